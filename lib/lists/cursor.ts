import { hash } from "node:crypto";
import { z } from "zod";
import { invalid } from "@/lib/core/errors";

/** With what a walk over a list begins; every further page is asked for with the cursor of the one before. */
export const FIRST = "first";

const Place = z.strictObject({
  /** The key of the last row that was given; null before the first. */
  after: z.uuid().nullable(),
  /** The instant from which on a next walk has to ask for changes: what was settled when this one began. */
  since: z.iso.datetime(),
  /** Which list, with which filters. */
  of: z.string().length(16),
});

/** Where a walk over a list stands. */
export type Place = z.output<typeof Place>;

/** A short name of a list with its filters, by which a cursor of another selection is told. */
export const selectionName = (list: string, filters: Record<string, unknown>): string =>
  hash(
    "sha256",
    JSON.stringify([list, Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))]),
    "base64url",
  ).slice(0, 16);

/** The cursor as it leaves: nothing in it is secret, and nothing in it grants anything. */
export const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/** The place that a cursor names. VALIDATION_ERROR for what is none, or is that of another selection. */
export function placeOf(cursor: string, of: string): Place {
  const place = Place.safeParse(decoded(cursor)).data;
  if (!place) throw invalid({ field: "cursor", message: `No cursor of this list: begin with "${FIRST}"` });
  if (place.of !== of)
    throw invalid({
      field: "cursor",
      message: `This cursor is one of other filters: ask with the same ones, or begin with "${FIRST}"`,
    });
  return place;
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
