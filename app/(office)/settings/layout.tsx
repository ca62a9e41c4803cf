import type { ReactNode } from "react";
import { type SettingsTab, SettingsTabs } from "@/components/settings/settings-tabs";
import { pageActor } from "@/lib/auth/current-actor";
import type { Permission } from "@/lib/auth/permissions";
import { may } from "@/lib/core/actor";

const TABS: (SettingsTab & { permission: Permission })[] = [
  { href: "/settings", label: "Overview", permission: "settings:read" },
  { href: "/settings/garage", label: "Garage", permission: "settings:read" },
  { href: "/settings/documents", label: "Documents", permission: "settings:read" },
  { href: "/settings/jobs", label: "Saved jobs", permission: "settings:read" },
  { href: "/settings/statuses", label: "Statuses", permission: "settings:read" },
  { href: "/settings/paper", label: "Paper", permission: "settings:read" },
  { href: "/settings/vat-periods", label: "VAT periods", permission: "periods:override" },
  { href: "/settings/users", label: "Users", permission: "users:read" },
  { href: "/settings/permissions", label: "Permissions", permission: "settings:read" },
  { href: "/settings/api-keys", label: "API keys", permission: "api_keys:read" },
  { href: "/settings/webhooks", label: "Webhooks", permission: "settings:read" },
  { href: "/settings/audit", label: "Audit log", permission: "audit:read" },
  { href: "/settings/account", label: "My account", permission: "account:own" },
];

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const actor = await pageActor();
  const tabs = TABS.filter(({ permission }) => may(actor, permission));
  return (
    <div className="mx-auto max-w-6xl">
      {tabs.length > 1 ? <SettingsTabs tabs={tabs.map(({ href, label }) => ({ href, label }))} /> : null}
      {children}
    </div>
  );
}
