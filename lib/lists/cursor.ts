import { hash } from "node:crypto";
import { z } from "zod";
import { invalid } from "@/lib/core/errors";

/** The cursor that starts paging through a whole list; every further page uses the cursor of the one before. */
export const FIRST = "first";

const CursorPlace = z.strictObject({
  /** The key of the last row that was returned; null at the start. */
  after: z.uuid().nullable(),
  /** The instant from which the next pass must ask for changes: everything before it was committed when this pass began. */
  since: z.iso.datetime(),
  /** Which list, with which filters. */
  of: z.string().length(16),
});

/** The content of a cursor: how far a client has paged through a list. */
export type CursorPlace = z.output<typeof CursorPlace>;

/** A short name for a list with its filters, which reveals a cursor of another selection. */
export const selectionName = (list: string, filters: Record<string, unknown>): string =>
  hash(
    "sha256",
    JSON.stringify([list, Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))]),
    "base64url",
  ).slice(0, 16);

/** Encodes a cursor. It holds no secret and grants nothing. */
export const encodeCursor = (place: CursorPlace): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url");

/** Decodes a cursor. Throws VALIDATION_ERROR where it is not a cursor or belongs to another selection. */
export function decodeCursor(cursor: string, of: string): CursorPlace {
  const place = CursorPlace.safeParse(decoded(cursor)).data;
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
