import { MessagesSquare } from "lucide-react";
import Link from "next/link";
import { TableNavigationProvider } from "@/components/table/table-navigation";
import { TableSearch } from "@/components/table/table-search";
import { pageCount, rangeText, type TableState, tableHref } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import type { ConversationCounts } from "@/lib/conversations/queries/conversations";
import type { ConversationRow } from "@/lib/conversations/responses";
import type { ConversationTab } from "@/lib/conversations/schema/conversation";
import { shownTelephone } from "@/lib/core/telephone";

interface InboxProps {
  rows: readonly ConversationRow[];
  total: number;
  counts: ConversationCounts;
  tab: ConversationTab;
  state: TableState;
  /** The conversation that is open beside it. */
  current?: string;
  className?: string;
}

const TABS: readonly [ConversationTab, string][] = [
  ["open", "Open"],
  ["mine", "Mine"],
  ["unassigned", "Unassigned"],
  ["closed", "Closed"],
];

/** Whom a conversation is with, as it is listed. */
export const partnerName = ({ customer_name, number }: Pick<ConversationRow, "customer_name" | "number">) =>
  customer_name ?? (number ? shownTelephone(number) : "Unknown");

/** The list of conversations, the one with the latest message first. */
export function Inbox({ rows, total, counts, tab, state, current, className }: InboxProps) {
  const pages = pageCount(state, total);
  return (
    <Card className={cn("flex flex-col gap-3 p-3", className)}>
      <TableNavigationProvider>
        <LinkTabs
          label="Which conversations"
          className="gap-2.5"
          tabs={TABS.map(([name, label]) => ({
            href: tableHref(state, { filters: { tab: name === "open" ? null : name } }),
            label,
            // Nothing is to be done in those that are closed, and there are ever more of them.
            ...(name !== "closed" && { count: counts[name].toLocaleString("en-GB") }),
            current: tab === name,
          }))}
        />
        <TableSearch state={state} placeholder="Name, number, registration" />
        {rows.length === 0 ? (
          <EmptyState icon={MessagesSquare} title="Nothing here">
            {state.q
              ? "No conversation with this name, number or registration."
              : "What customers text to you, and what you text to them, stands here."}
          </EmptyState>
        ) : (
          <ul aria-label="Conversations" className="-mx-3 divide-y border-y">
            {rows.map((row) => (
              <Entry
                key={row.id}
                row={row}
                href={tableHref({ ...state, path: `/conversations/${row.id}` }, { page: state.page })}
                current={row.id === current}
              />
            ))}
          </ul>
        )}
        {total > 0 ? (
          <div className="flex items-center justify-between gap-2 text-sm text-muted-foreground">
            <p role="status">{rangeText(state, total)}</p>
            <Pagination page={state.page} pages={pages} hrefFor={(page) => tableHref(state, { page })} />
          </div>
        ) : null}
      </TableNavigationProvider>
    </Card>
  );
}

function Entry({ row, href, current }: { row: ConversationRow; href: string; current: boolean }) {
  const unread = row.unread > 0;
  return (
    <li className={cn("relative px-3 py-2.5 text-sm hover:bg-accent/50", current && "bg-accent")}>
      <div className="flex items-baseline justify-between gap-2">
        <Link
          href={href}
          prefetch={false}
          aria-current={current ? "page" : undefined}
          className={cn(
            "min-w-0 truncate after:absolute after:inset-0",
            unread ? "font-semibold" : "font-medium",
          )}
        >
          {partnerName(row)}
          {unread ? <span className="sr-only">, {row.unread} not read</span> : null}
        </Link>
        <DateText date={row.last_message_at} time className="shrink-0 text-xs text-muted-foreground" />
      </div>
      <div className="mt-0.5 flex items-center gap-2">
        <p className={cn("min-w-0 flex-1 truncate", unread ? "text-foreground" : "text-muted-foreground")}>
          {row.last_direction === "out" ? "We: " : ""}
          {row.last_body ?? "No text yet"}
        </p>
        {row.last_state === "failed" ? <Badge tone="danger">Failed</Badge> : null}
        {unread ? (
          <span
            aria-hidden
            className="grid h-5 min-w-5 place-items-center rounded-full bg-primary-solid px-1.5 text-xs font-semibold text-primary-foreground"
          >
            {row.unread}
          </span>
        ) : null}
      </div>
      {row.assigned_name ? (
        <p className="mt-0.5 truncate text-xs text-muted-foreground">{row.assigned_name} looks after it</p>
      ) : null}
    </li>
  );
}
