import { v7 as newId } from "uuid";
import type { BrowsersPusher } from "@/lib/integrations/pusher/settings";
import { leadOne } from "./leading";
import { ToldLately } from "./told-lately";
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

/** What tabs say to each other: one that was opened asks what it has missed since its page was made, and the one that follows answers. */
type Said = Relayed | (Relayed & { to: string }) | { from: string; since: string };

const NAME = "ga4-live";

const listeners = new Set<Listener>();
const watchers = new Set<() => void>();
let channel: BroadcastChannel | null = null;
let lately = new ToldLately("");
let leads = false;
let way: Way = "usual";

/** Hears of changes until the function that it returns is called. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What was told since a page was made, at that place in the order of events, as far as this browser knows by now. */
export const toldSince = (madeAt: string): Told => lately.since(madeAt);

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
  const own = newId();
  lately = new ToldLately(after);
  channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<Said>) => {
    if ("since" in data) answer(data);
    else if (!("to" in data) || data.to === own) hear(data);
  };
  say({ from: own, since: after });
  const ends = leadOne(NAME, () => {
    leads = true;
    const stop = waysOf(pusher, {
      place: () => lately.place,
      hear: (told, reached) => relay({ told, place: reached, way }),
      by: (now) => relay({ told: [], place: lately.place, way: now }),
    });
    return () => {
      leads = false;
      stop();
    };
  });
  return () => {
    ends();
    channel?.close();
    channel = null;
  };
}

const say = (said: Said) => channel?.postMessage(said);

function answer({ from, since }: { from: string; since: string }): void {
  if (leads) say({ told: lately.since(since), place: lately.place, way, to: from });
}

function relay(message: Relayed): void {
  say(message);
  hear(message);
}

function hear({ told, place, way: by }: Relayed): void {
  lately.add(told, place);
  if (told.length > 0) for (const listener of listeners) listener(told);
  if (by === way) return;
  way = by;
  for (const watcher of watchers) watcher();
}
