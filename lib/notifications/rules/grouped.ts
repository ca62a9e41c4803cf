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
  return [...Map.groupBy(rows, keyOf)]
    .flatMap(([key, [first, ...others]]): Group[] => {
      if (!first) return [];
      const own = [first, ...others];
      return own.length < FEW
        ? own.map((row) => ({ key: row.id, kind: row.kind, rows: [row] }))
        : [{ key, kind: first.kind, rows: [first, ...others] }];
    })
    .sort((one, other) => (one.rows[0].id < other.rows[0].id ? 1 : -1));
}

const keyOf = ({ kind, at, read }: ShownNotification): string =>
  `${today(undefined, new Date(at))} ${kind} ${read}`;
