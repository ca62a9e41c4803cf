import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { CONSENT_CHANNELS, CONSENT_DECISIONS } from "../schema/contact";

const Decided = z.object({ channel: z.enum(CONSENT_CHANNELS), decision: z.enum(CONSENT_DECISIONS) });

type Consents = ReadonlyMap<z.infer<typeof Decided>["channel"], z.infer<typeof Decided>["decision"]>;

/** The decision of a customer that counts on each channel; one on which none was ever made is missing. */
export async function consentsNow(tx: Db | Tx, customerId: string): Promise<Consents> {
  const rows = await tx
    .execute(sql`
select channel, decision from consents_now where customer_id = ${customerId}`)
    .then(readRows(Decided));
  return new Map(rows.map(({ channel, decision }) => [channel, decision]));
}
