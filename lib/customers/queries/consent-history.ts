import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { CONSENT_DECISIONS, type ConsentChannel } from "../schema/contact";
import { LATEST_CONSENT_FIRST } from "./latest-consent";

const Entry = z.object({ decision: z.enum(CONSENT_DECISIONS), source: z.string().nullable() });

/** What a customer decided on a channel and where they said it, the decision that counts first; at most two. */
export const lastConsents = (db: Db | Tx, customer_id: string, channel: ConsentChannel) =>
  db
    .execute(sql`
    select decision, source from customer_consents where customer_id = ${customer_id} and channel = ${channel}
    order by ${LATEST_CONSENT_FIRST} limit 2`)
    .then(readRows(Entry));
