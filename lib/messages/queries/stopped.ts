import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Stopped = z.object({ address: z.string() });

/** Those of the addresses or numbers that have asked for no more; e-mail addresses in lower case. */
export async function stoppedOf(
  db: Db | Tx,
  channel: "email" | "sms",
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set();
  const rows = await db
    .execute(sql`
    select address from stop_list
    where channel = ${channel} and lifted_at is null
      and address in (select jsonb_array_elements_text(${JSON.stringify(addresses)}::jsonb))`)
    .then(readRows(Stopped));
  return new Set(rows.map(({ address }) => address));
}
