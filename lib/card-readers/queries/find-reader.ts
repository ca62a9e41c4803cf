import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { card_readers } from "@/db/schema/card-readers";
import { SANDBOX_READER } from "@/lib/payments/providers/sandbox-reader";

export type Reader = typeof card_readers.$inferSelect;

/** The id under which the sandbox's reader is kept in every garage. */
export const SANDBOX_READER_ID = "0190a7e0-5a4d-7b0c-8a0e-5a4db0c5a4db";

/** The sandbox's reader as it is kept from its first use on. */
export const sandboxRow = {
  ...SANDBOX_READER,
  id: SANDBOX_READER_ID,
  provider: "sandbox",
  live: false,
} as const;

/** Finds a reader; undefined if there is none. One that was removed is found as well, for what was begun at it. */
export async function findReader(db: Db | Tx, id: string): Promise<Reader | undefined> {
  const [row] = await db.select().from(card_readers).where(eq(card_readers.id, id));
  return row;
}

/** The readers of an account that were not removed, the oldest first. */
export const readersAt = (db: Db | Tx, provider: string, live: boolean): Promise<Reader[]> =>
  db
    .select()
    .from(card_readers)
    .where(
      and(eq(card_readers.provider, provider), eq(card_readers.live, live), isNull(card_readers.deleted_at)),
    )
    .orderBy(asc(card_readers.id));
