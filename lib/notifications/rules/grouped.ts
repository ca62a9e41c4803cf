import { today } from "@/lib/core/dates/dates";
import type { Kind } from "./kinds";
import type { Words } from "./words";

/** A notification in words, as the bell and the page show it. */
export interface ShownNotification extends Words {
  id: string;
  kind: Kind;
  at: string;
  read: boolean;
}

/** Notifications of one kind and day; few of them are shown one by one. */
export interface Group {
  /** Stays the same while more of it is loaded. */
  key: string;
  kind: Kind;
  rows: [ShownNotification, ...ShownNotification[]];
}

/** Fewer than this of a kind and day are shown one by one. */
const FEW = 3;

/**
 * Gathers notifications, newest first, by kind and London day, unread ones apart from read ones: "12 payments in". A group stands
 * where its newest stands.
 */
export function grouped(rows: readonly ShownNotification[]): Group[] {
  const groups = Map.groupBy(
    rows,
    ({ kind, at, read }) => `${today(undefined, new Date(at))} ${kind} ${read}`,
  );
  const shown = new Map<string, Group>();
  for (const row of rows) {
    const key = `${today(undefined, new Date(row.at))} ${row.kind} ${row.read}`;
    const [first, ...others] = groups.get(key) ?? [];
    if (!first) continue;
    if (others.length + 1 < FEW) shown.set(row.id, { key: row.id, kind: row.kind, rows: [row] });
    else if (!shown.has(key)) shown.set(key, { key, kind: row.kind, rows: [first, ...others] });
  }
  return [...shown.values()];
}
