import type { Metadata } from "next";
import Link from "next/link";
import { DemoCard } from "@/components/settings/demo-card";
import { settingsPlaces } from "@/components/settings/settings-places";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { SETTINGS_OVERVIEW } from "@/lib/auth/rules/settings-pages";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getDemoStatus } from "@/lib/demo/queries/demo";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const actor = await pageActor(...SETTINGS_OVERVIEW);
  const demo = may(actor, "settings:read") ? await ask(getDemoStatus, actor, {}) : null;
  return (
    <>
      <PageHeader title="Settings" />
      {demo ? <DemoCard status={demo} mayRemove={may(actor, "settings:delete")} /> : null}
      <ul aria-label="Settings" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {settingsPlaces
          .filter(({ permission }) => may(actor, permission))
          .map(({ href, title, text, icon: Icon }) => (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                className="flex h-full gap-3.5 rounded-lg border bg-card p-4 shadow-xs transition-colors hover:border-input/60 hover:bg-accent/40"
              >
                <span className="grid size-9 shrink-0 place-items-center rounded-md bg-primary-soft text-primary">
                  <Icon aria-hidden className="size-5" />
                </span>
                <span className="min-w-0">
                  <span className="block text-base font-semibold">{title}</span>
                  <span className="mt-0.5 block text-sm text-muted-foreground">{text}</span>
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </>
  );
}
