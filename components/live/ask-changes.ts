import type { ChangesAnswer } from "@/lib/events/live/answer-changes";
import type { Line } from "./ways";

const PATIENCE_MS = 10_000;

/**
 * Asks our server what changed since the place that was told last, and tells it. Returns the channel of a Pusher server on which one
 * hears what comes, or null where there is none; undefined if the server did not answer.
 */
export async function askChanges(line: Line): Promise<string | null | undefined> {
  try {
    const response = await fetch(`/api/events/changes?after=${line.place()}`, {
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) return undefined;
    const { told, place, channel } = (await response.json()) as ChangesAnswer;
    line.hear(told, place);
    return channel;
  } catch {
    return undefined;
  }
}
