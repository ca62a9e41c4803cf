import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { CHANNELS, MESSAGE_STATES } from "./rules/message";

const text = z.string().nullable();
const key = z.uuid().nullable();

export const KeptHere = z.boolean().meta({
  description: "Whether it was kept here and not sent, as no service is set up by which it could go.",
});

export const MessageInList = z
  .object({
    id: z.uuid(),
    channel: z.enum(CHANNELS),
    purpose: z.string(),
    state: z.enum(MESSAGE_STATES),
    state_reason: text,
    kept: KeptHere,
    recipient: text,
    subject: text,
    document_id: key,
    document_type: text,
    document_number: text,
    customer_id: key,
    customer_name: text,
    sent_at: instant.nullable(),
    delivered_at: instant.nullable(),
    created_at: instant,
  })
  .meta({ id: "MessageInList" });

export type MessageRow = z.infer<typeof MessageInList>;

export const MessageWhole = z
  .object({
    ...MessageInList.shape,
    body: text,
    provider: text,
    attempts: z.int(),
    sent_by_name: text,
    complained: z.boolean(),
    attachments: z.array(z.object({ file_name: z.string(), byte_size: z.int(), sha256: z.string() })),
  })
  .meta({ id: "MessageWhole" });

/** A message that is waiting to be sent. */
export const MessageQueued = z
  .object({ id: z.uuid(), state: z.enum(MESSAGE_STATES), created_at: instant })
  .meta({ id: "MessageQueued" });

export const Printed = z.object({ printed: z.int() }).meta({ id: "Printed" });
