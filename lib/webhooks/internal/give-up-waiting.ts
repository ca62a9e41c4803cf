import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { webhook_deliveries } from "@/db/schema/webhooks";

/** Lets what still waits for an address count as failed: it can be sent once more by hand, and never goes out unasked later. */
export const giveUpWaiting = (tx: Tx, endpointId: string) =>
  tx
    .update(webhook_deliveries)
    .set({
      state: "failed",
      last_error: sql`case when ${webhook_deliveries.attempts} = 0 then 'The webhook was stopped before it was sent' else ${webhook_deliveries.last_error} end`,
    })
    .where(and(eq(webhook_deliveries.endpoint_id, endpointId), eq(webhook_deliveries.state, "queued")));
