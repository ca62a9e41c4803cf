import { z } from "zod";
import { needed, text, version } from "@/lib/core/input/fields";
import { Flag, listParams } from "@/lib/core/input/list";
import { isSubscription } from "@/lib/events/catalogue";

const url = needed("Enter a web address", 500).meta({ description: "The address that hears of them." });

const event_names = z
  .array(
    z.string().refine(isSubscription, "There is no such event: GET /webhooks/events lists them"),
    "Choose what the address wants to hear of",
  )
  .min(1, "Choose what the address wants to hear of")
  .max(100, "At most 100: choose all of a subject instead")
  .transform((names) => [...new Set(names)].sort())
  .meta({ description: "Single events, all of a subject (`documents.*`), or all (`*`)." });

export const WebhookCreate = z.strictObject({ url, event_names, description: text(200) });

export const WebhookUpdate = z.strictObject({
  id: z.uuid(),
  version,
  url: url.optional(),
  event_names: event_names.optional(),
  description: text(200),
});

export const WebhookId = z.strictObject({ id: z.uuid() });

export const WebhookAtVersion = z.strictObject({ id: z.uuid(), version });

export const DELIVERY_STATES = ["queued", "delivered", "failed"] as const;

export const DeliveryList = listParams(["-id"], {
  endpoint_id: z.uuid().optional(),
  state: z.enum(DELIVERY_STATES).optional().meta({ description: "What became of it." }),
  event_name: z.string().max(100).optional().meta({ description: "Only this event." }),
  /** Deliveries that were tried and have not arrived. */
  troubled: Flag.optional().meta({
    description: "Only what was tried and has not arrived; `false` narrows nothing.",
  }),
});
