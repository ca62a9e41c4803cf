import { z } from "zod";
import { needed } from "@/lib/core/input/fields";
import { customerId } from "@/lib/core/input/id-fields";
import { listParams } from "@/lib/core/input/list";
import { conversationList } from "../list";

export const CONVERSATION_TABS = ["open", "mine", "unassigned", "closed"] as const;
export type ConversationTab = (typeof CONVERSATION_TABS)[number];

export const ConversationList = listParams(conversationList.sorts, {
  tab: z.enum(CONVERSATION_TABS).default("open").meta({
    description: "Those that are open, those of the caller, those of nobody, or those that are closed.",
  }),
  customer_id: customerId.filter,
});

export const ConversationId = z.strictObject({ id: z.uuid() });

export const ConversationMessages = listParams(["created_at"], { id: z.uuid() });

/** A text that came, as its provider tells of it. */
export const TextReceived = z.strictObject({
  provider_id: z.string().min(1).max(100),
  from: z.string().min(1).max(40),
  to: z.string().max(40),
  body: z.string().max(10_000),
  opt: z.enum(["stop", "start", "help"]).nullable(),
});

const about = {
  vehicle_id: z.uuid().nullable().optional().meta({ description: "The vehicle that it is about." }),
  document_id: z.uuid().nullable().optional().meta({ description: "The document that it is about." }),
  appointment_id: z.uuid().nullable().optional().meta({ description: "The appointment that it is about." }),
};

/** Either somebody we write with already, or a customer, or a number; a document and an appointment name their customer. */
export const SendText = z
  .strictObject({
    conversation_id: z.uuid().optional().meta({ description: "The conversation that it belongs to." }),
    customer_id: z.uuid().nullable().optional().meta({ description: "The customer that it goes to." }),
    to: z
      .string("Give a mobile number such as 07700 900123")
      .trim()
      .max(40, "At most 40 characters")
      .optional()
      .meta({ description: "The mobile number that it goes to; without it, the customer's." }),
    body: needed("Write something", 1600)
      .transform((text) => text.replace(/\r\n?/g, "\n"))
      .meta({ description: "The text of the message." }),
    ...about,
    /** Generated each time the form is opened: submitting it twice sends one text. */
    once_key: z.uuid().optional(),
  })
  .refine(
    (given) =>
      Boolean(
        given.to || given.conversation_id || given.customer_id || given.document_id || given.appointment_id,
      ),
    { path: ["to"], message: "Give the number that it goes to" },
  );

export const AssignConversation = z.strictObject({
  id: z.uuid(),
  user_id: z.uuid().nullable().meta({ description: "Who looks after it; null for nobody." }),
});

export const CloseConversation = z.strictObject({
  id: z.uuid(),
  closed: z.boolean().meta({ description: "Whether nothing more is to be done." }),
});

export const LinkConversation = z.strictObject({
  id: z.uuid(),
  customer_id: z.uuid("Choose a customer").meta({ description: "Whose number it is." }),
});
