import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { log } from "@/lib/core/log/log";
import { readRows } from "@/lib/core/read-rows";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { carryOn } from "./carry-on";

/**
 * Those of which Stripe asks for more than is owed, those that broke off, and each hour all that are open. One that Stripe did not let us
 * change is tried again after some minutes.
 */
export async function keepAllInStep(): Promise<void> {
  const found = await db()
    .execute(sql`
    select s.id from stripe_invoices s join document_heads d on d.id = s.document_id
    where s.state in ('asked', 'open', 'uncollectible') and (
      s.state = 'asked' and coalesce(s.asked_at, s.created_at) < now() - interval '1 minute'
      or s.state <> 'asked' and (
        s.asked_at < now() - interval '1 hour'
        or (d.balance < s.open or d.issued_date is null or d.deleted_at is not null)
          and (s.problem is null or s.asked_at < now() - interval '10 minutes')))
    order by s.id limit 200`)
    .then(readRows(z.object({ id: z.string() })));
  for (const { id } of found)
    try {
      await carryOn(id);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      log.warn("stripe_invoices.later", { stripe_invoice_id: id, kind: error.kind, error });
    }
}
