import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { webhook_deliveries, webhook_endpoints } from "@/db/schema/webhooks";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { AppError, notFound } from "@/lib/core/errors";
import { TEST_EVENT } from "@/lib/events/catalogue";
import { WebhookId } from "../schema";

const SHOWN = {
  id: webhook_deliveries.id,
  endpoint_id: webhook_deliveries.endpoint_id,
  event_name: webhook_deliveries.event_name,
  entity: webhook_deliveries.entity,
  entity_id: webhook_deliveries.entity_id,
  occurred_at: webhook_deliveries.occurred_at,
  state: webhook_deliveries.state,
  attempts: webhook_deliveries.attempts,
  last_status: webhook_deliveries.last_status,
  last_error: webhook_deliveries.last_error,
  next_attempt_at: webhook_deliveries.next_attempt_at,
  delivered_at: webhook_deliveries.delivered_at,
};

const subject = { table: webhook_endpoints, noun: "webhook", id: (input: { id: string }) => input.id };

const isStopped = (id: string) =>
  new AppError("CONFLICT", "Nothing is sent there: switch it on again first", {
    next: `POST /webhooks/${id}/enable`,
  });

/** Resets a delivery as if it had never been tried; the log of its attempts is kept. */
const NEVER_TRIED = {
  state: "queued",
  attempts: 0,
  last_error: null,
  next_attempt_at: sql`now()`,
  delivered_at: null,
} as const;

/** Sends a test event, to try an address out. */
export const testWebhook = command({
  name: "webhooks.try_out",
  permission: "settings:update",
  input: WebhookId,
  subject,
  async run({ tx, input, subject }) {
    if (!subject.active) throw isStopped(subject.id);
    return oneRow(
      tx
        .insert(webhook_deliveries)
        .values({
          endpoint_id: input.id,
          event_name: TEST_EVENT,
          entity: "webhooks",
          entity_id: input.id,
          next_attempt_at: sql`now()`,
        })
        .returning(SHOWN),
    );
  },
  trace: (row) => ({ entity: "webhooks", id: row.endpoint_id, after: row }),
});

/** Sends a delivery again under the same id, whether it arrived or not. Its attempts are counted from zero. */
export const replayDelivery = command({
  name: "webhooks.replay",
  permission: "settings:update",
  input: WebhookId,
  async run({ tx, input }) {
    const [endpoint] = await tx
      .select({ id: webhook_endpoints.id, active: webhook_endpoints.active })
      .from(webhook_endpoints)
      .innerJoin(webhook_deliveries, eq(webhook_deliveries.endpoint_id, webhook_endpoints.id))
      .where(and(eq(webhook_deliveries.id, input.id), sql`${webhook_endpoints.deleted_at} is null`));
    if (!endpoint) throw notFound("delivery");
    if (!endpoint.active) throw isStopped(endpoint.id);
    const [row] = await tx
      .update(webhook_deliveries)
      .set(NEVER_TRIED)
      .where(eq(webhook_deliveries.id, input.id))
      .returning(SHOWN);
    if (!row) throw notFound("delivery");
    return row;
  },
  trace: (row) => ({ entity: "webhooks", id: row.endpoint_id, after: row }),
});

/** Sends all failed deliveries again, the oldest first, such as after an address was unreachable for long. */
export const replayFailed = command({
  name: "webhooks.replay_failed",
  permission: "settings:update",
  input: WebhookId,
  subject,
  async run({ tx, input, subject }) {
    if (!subject.active) throw isStopped(subject.id);
    const rows = await tx
      .update(webhook_deliveries)
      .set(NEVER_TRIED)
      .where(and(eq(webhook_deliveries.endpoint_id, input.id), eq(webhook_deliveries.state, "failed")))
      .returning({ id: webhook_deliveries.id });
    return { queued: rows.length };
  },
  trace: (result, { input }) => ({ entity: "webhooks", id: input.id, after: result }),
});
