import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { webhook_deliveries } from "@/db/schema/webhooks";

/**
 * Marks deliveries that still wait for an address as failed: they can be sent again by hand, but never go out later on their own.
 */
export const failQueuedDeliveries = (tx: Tx, endpointId: string) =>
  tx
    .update(webhook_deliveries)
    .set({
      state: "failed",
      last_error: sql`case when ${webhook_deliveries.attempts} = 0 then 'The webhook was stopped before it was sent' else ${webhook_deliveries.last_error} end`,
    })
    .where(and(eq(webhook_deliveries.endpoint_id, endpointId), eq(webhook_deliveries.state, "queued")));
