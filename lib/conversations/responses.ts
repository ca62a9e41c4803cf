import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { MESSAGE_STATES } from "@/lib/messages/rules/message";
import { TEMPLATE_PLACES } from "./rules/template-places";

const text = z.string().nullable();
const key = z.uuid().nullable();

export const Conversation = z
  .object({
    id: z.uuid(),
    customer_id: key,
    customer_name: text,
    /** The number of somebody unknown; null for a customer. */
    number: text,
    assigned_to: key,
    assigned_name: text,
    closed_at: instant.nullable(),
    last_message_at: instant,
    /** How many texts from them nobody has read. */
    unread: z.int(),
    last_body: text,
    last_direction: z.enum(["out", "in"]).nullable(),
    last_state: z.enum(MESSAGE_STATES).nullable(),
    created_at: instant,
  })
  .meta({ id: "Conversation" });
export type ConversationRow = z.infer<typeof Conversation>;

/** A text that is waiting to be sent, and where it is shown. */
export const TextQueued = z
  .object({
    id: z.uuid(),
    conversation_id: z.uuid(),
    state: z.enum(MESSAGE_STATES),
    created_at: instant,
  })
  .meta({ id: "TextQueued" });

/** A conversation after a change. */
export const ConversationState = z
  .object({ id: z.uuid(), customer_id: key, number: text, assigned_to: key, closed_at: instant.nullable() })
  .meta({ id: "ConversationState" });

export const MessageTemplate = z
  .object({
    id: z.uuid(),
    name: z.string(),
    place: z.enum(TEMPLATE_PLACES),
    body: z.string(),
    active: z.boolean(),
    position: z.int(),
    version: z.int(),
  })
  .meta({ id: "MessageTemplate" });
export type TemplateRow = z.infer<typeof MessageTemplate>;

/** How many texts of a conversation were marked as read. */
export const ConversationRead = z.object({ id: z.uuid(), read: z.int() }).meta({ id: "ConversationRead" });
