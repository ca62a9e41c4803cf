import type { BrowsersPusher } from "@/lib/integrations/pusher/settings";
import { leadOne } from "./leading";
import { type Way, waysOf } from "./ways";

/** A record that changed: its kind, and its id if it is one record. */
export type LiveChange = readonly [entity: string, id: string | null];

/** What a screen is told: records that changed, or, after too long an absence, that anything may have. */
export type Told = readonly LiveChange[] | "anything";

type Listener = (told: Told) => void;

/** What the tab that follows changes hears and tells the others: up to which place, and how it hears. */
interface Relayed {
  told: Told;
  place: string;
  way: Way;
}

const NAME = "ga4-live";

const listeners = new Set<Listener>();
const watchers = new Set<() => void>();
let channel: BroadcastChannel | null = null;
let place = "";
let way: Way = "usual";

/** Hears of changes until the function that it returns is called. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How changes come at present, for `useSyncExternalStore`. */
export const currentWay = (): Way => way;
export function onWay(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/**
 * Follows changes from a place in their order on, over a Pusher server if there is one. One tab of a browser does; the others hear
 * from it. Returns what ends it.
 */
export function followChanges(after: string, pusher: BrowsersPusher | null): () => void {
  place = after;
  channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<Relayed>) => hear(data);
  const ends = leadOne(NAME, () =>
    waysOf(pusher, {
      place: () => place,
      hear: (told, reached) => relay({ told, place: reached, way }),
      by: (now) => relay({ told: [], place, way: now }),
    }),
  );
  return () => {
    ends();
    channel?.close();
    channel = null;
  };
}

function relay(message: Relayed): void {
  channel?.postMessage(message);
  hear(message);
}

function hear({ told, place: reached, way: by }: Relayed): void {
  place = reached;
  if (told.length > 0) for (const listener of listeners) listener(told);
  if (by === way) return;
  way = by;
  for (const watcher of watchers) watcher();
}
