import { useRef, useState } from "react";
import { useLive } from "@/components/live/use-live";
import { markRead } from "@/lib/notifications/actions";
import type { LatestNotifications } from "@/lib/notifications/queries/latest";
import type { ShownNotification } from "@/lib/notifications/rules/grouped";

/** What the panel shows; null until it was opened for the first time. */
interface Loaded {
  rows: ShownNotification[];
  /** Whether there are older ones. */
  more: boolean;
}

export interface Bell {
  unread: number;
  loaded: Loaded | null;
  /** It could not be read. */
  failed: boolean;
  /** Reads the newest, or those before the last that is shown. */
  load(older?: boolean): Promise<void>;
  /** Marks the named ones as read, or all that are shown and older. */
  read(ids?: string[]): Promise<void>;
}

/** Whose notifications, and how many were unread at the place in the order of events at which the page was made. */
export interface BellProps {
  userId: string;
  unread: number;
  madeAt: string;
}

/** A user's notifications, kept up to date while they happen. */
export function useBell({ userId, unread: initial, madeAt }: BellProps, isOpen: boolean): Bell {
  const [unread, setUnread] = useState(initial);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  /** What was asked for last: an answer that comes later than the next question counts no more. */
  const asked = useRef({ rows: 0, count: 0 });

  async function load(older = false): Promise<void> {
    const turn = ++asked.current.rows;
    const last = older ? loaded?.rows.at(-1)?.id : undefined;
    const found = await ask<LatestNotifications>(`/notifications/latest${last ? `?after=${last}` : ""}`);
    if (turn !== asked.current.rows) return;
    setFailed(found === null);
    if (!found) return;
    setUnread(found.unread);
    setLoaded((before) => (older ? merged(before, found) : merged(found, before)));
  }

  async function count(): Promise<void> {
    const turn = ++asked.current.count;
    const found = await ask<{ unread: number }>("/notifications/unread");
    if (found && turn === asked.current.count) setUnread(found.unread);
  }

  async function read(ids?: string[]): Promise<void> {
    const now = loaded?.rows ?? [];
    const isMeant = ({ id }: ShownNotification) => !ids || ids.includes(id);
    const meant = now.filter((row) => isMeant(row) && !row.read).length;
    setUnread((before) => (ids ? Math.max(0, before - meant) : 0));
    setLoaded(
      (before) =>
        before && {
          ...before,
          rows: before.rows.map((row) => (isMeant(row) ? { ...row, read: true } : row)),
        },
    );
    const answer = await markRead(ids ? { ids } : { up_to: now[0]?.id }).catch(() => null);
    await (answer?.ok ? count() : load());
  }

  useLive({ entities: ["notifications"], ids: [userId] }, () => void (isOpen ? load() : count()), madeAt);
  return { unread, loaded, failed, load, read };
}

async function ask<T>(address: string): Promise<T | null> {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? ((await answer.json()) as T) : null;
}

/** Newer ones before older ones, each once; of a row that both have, what was read last counts. */
function merged(
  newer: Loaded | LatestNotifications | null,
  older: Loaded | LatestNotifications | null,
): Loaded | null {
  if (!newer || !older) return newer ?? older;
  const known = new Set(newer.rows.map(({ id }) => id));
  const oldest = newer.rows.at(-1)?.id ?? "";
  const beyond = older.rows.filter(({ id }) => !known.has(id) && id < oldest);
  return beyond.length > 0 || !newer.more
    ? { rows: [...newer.rows, ...beyond], more: older.more }
    : { rows: newer.rows, more: newer.more };
}
