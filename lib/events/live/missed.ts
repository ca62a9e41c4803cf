import "server-only";
import type { IncomingMessage } from "node:http";
import { log } from "@/lib/core/log/log";
import { eventsBetween, type LiveEvent } from "./hub";

/** What a browser that was away has missed. */
export interface Missed {
  events: LiveEvent[];
  /** Up to which nothing is missing. */
  place: string;
  /** That it is too much to tell: everything is to be read anew. */
  anew: boolean;
}

const PLACE = /^\d{1,20}\.\d{1,20}$/;

/** The place that a browser says it was told: in `Last-Event-ID` or as `after`. */
export function placeSaid({ headers, url = "" }: IncomingMessage): string | null {
  const said = headers["last-event-id"] ?? new URL(url, "http://here").searchParams.get("after");
  return typeof said === "string" && PLACE.test(said) ? said : null;
}

export const missedFrom = (place: string): Missed => ({ events: [], place, anew: false });

/** Reads on to a place, which is no longer that of now when it is done. */
export async function readOn(missed: Missed, place: string): Promise<void> {
  const found = await eventsBetween(missed.place, place).catch((error: unknown) => {
    log.warn("live.catch_up_failed", { error });
    return null;
  });
  missed.anew = found === null;
  missed.events.push(...(found ?? []));
  missed.place = place;
}
