import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { DELIVERY_STATES } from "./schema";

/** A subscribed address; its secret is never shown again. */
export const Webhook = z
  .object({
    id: z.uuid(),
    url: z.string(),
    description: z.string().nullable(),
    event_names: z.array(z.string()),
    active: z.boolean(),
    /** Why nothing more is sent to it. */
    disabled_reason: z.string().nullable(),
    /** Since when nothing has arrived; null while all is well. */
    failing_since: instant.nullable(),
    last_delivered_at: instant.nullable(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "Webhook" });

/** An address with the secret that signs its deliveries, shown only this once. */
export const NewWebhook = z.object({ ...Webhook.shape, secret: z.string() }).meta({ id: "NewWebhook" });

export const WebhookEvent = z
  .object({ name: z.string(), description: z.string() })
  .meta({ id: "WebhookEvent" });

const delivery = {
  id: z.uuid(),
  endpoint_id: z.uuid(),
  event_name: z.string(),
  entity: z.string().nullable(),
  entity_id: z.uuid().nullable(),
  occurred_at: instant,
  state: z.enum(DELIVERY_STATES),
  attempts: z.int(),
  last_status: z.int().nullable(),
  last_error: z.string().nullable(),
  next_attempt_at: instant.nullable(),
  delivered_at: instant.nullable(),
};

export const Delivery = z.object(delivery).meta({ id: "WebhookDelivery" });

export const DeliveryWithLog = z
  .object({
    ...delivery,
    log: z.array(
      z.object({
        at: instant,
        ms: z.int(),
        status: z.int().nullable(),
        error: z.string().nullable(),
        answer: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "WebhookDeliveryWithLog" });

/** How many deliveries were queued again. */
export const Replayed = z.object({ queued: z.int() }).meta({ id: "WebhookReplay" });
