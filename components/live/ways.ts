import type { BrowsersPusher } from "@/lib/integrations/pusher/settings";
import { followByPusher } from "./by-pusher";
import { followByStream } from "./by-stream";
import type { Told } from "./live-source";

/**
 * How changes come: as they should; from our own server, as Pusher cannot be reached; or by asking every few seconds, as nothing comes
 * through a stream.
 */
export type Way = "usual" | "spare" | "asking";

/** The end at which changes arrive. */
export interface Line {
  /** The place in the order of events that was told last. */
  place(): string;
  hear(told: Told, place: string): void;
}

/** Follows changes over the Pusher server, and by a stream while that does not carry them; without one, by a stream. */
export function waysOf(pusher: BrowsersPusher | null, line: Line & { by(way: Way): void }): () => void {
  if (!pusher) return followByStream({ ...line, asks: (asks) => line.by(asks ? "asking" : "usual") });
  let stream: (() => void) | null = null;
  const endPusher = followByPusher(pusher, {
    ...line,
    lost() {
      if (stream) return;
      stream = followByStream({ ...line, asks: (asks) => line.by(asks ? "asking" : "spare") });
      line.by("spare");
    },
    found() {
      stream?.();
      stream = null;
      line.by("usual");
    },
  });
  return () => {
    endPusher();
    stream?.();
  };
}
