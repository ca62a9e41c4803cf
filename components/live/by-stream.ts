import { HEARTBEAT_MS } from "@/lib/events/live/heartbeat";
import { askChanges } from "./ask-changes";
import type { LiveChange } from "./live-source";
import type { Line } from "./ways";

/** How soon a stream that the server refused is tried again, in ms: at first, and at most. */
const RETRY_MS = [1_000, 60_000] as const;
/** A stream says at once that it is there. One that does not is held up on its way, and we ask instead, so often. */
const FIRST_MS = 5_000;
const ASK_MS = 5_000;
/** A stream that was silent for so long is dead, also where nothing says so. */
export const SILENCE_MS = 2.5 * HEARTBEAT_MS;

/**
 * Follows changes by server-sent events. A proxy on the way may hold them back, or have lost the connection without a word: while
 * nothing comes, changes are asked for, and the stream is opened anew. Returns what ends it.
 */
export function followByStream(line: Line & { asks(asks: boolean): void }): () => void {
  let source: EventSource | null = null;
  let retry = RETRY_MS[0] as number;
  let ended = false;
  let watch: ReturnType<typeof setTimeout>;
  let asking: ReturnType<typeof setInterval> | null = null;

  function open(): void {
    if (ended) return;
    source = new EventSource(`/api/events${line.place() && `?after=${line.place()}`}`);
    for (const name of ["here", "anew", "beat", "message"])
      source.addEventListener(name, ({ type, data, lastEventId }: MessageEvent<string>) => {
        speaks();
        if (type === "here") retry = RETRY_MS[0];
        const told = type === "message" ? (JSON.parse(data) as LiveChange[]) : [];
        line.hear(type === "anew" ? "anything" : told, lastEventId);
      });
    source.onerror = () => {
      clearTimeout(watch);
      // A stream that broke off connects again by itself; one that was refused does not.
      if (source?.readyState !== EventSource.CLOSED) {
        watch = setTimeout(holdsUp, FIRST_MS);
        return;
      }
      close();
      void askChanges(line);
      watch = setTimeout(open, retry);
      retry = Math.min(retry * 2, RETRY_MS[1]);
    };
    watch = setTimeout(holdsUp, FIRST_MS);
  }

  function close(): void {
    source?.close();
    source = null;
    clearTimeout(watch);
  }

  function speaks(): void {
    clearTimeout(watch);
    watch = setTimeout(anew, SILENCE_MS);
    stopAsking();
  }

  function holdsUp(): void {
    startAsking();
    watch = setTimeout(anew, SILENCE_MS - FIRST_MS);
  }

  function anew(): void {
    close();
    startAsking();
    open();
  }

  function startAsking(): void {
    if (asking !== null) return;
    line.asks(true);
    const ask = () => void askChanges(line);
    asking = setInterval(ask, ASK_MS);
    ask();
  }

  function stopAsking(): void {
    if (asking === null) return;
    clearInterval(asking);
    asking = null;
    line.asks(false);
  }

  open();
  return () => {
    ended = true;
    close();
    if (asking !== null) clearInterval(asking);
  };
}
