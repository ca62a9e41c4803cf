import { Building2, CircleUser, History, KeyRound, ShieldCheck, Users, Webhook } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { DemoCard } from "@/components/settings/demo-card";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import type { Permission } from "@/lib/auth/permissions";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getDemoStatus } from "@/lib/settings/demo-queries";
import { removeDemoGarage } from "./actions";

export const metadata: Metadata = { title: "Settings" };

const PLACES: { href: string; title: string; text: string; icon: typeof Users; permission: Permission }[] = [
  {
    href: "/settings/garage",
    title: "Garage",
    text: "Name and address as they stand on your documents, VAT number, bank, labour rate, terms.",
    icon: Building2,
    permission: "settings:read",
  },
  {
    href: "/settings/users",
    title: "Users",
    text: "Who may sign in, in which role, and where they are signed in now.",
    icon: Users,
    permission: "users:read",
  },
  {
    href: "/settings/permissions",
    title: "Permissions",
    text: "What each role may see and do. The defaults suit most garages.",
    icon: ShieldCheck,
    permission: "settings:read",
  },
  {
    href: "/settings/api-keys",
    title: "API keys",
    text: "Let other programs in, with no more rights than they need.",
    icon: KeyRound,
    permission: "api_keys:read",
  },
  {
    href: "/settings/webhooks",
    title: "Webhooks",
    text: "Tell other programs at once what happens here, and see what arrived.",
    icon: Webhook,
    permission: "settings:read",
  },
  {
    href: "/settings/audit",
    title: "Audit log",
    text: "Who changed what and when, with what was there before.",
    icon: History,
    permission: "audit:read",
  },
  {
    href: "/settings/account",
    title: "My account",
    text: "Your password, and the devices on which you are signed in.",
    icon: CircleUser,
    permission: "account:own",
  },
];

export default async function SettingsPage() {
  const actor = await pageActor("settings:read");
  const demo = await ask(getDemoStatus, actor, {});
  return (
    <>
      <PageHeader title="Settings" />
      {demo ? (
        <DemoCard status={demo} remove={may(actor, "settings:delete") ? removeDemoGarage : null} />
      ) : null}
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {PLACES.filter(({ permission }) => may(actor, permission)).map(
          ({ href, title, text, icon: Icon }) => (
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
          ),
        )}
      </ul>
    </>
  );
}
