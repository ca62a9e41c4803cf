import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { DECIDED_ON, LATEST_CONSENT_FIRST } from "./latest-consent";

/**
 * Returns every consent that a customer gave, refused or withdrew, newest first. The first entry of a channel is the one that
 * counts.
 */
export const listConsents = query({
  name: "customers.consents",
  permission: "customers:read",
  input: z.strictObject({ customer_id: z.uuid() }),
  async run({ db, input }) {
    const rows = await db.execute(sql`
      select id, customer_id, channel, decision, basis, wording, source, ${DECIDED_ON} as decided_on, created_at from customer_consents
      where customer_id = ${input.customer_id} order by ${LATEST_CONSENT_FIRST} limit 500`);
    return [...rows];
  },
});
