import "server-only";
import { db, sql } from "@/db/client";
import { log } from "@/lib/core/log/log";
import { shared } from "@/lib/core/page-place";
import { oneAtATime } from "@/lib/core/waiting/one-at-a-time";
import { type EventRow, eventsAfter, latest, settledBefore } from "../feed";
import { EVENTS_CHANNEL } from "../wake";
import { isAfter } from "./order";
import { PASSING_CHANNEL, readPassing } from "./passing";

/** That a record changed: its kind and its id, nothing of what it holds. */
export interface LiveEvent {
  seq: string;
  entity: string;
  id: string | null;
}

/** What the streams of this process are told next, and the place in the order of events up to which nothing is missing then. */
export interface Batch {
  events: readonly LiveEvent[];
  cursor: string;
}

/** Makes up for a lost wake-up. */
const POLL_MS = 5_000;
/** Looks again this soon for transactions that have not ended yet. */
const RETRY_MS = 15;
/**
 * Events keep their order while an older transaction runs, but not for longer than this: while an import of minutes runs, whoever
 * works at the counter still sees what colleagues do. Such events are told ahead, without moving the cursor past them.
 */
const PATIENCE_MS = 80;
const MOST_AT_ONCE = 1_000;
/** Whoever missed more reads everything anew: so much fits into what a stream may have unread. */
const MOST_MISSED = 500;

type Listener = (batch: Batch) => void;

let cursor: string | null = null;
/** Events that were told ahead of an older transaction, by number. */
const earlyEvents = new Map<string, LiveEvent>();
/** When the oldest event that waits for an older transaction was first seen. */
let waitingSince: number | null = null;
let retry: ReturnType<typeof setTimeout> | null = null;
const listeners = new Set<Listener>();

/** Follows the table of events and tells each batch to `listener`, for as long as the process runs. Returns what ends it, for all where it began it. */
export async function followEvents(listener: Listener): Promise<() => Promise<void>> {
  listeners.add(listener);
  if (cursor !== null) return async () => void listeners.delete(listener);
  cursor = await latest(db());
  shared.ga4LivePlace = () => cursor;
  const listening = await sql().listen(EVENTS_CHANNEL, look, look);
  const hearing = await sql().listen(PASSING_CHANNEL, tellPassed);
  const poll = setInterval(look, POLL_MS);
  return async () => {
    clearInterval(poll);
    if (retry) clearTimeout(retry);
    listeners.delete(listener);
    cursor = null;
    earlyEvents.clear();
    await Promise.all([listening.unlisten(), hearing.unlisten()]);
  };
}

function tellPassed(payload: string): void {
  const event = readPassing(payload);
  if (event && cursor !== null) for (const tell of listeners) tell({ events: [event], cursor });
}

/** The place up to which this process has told everything, and what it told ahead; null while it does not follow. */
export const toldSoFar = (): Batch | null =>
  cursor === null ? null : { events: [...earlyEvents.values()], cursor };

/** The events between two places, for a stream that was away; null if there are too many to tell one by one. */
export async function eventsBetween(from: string, to: string): Promise<LiveEvent[] | null> {
  const rows = await eventsAfter(db(), from, await settledBefore(db()), MOST_MISSED + 1);
  const missed = rows.filter((row) => !isAfter(placeOf(row), to));
  return missed.length > MOST_MISSED ? null : missed.map(liveEvent);
}

const look = oneAtATime(async () => {
  if (cursor === null) return;
  try {
    await tellNew(cursor);
  } catch (error) {
    log.warn("live.look_failed", { error });
  }
});

async function tellNew(from: string): Promise<void> {
  // Read before the events: what ends in between is then among them.
  const horizon = await settledBefore(db());
  const rows = await eventsAfter(db(), from, null, MOST_AT_ONCE);
  const settled = rows.filter(({ tx }) => BigInt(tx) < BigInt(horizon));
  const waiting = rows.slice(settled.length).filter(({ seq }) => !earlyEvents.has(seq));
  waitingSince = waiting.length === 0 ? null : (waitingSince ?? performance.now());
  const early = waitingSince !== null && performance.now() - waitingSince >= PATIENCE_MS ? waiting : [];
  const events = [...settled.filter(({ seq }) => !earlyEvents.delete(seq)), ...early].map(liveEvent);
  for (const event of early.map(liveEvent)) earlyEvents.set(event.seq, event);
  const last = settled.at(-1);
  if (cursor === null) return;
  cursor = last ? placeOf(last) : from;
  if (events.length > 0) for (const tell of listeners) tell({ events, cursor });
  if (rows.length === MOST_AT_ONCE) look();
  else if (waiting.length > early.length && !retry)
    retry = setTimeout(() => {
      retry = null;
      look();
    }, RETRY_MS).unref();
}

const liveEvent = ({ seq, entity, entity_id }: EventRow): LiveEvent => ({ seq, entity, id: entity_id });
const placeOf = ({ tx, seq }: EventRow): string => `${tx}.${seq}`;
