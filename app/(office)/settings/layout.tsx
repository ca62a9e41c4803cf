import type { ReactNode } from "react";
import { settingsPlaces } from "@/components/settings/settings-places";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { pageActor } from "@/lib/auth/current-actor";
import { SETTINGS_OVERVIEW } from "@/lib/auth/rules/settings-pages";
import { may } from "@/lib/core/actor";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const actor = await pageActor();
  const places = settingsPlaces.filter(({ permission }) => may(actor, permission));
  const tabs = [
    ...(SETTINGS_OVERVIEW.some((permission) => may(actor, permission))
      ? [{ href: "/settings", label: "Overview" }]
      : []),
    ...places.map(({ href, title }) => ({ href, label: title })),
  ];
  return (
    <div className="mx-auto max-w-6xl">
      {tabs.length > 1 ? <SettingsTabs tabs={tabs} /> : null}
      {children}
    </div>
  );
}
