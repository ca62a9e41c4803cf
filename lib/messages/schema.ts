import { z } from "zod";
import { needed } from "@/lib/core/fields";
import { oneOf, updated } from "@/lib/core/filters";
import { listParams } from "@/lib/core/list";
import { CHANNELS, MESSAGE_STATES } from "./message";

export const MessageList = listParams(["-created_at"], {
  ...oneOf("state", z.enum(MESSAGE_STATES)),
  ...oneOf("channel", z.enum(CHANNELS)),
  ...updated,
  document_id: z.uuid().optional(),
  customer_id: z.uuid().optional(),
});

export const MessageId = z.strictObject({ id: z.uuid() });

/** What a person writes of an e-mail; the paper is enclosed by the program. */
const written = {
  to: z.email("This is not an e-mail address").max(254),
  subject: needed("Enter a subject", 200).transform((text) => text.replace(/\s+/g, " ")),
  body: needed("Write something", 10_000).transform((text) => text.replace(/\r\n?/g, "\n")),
  /** Made once for each time that the form is opened: sending it twice sends one message. */
  once_key: z.uuid().optional(),
};

export const EmailDocument = z.strictObject({ id: z.uuid(), ...written });
export const EmailReceipt = z.strictObject({ id: z.uuid(), ...written });

/** Which statement is meant: what the statement's own query takes, kept as it is until the paper is made. */
export const EmailStatement = z.strictObject({
  customer_id: z.uuid(),
  request: z.record(z.string(), z.unknown()),
  ...written,
});

export type WrittenEmail = { to: string; subject: string; body: string; once_key?: string | undefined };
