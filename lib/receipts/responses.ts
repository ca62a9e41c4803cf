import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { DocumentWritten } from "@/lib/document-record/responses";
import { RECEIPT_METHODS } from "./rules/methods";

const text = z.string().nullable();
const key = z.uuid().nullable();

const both = {
  id: z.uuid(),
  document_id: key,
  customer_id: key,
  method: z.enum(RECEIPT_METHODS),
  method_name: z.string().meta({ description: "The garage's own word for the method, where it has one." }),
  amount: text,
  surcharge_gross: text,
  total: text,
  payment_date: text,
  description: text,
  refund_of_id: key,
  reconciled: z.boolean(),
  created_at: instant,
  updated_at: instant,
  version: z.int(),
};

/** A receipt in a list, with what it paid. */
export const ReceiptInList = z
  .object({
    ...both,
    reconciled_date: text,
    document_type: text,
    document_number: text,
    customer_name: text,
  })
  .meta({ id: "ReceiptInList" });

export type ReceiptRow = z.infer<typeof ReceiptInList>;

/** An amount of a receipt that was allocated to a document from the account. */
export const Allocation = z.object({
  document_id: z.uuid(),
  amount: z.string(),
  allocated_date: z.string(),
});
export type Allocation = z.infer<typeof Allocation>;

/** A receipt with all its details, including what was allocated to documents from the account. */
export const ReceiptWhole = z
  .object({
    ...ReceiptInList.shape,
    reconciled_reference: text,
    allocations: z.array(Allocation),
  })
  .meta({ id: "ReceiptWhole" });

/** Money received for a document, or allocated to it. */
export const Received = z.object({
  id: z.uuid(),
  payment_date: text,
  method: z.string(),
  method_name: z.string(),
  amount: text,
  surcharge_gross: text,
  description: text,
  reconciled: z.boolean(),
  /** Whether it is an allocation: the part of a payment on account that is set against this document. */
  allocated: z.boolean(),
});
export type Received = z.infer<typeof Received>;

/** A receipt as a document prints it; a payment on account has the same id on each document it was allocated to. */
export const ReceiptOnPaper = Received.omit({ surcharge_gross: true, description: true, reconciled: true });
export type ReceiptOnPaper = z.infer<typeof ReceiptOnPaper>;

/** A receipt after it was written. */
export const ReceiptWritten = z.object(both).meta({ id: "ReceiptWritten" });

/** The receipt, further receipts for what went on account, and the paid documents afterwards. */
export const ReceiptTaken = z
  .object({
    ...both,
    further_receipts: z.array(ReceiptWritten),
    documents: z.array(DocumentWritten),
    warnings: z.array(z.string()),
  })
  .meta({ id: "ReceiptTaken" });

/** The refund, a receipt with a negative amount, and its document afterwards. */
export const ReceiptRefunded = z
  .object({
    ...both,
    document: DocumentWritten.nullable(),
    warnings: z.array(z.string()),
  })
  .meta({ id: "ReceiptRefunded" });

/** A document whose money was released, afterwards. */
export const MoneyReleased = z
  .object({ id: z.uuid(), status: z.string(), received: z.string(), balance: z.string(), version: z.int() })
  .meta({ id: "MoneyReleased" });

/** The receipt that the money belongs to, and the documents it was set against. */
export const ReceiptAllocated = z
  .object({ id: z.uuid(), documents: z.array(DocumentWritten) })
  .meta({ id: "ReceiptAllocated" });

/** The credit note with what is left of it, and the documents it was set against. */
export const CreditAllocated = z
  .object({
    credit_note: DocumentWritten,
    documents: z.array(DocumentWritten),
  })
  .meta({ id: "CreditAllocated" });

/** The credit note with what is left of it, and the amount now on account. */
export const CreditPutOnAccount = z
  .object({ credit_note: DocumentWritten, amount: z.string() })
  .meta({ id: "CreditPutOnAccount" });
