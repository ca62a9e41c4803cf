import type { ReactNode } from "react";
import { UnreadCount } from "@/components/conversations/unread-count";
import { LiveChanges } from "@/components/live/live-changes";
import { LiveNote } from "@/components/live/live-note";
import { Bell } from "@/components/notifications/bell";
import { AccountItems } from "@/components/office/account-items";
import { NewMenu } from "@/components/office/new-menu";
import { AppShell } from "@/components/shell/app-shell";
import {
  beginnings,
  blankForms,
  type NavGroup,
  type NavItem,
  officeNavigation,
} from "@/components/shell/navigation";
import { pageActor } from "@/lib/auth/current-actor";
import { ROLE_NAMES } from "@/lib/auth/rules/role-names";
import { unreadConversations } from "@/lib/conversations/queries/conversations";
import { type Actor, may } from "@/lib/core/actor";
import { pagePlace } from "@/lib/core/page-place";
import { ask } from "@/lib/core/query";
import { browsersPusher } from "@/lib/integrations/pusher/settings";
import { unreadNotifications } from "@/lib/notifications/queries/latest";
import { getGarage } from "@/lib/settings/queries/garage";

/** The layout of every office screen. It does not check access: each page requires its own permission. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const actor = await pageActor();
  const [garage, unread, texts] = await Promise.all([
    ask(getGarage, actor, {}),
    ask(unreadNotifications, actor, {}),
    may(actor, "messages:read") ? ask(unreadConversations, actor, {}) : 0,
  ]);
  const newItems = allowed(actor, beginnings);
  return (
    <AppShell
      user={{ id: actor.id, name: actor.name, role: actor.role ? ROLE_NAMES[actor.role] : "" }}
      garageName={garage.name}
      groups={navigationFor(actor, {
        "/conversations": <UnreadCount initial={texts} madeAt={pagePlace()} />,
      })}
      searchUrl="/api/search"
      newItems={newItems}
      forms={allowed(actor, blankForms)}
      newMenu={<NewMenu items={newItems} />}
      bell={<Bell userId={actor.id} unread={unread} madeAt={pagePlace()} />}
      sidebarFooter={<LiveNote />}
      userMenuItems={<AccountItems sessionId={actor.sessionId} />}
    >
      {children}
      <LiveChanges after={pagePlace()} pusher={browsersPusher()} />
    </AppShell>
  );
}

function navigationFor(actor: Actor, counts: Readonly<Record<string, ReactNode>>): NavGroup[] {
  return officeNavigation
    .map((group) => ({
      ...group,
      items: allowed(actor, group.items).map(({ primary = false, ...item }) => ({
        ...item,
        primary: typeof primary === "boolean" ? primary : primary.some((role) => role === actor.role),
        count: counts[item.href],
      })),
    }))
    .filter((group) => group.items.length > 0);
}

const allowed = (actor: Actor, items: readonly NavItem[]): NavItem[] =>
  items.filter(({ permission }) => !permission || [permission].flat().some((one) => may(actor, one)));
