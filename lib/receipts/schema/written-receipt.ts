import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { decimalField, isNothing, text, version } from "@/lib/core/input/fields";

/**
 * The payment methods at the counter. Money moved from an account or by a credit note is allocated, and online payments arrive
 * by themselves.
 */
export const METHODS_TAKEN = ["card", "cash", "bacs", "cheque", "other"] as const;
export type TenderMethod = (typeof METHODS_TAKEN)[number];

/** Pounds and pence, greater than zero. */
export const Amount = decimalField({ whole: 8, places: 2 }, "An amount such as 54.85").refine(
  (value) => !isNothing(value),
  "More than nothing",
);

const Tender = z.strictObject({
  method: z.enum(METHODS_TAKEN, "Choose how it was paid"),
  amount: Amount,
  /** Whether the card is a business card, which bears the garage's surcharge, if there is one. */
  business_card: z.boolean().default(false),
  /** Number of the cheque, or reference of the transfer. */
  description: text(200),
});

/** A key chosen by the form: sending the same key again takes no second payment. */
const payment_key = z.uuid("The form has no key: open it again");

const Allocation = z.strictObject({
  document_id: z.uuid().meta({ description: "The document." }),
  amount: Amount.meta({ description: "Pounds and pence, as `54.85`." }),
});
const Allocations = z
  .array(Allocation)
  .min(1, "Choose an invoice")
  .max(200, "At most 200 invoices at once")
  .meta({ description: "Which invoices a customer's payment pays, and how much of each." });

export const TakePayment = z
  .strictObject({
    /** The document that is paid; without it, the customer pays on account. */
    document_id: z.uuid().nullable().optional(),
    customer_id: z.uuid().nullable().optional(),
    tenders: z.array(Tender).min(1, "Enter an amount").max(10, "At most ten payment methods at once"),
    /** Defaults to today. */
    payment_date: Day.optional(),
    payment_key,
    /** Anything paid beyond what is due becomes money on account. */
    surplus_on_account: z.boolean().default(false),
    /** For a customer's payment: the invoices that it pays. The rest stays on account. */
    allocations: Allocations.optional(),
  })
  .refine(({ document_id, customer_id }) => Boolean(document_id) !== Boolean(customer_id), {
    path: ["document_id"],
    message: "Say what is paid: one document, or a customer",
  })
  .refine(({ document_id, allocations }) => !(document_id && allocations), {
    path: ["allocations"],
    message: "A payment for one document is not spread over others",
  });

export const RefundReceipt = z.strictObject({
  /** The receipt to refund. */
  id: z.uuid(),
  /** Defaults to all that is left of it. */
  amount: Amount.optional(),
  /** The credit note that this pays out, or the document that money on account was set against. */
  document_id: z.uuid().nullable().optional(),
  payment_date: Day.optional(),
  payment_key,
  description: text(200),
  /** The payment failed, such as a bounced cheque: the document is owed again. */
  owed_again: z.boolean().default(false),
});

export const AllocateMoney = z.strictObject({
  /** Money on account: a receipt without a document, or one for a payment on account. */
  receipt_id: z.uuid(),
  version,
  allocations: Allocations,
});

export const UnallocateMoney = z.strictObject({
  receipt_id: z.uuid(),
  version,
  document_id: z.uuid().meta({ description: "The document." }),
  /** Defaults to all of it. */
  amount: Amount.optional().meta({ description: "Pounds and pence, as `54.85`." }),
});

export const AllocateCredit = z.strictObject({
  credit_note_id: z.uuid(),
  version,
  allocations: Allocations,
});

export const PayOutCredit = z.strictObject({
  /** A credit note whose invoice was not paid here. */
  credit_note_id: z.uuid(),
  method: z.enum(METHODS_TAKEN, "Choose how it goes back"),
  /** Defaults to all that no receipt here can refund. */
  amount: Amount.optional(),
  payment_date: Day.optional(),
  payment_key,
  description: text(200),
});

export const CreditOnAccount = z.strictObject({ credit_note_id: z.uuid(), version });

export const AmendReceipt = z.strictObject({
  id: z.uuid(),
  version,
  description: text(200),
  reconciled: z.boolean().optional().meta({ description: "Whether it was found on the bank statement." }),
  reconciled_date: Day.nullable().optional(),
  reconciled_reference: text(80),
  /** A wrong payment method can be corrected while its day is open. */
  method: z
    .enum(METHODS_TAKEN, "Choose how it was paid")
    .optional()
    .meta({ description: "How it was paid." }),
});

export const DeleteReceipt = z.strictObject({ id: z.uuid(), version });

export const PutOnAccount = z.strictObject({ document_id: z.uuid() });
