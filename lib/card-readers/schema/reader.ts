import { z } from "zod";
import { version } from "@/lib/core/input/fields";
import { Amount } from "@/lib/payments/schema/payment";

const name = z.string().trim().min(1, "What staff call it, such as Counter").max(60, "At most 60 characters");

export const AddReader = z.strictObject({
  /** Chosen by the form: sent again, it is the same reader. */
  id: z.uuid("The form has no key: open it again"),
  name,
  /** What the reader shows, such as `puppies-plug-could`; `simulated` for one without a device, in a test account. */
  code: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9-]{3,60}$/, "The code that the reader shows: three words, such as puppies-plug-could"),
});

export const KeepReader = z.strictObject({
  id: z.uuid(),
  live: z.boolean(),
  ref: z.string().max(200),
  name,
  device: z.string().max(100),
  simulated: z.boolean(),
});

export const RenameReader = z.strictObject({ id: z.uuid(), version, name });

export const RemoveReader = z.strictObject({ id: z.uuid(), version });

export const ChargeReader = z
  .strictObject({
    /** A key chosen by the form: sent again, it asks for no second card. */
    payment_key: z.uuid("The form has no key: open it again"),
    reader_id: z.uuid("Choose a reader"),
    document_id: z.uuid().nullable().default(null),
    customer_id: z.uuid().nullable().default(null),
    amount: Amount,
  })
  .refine(({ document_id, customer_id }) => (document_id === null) !== (customer_id === null), {
    path: ["document_id"],
    message: "Say what is paid: one document, or what a customer owes",
  });

export const AtReader = z.strictObject({ id: z.uuid() });

export const PresentCard = z.strictObject({ id: z.uuid(), card: z.enum(["accepted", "declined"]) });
