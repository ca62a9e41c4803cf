import type { ReactNode } from "react";
import { AccountItems } from "@/components/office/account-items";
import { type NewItem, NewMenu } from "@/components/office/new-menu";
import { AppShell } from "@/components/shell/app-shell";
import { type NavGroup, officeNavigation } from "@/components/shell/navigation";
import { pageActor } from "@/lib/auth/current-actor";
import { ROLE_NAMES } from "@/lib/auth/role-names";
import { type Actor, may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getGarage } from "@/lib/settings/queries";
import { endOwnSession } from "./actions";

/** The frame of every screen. It is no gate: each page asks for its own permission. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const actor = await pageActor();
  const garage = await ask(getGarage, actor, {});
  return (
    <AppShell
      user={{ id: actor.id, name: actor.name, role: actor.role ? ROLE_NAMES[actor.role] : "" }}
      garageName={garage.name}
      groups={navigationFor(actor)}
      searchUrl="/api/search?q="
      newMenu={<NewMenu items={NEW_ITEMS.filter((item) => may(actor, item.permission))} />}
      userMenuItems={<AccountItems sessionId={actor.sessionId} endSession={endOwnSession} />}
    >
      {children}
    </AppShell>
  );
}

const NEW_ITEMS: NewItem[] = [
  {
    href: "/documents/new?type=estimate",
    label: "Estimate",
    icon: "estimates",
    permission: "documents:create",
  },
  {
    href: "/documents/new?type=job_sheet",
    label: "Job sheet",
    icon: "jobSheets",
    permission: "documents:create",
  },
  { href: "/documents/new?type=invoice", label: "Invoice", icon: "invoices", permission: "documents:create" },
  { href: "/customers/new", label: "Customer", icon: "customers", permission: "customers:create" },
  { href: "/vehicles/new", label: "Vehicle", icon: "vehicles", permission: "vehicles:create" },
];

function navigationFor(actor: Actor): NavGroup[] {
  return officeNavigation
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => !item.permission || may(actor, item.permission)),
    }))
    .filter((group) => group.items.length > 0);
}
