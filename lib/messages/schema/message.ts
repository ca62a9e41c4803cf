import { z } from "zod";
import { oneOf, updated } from "@/lib/core/database/filters";
import { needed } from "@/lib/core/input/fields";
import { customerId, documentId } from "@/lib/core/input/id-fields";
import { listParams } from "@/lib/core/input/list";
import { messageList } from "../list";
import { NAMED_LINKS } from "../rules/link-email";
import { CHANNELS, MESSAGE_STATES } from "../rules/message";

export const MessageList = listParams(messageList.sorts, {
  ...oneOf("state", z.enum(MESSAGE_STATES), "What became of it."),
  ...oneOf("channel", z.enum(CHANNELS), "How it reaches the customer."),
  ...updated,
  document_id: documentId.filter,
  customer_id: customerId.filter,
});

export const MessageId = z.strictObject({ id: z.uuid() });

/** The parts of an e-mail that the user writes; the program attaches the paper. */
const written = {
  to: z
    .email("This is not an e-mail address")
    .max(254)
    .meta({ description: "The e-mail address that it goes to." }),
  subject: needed("Enter a subject", 200)
    .transform((text) => text.replace(/\s+/g, " "))
    .meta({ description: "The subject of the e-mail." }),
  body: needed("Write something", 10_000)
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .meta({ description: "The text of the message." }),
  /** Generated each time the form is opened: submitting it twice sends one message. */
  once_key: z.uuid().optional(),
};

export const EmailDocument = z.strictObject({ id: z.uuid(), ...written });
export const EmailAppointment = z.strictObject({ id: z.uuid(), ...written });
export const EmailCustomer = z.strictObject({
  id: z.uuid(),
  ...written,
  to: written.to
    .optional()
    .meta({ description: "The e-mail address that it goes to; without it, the customer's." }),
});
/** Which e-mail to a customer is to be begun. */
export const LinkEmailAsked = z.strictObject({ id: z.uuid(), names: z.enum(NAMED_LINKS) });
export const EmailReceipt = z.strictObject({ id: z.uuid(), ...written });
export const EmailPurchaseOrder = z.strictObject({ id: z.uuid(), ...written });

/** Which statement to send: the input of the statement query, kept as it is until the paper is rendered. */
export const EmailStatement = z.strictObject({
  customer_id: z.uuid(),
  request: z.record(z.string(), z.unknown()),
  ...written,
});

export type WrittenEmail = { to: string; subject: string; body: string; once_key?: string | undefined };
