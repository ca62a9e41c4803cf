import type { Channel, default as Pusher } from "pusher-js";
import { isAfter } from "@/lib/events/live/order";
import type { PublishedMessage } from "@/lib/events/live/published-message";
import type { BrowsersPusher } from "@/lib/integrations/pusher/settings";
import { askChanges } from "./ask-changes";
import { SILENCE_MS } from "./by-stream";
import { connectTo, FIRST_MS } from "./pusher-connection";
import type { Line } from "./ways";

/** How often it is tried again. */
const MEND_MS = 15_000;
/** So often in a row it is asked at once to be let into a channel. */
const MOST_REFUSALS = 3;
/** Another process of ours may be a moment behind the one that publishes. */
const BEHIND_MS = 500;

interface PusherLine extends Line {
  /** Changes do not come this way. */
  lost(): void;
  /** They do, and nothing is missing. */
  found(): void;
}

/** Follows changes over a Pusher server, whose library is loaded only here. Returns what ends it. */
export function followByPusher(settings: BrowsersPusher, line: PusherLine): () => void {
  let ended = false;
  let stop = () => {};
  import("pusher-js").then(
    ({ default: Library }) => {
      if (!ended) stop = follow(connectTo(settings, Library), line);
    },
    () => ended || line.lost(),
  );
  return () => {
    ended = true;
    stop();
  };
}

function follow(pusher: Pusher, line: PusherLine): () => void {
  let channel: Channel | null = null;
  /** What came while we asked for what we had missed; null while nothing is missing. */
  let held: PublishedMessage[] | null = [];
  /** Of the last message of this channel. */
  let number: number | null = null;
  let turn = 0;
  let refusals = 0;
  let watch = setTimeout(lose, FIRST_MS);

  /** Asks what was missed, joins the channel of now, and takes what came meanwhile. */
  async function catchUp(): Promise<void> {
    const own = ++turn;
    held ??= [];
    const name = await askChanges(line);
    if (own !== turn) return;
    if (!name) lose();
    else if (name !== channel?.name) join(name);
    else if (channel.subscribed) goOn();
  }

  function join(name: string): void {
    leave();
    channel = pusher.subscribe(name);
    channel.bind("pusher:subscription_succeeded", () => void catchUp());
    channel.bind("pusher:subscription_error", refused);
    channel.bind("moved", () => void catchUp());
    channel.bind("changes", take);
  }

  /** Newer channels were begun in this moment, or the session has ended: what is asked next says which. */
  function refused(): void {
    leave();
    if (++refusals > MOST_REFUSALS) lose();
    else void catchUp();
  }

  function leave(): void {
    if (channel) pusher.unsubscribe(channel.unbind_all().name);
    channel = null;
    held = [];
  }

  function goOn(): void {
    const came = held ?? [];
    held = number = null;
    refusals = 0;
    hearsAgain();
    for (const message of came) take(message);
    if (held === null) line.found();
  }

  function take(message: PublishedMessage): void {
    hearsAgain();
    if (held) held.push(message);
    else if (isAfter(message.from, line.place()) || (number !== null && message.number > number + 1)) {
      held = [message];
      const own = turn;
      setTimeout(() => own === turn && void catchUp(), number === null ? BEHIND_MS : 0);
    } else {
      number = message.number;
      line.hear(message.told, isAfter(message.place, line.place()) ? message.place : line.place());
    }
  }

  function hearsAgain(): void {
    clearTimeout(watch);
    watch = setTimeout(lose, SILENCE_MS);
  }

  function lose(): void {
    clearTimeout(watch);
    held = [];
    line.lost();
  }

  pusher.connection.bind("state_change", ({ current }: { current: string }) => {
    if (current === "connected") void catchUp();
    else if (current === "connecting") {
      held ??= [];
      clearTimeout(watch);
      watch = setTimeout(lose, FIRST_MS);
    } else if (current !== "initialized") lose();
  });
  const mend = setInterval(() => {
    if (held === null) return;
    if (pusher.connection.state === "connected") void catchUp();
    else if (pusher.connection.state === "disconnected") pusher.connect();
  }, MEND_MS);
  return () => {
    turn++;
    clearTimeout(watch);
    clearInterval(mend);
    pusher.connection.unbind_all();
    leave();
    pusher.disconnect();
  };
}
