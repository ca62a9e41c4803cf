import { randomUUID } from "node:crypto";
import { z } from "zod";
import { Day } from "@/lib/core/dates/day-fields";
import { text } from "@/lib/core/input/fields";
import { customerId, documentId } from "@/lib/core/input/id-fields";
import type { Taken } from "../commands/take-payment";
import type { Refunded, SavedReceipt } from "../internal/saved-receipt";
import { Amount, METHODS_TAKEN, type TakePayment } from "./written-receipt";

/** One payment in the form of the API: flat fields, while the counter's form has several payments. */
const tender = {
  method: z.enum(METHODS_TAKEN, "Choose how it was paid").meta({ description: "How it was paid." }),
  amount: Amount.meta({ description: "Pounds and pence, as `54.85`." }),
  description: text(200),
  business_card: z.boolean().optional().meta({ description: "A business card, which may bear a surcharge." }),
  /** Defaults to today. */
  payment_date: Day.optional().meta({ description: "The day of payment; today where it is not given." }),
  /** Anything paid beyond what is due becomes money on account. */
  surplus_on_account: z
    .boolean()
    .optional()
    .meta({ description: "What is paid beyond what is due goes on the customer's account." }),
};

export const ReceiptOfDocument = z.strictObject({ document_id: z.uuid(), ...tender });

export const ReceiptCreate = z.strictObject({
  document_id: documentId.filter,
  /** The customer who pays on account, if no document is named. */
  customer_id: customerId.filter,
  ...tender,
  /** For a customer's payment: the invoices that it pays. */
  allocations: z
    .array(
      z.strictObject({
        document_id: z.uuid().meta({ description: "The document." }),
        amount: Amount.meta({ description: "Pounds and pence, as `54.85`." }),
      }),
    )
    .min(1)
    .max(200)
    .optional()
    .meta({ description: "Which invoices a customer's payment pays, and how much of each." }),
});

/** Converts it into the input of the counter's form. */
export function toPayment({
  method,
  amount,
  description,
  business_card,
  ...rest
}: z.output<typeof ReceiptCreate>): z.input<typeof TakePayment> {
  return {
    ...rest,
    tenders: [{ method, amount, description, business_card }],
    payment_key: randomUUID(),
  };
}

/** The first receipt, with the further ones that went on account. */
export const paymentResponse = ({
  receipts: [receipt, ...further_receipts],
  documents,
  warnings,
}: Taken) => ({
  ...(receipt && withPayer(receipt, documents[0])),
  further_receipts,
  documents,
  warnings,
});

/** A refund with the document it belongs to. */
export const refundResponse = ({ refund, ...rest }: Refunded) => ({
  ...withPayer(refund, rest.document),
  ...rest,
});

/** A receipt for a document has that document's customer, as in lists and on the receipt itself. */
const withPayer = (receipt: SavedReceipt, document: { customer_id: string | null } | null | undefined) => ({
  ...receipt,
  customer_id: receipt.customer_id ?? document?.customer_id ?? null,
});

/** API callers send a single payment, so its fields have no index. */
export const withoutTender = (field: string): string => field.replace(/^tenders\.\d+\./, "");

export const RefundCreate = z.strictObject({
  id: z.uuid(),
  amount: Amount.optional().meta({ description: "Pounds and pence, as `54.85`." }),
  /** The credit note that this pays out, or the document that money on account was set against. */
  document_id: documentId.given,
  payment_date: Day.optional().meta({ description: "The day of payment; today where it is not given." }),
  description: text(200),
  /** The payment failed, such as a bounced cheque: the document is owed again. */
  owed_again: z.boolean().optional(),
});

export const PayOutCreate = z.strictObject({
  credit_note_id: z.uuid(),
  method: z.enum(METHODS_TAKEN, "Choose how it goes back").meta({ description: "How it was paid." }),
  amount: Amount.optional().meta({ description: "Pounds and pence, as `54.85`." }),
  payment_date: Day.optional().meta({ description: "The day of payment; today where it is not given." }),
  description: text(200),
});

export const withPaymentKey = <T extends object>(given: T) => ({ ...given, payment_key: randomUUID() });
