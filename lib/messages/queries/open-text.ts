import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

/** A text that has not been sent yet, or of which that is not known. */
export interface OpenText {
  id: string;
  to: string;
  body: string;
  /** It cannot have been sent before, with room for clocks that differ. */
  since: Date;
}

const Waiting = z.object({ recipient: z.string(), body: z.string(), created_at: z.string() });

const CLOCKS_DIFFER_MS = 5 * 60_000;

/** Returns the text if it is still to be sent, otherwise null. */
export async function openText(db: Db, id: string): Promise<OpenText | null> {
  const [row] = await db
    .execute(sql`
    select recipient, body, created_at from messages
    where id = ${id} and channel = 'sms' and direction = 'out' and state in ('queued', 'sending')`)
    .then(readRows(Waiting));
  return row
    ? {
        id,
        to: row.recipient,
        body: row.body,
        since: new Date(Date.parse(row.created_at) - CLOCKS_DIFFER_MS),
      }
    : null;
}
