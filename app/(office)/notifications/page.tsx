import { LiveRefresh } from "@/components/live/live-refresh";
import { MarkAllRead, NotificationList } from "@/components/notifications/notification-list";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import { TableNavigationProvider } from "@/components/table/table-navigation";
import { TablePagination } from "@/components/table/table-pagination";
import { type AddressParams, tableHref } from "@/components/table/url-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { notificationList } from "@/lib/notifications/list";
import { shownNotifications, unreadNotifications } from "@/lib/notifications/queries/latest";
import { listNotifications } from "@/lib/notifications/queries/notifications";
import { countText, KIND_FACTS, kindsFor } from "@/lib/notifications/rules/kinds";
import { NotificationList as NotificationListInput } from "@/lib/notifications/schema";

export const generateMetadata = listMetadata("Notifications", notificationList, NotificationListInput);

export default async function NotificationsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("account:own");
  const { input, state } = readList(notificationList, NotificationListInput, await searchParams);
  const [{ rows, pagination }, unread] = await Promise.all([
    ask(listNotifications, actor, input),
    ask(unreadNotifications, actor, {}),
  ]);
  const shown = await ask(shownNotifications, actor, { ids: rows.map(({ id }) => id) });
  const tab = (label: string, filters: Record<string, string>, count?: string) => ({
    href: tableHref(state, { filters: { kind: null, unread: null, ...filters } }),
    label,
    ...(count !== undefined && { count }),
    current: state.filters.kind === filters.kind && state.filters.unread === filters.unread,
  });
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4">
      <LiveRefresh entities={["notifications"]} ids={[actor.id]} />
      <PageHeader
        title="Notifications"
        description="What you were told of in the last 30 days."
        actions={
          unread > 0 && !state.filters.kind && state.page === 1 ? <MarkAllRead upTo={shown[0]?.id} /> : null
        }
        className="mb-0"
      />
      <LinkTabs
        label="Which notifications"
        tabs={[
          tab("All", {}),
          tab("Unread", { unread: "true" }, countText(unread)),
          ...kindsFor(actor).map((kind) => tab(KIND_FACTS[kind].label, { kind })),
        ]}
      />
      <NotificationList rows={shown} />
      {pagination.total > 0 ? (
        <TableNavigationProvider>
          <TablePagination state={state} total={pagination.total} />
        </TableNavigationProvider>
      ) : null}
    </div>
  );
}
