import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { DocumentWritten } from "@/lib/document-record/responses";
import { RECEIPT_METHODS } from "./schema/receipt";

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

/** A receipt, whole, with what of it was set against documents from an account. */
export const ReceiptWhole = z
  .object({
    ...ReceiptInList.shape,
    reconciled_reference: text,
    allocations: z.array(z.object({ document_id: z.uuid(), amount: z.string(), allocated_date: z.string() })),
  })
  .meta({ id: "ReceiptWhole" });

/** A receipt as it was written. */
export const ReceiptWritten = z.object(both).meta({ id: "ReceiptWritten" });

/** What was taken, what more of it went on account, and where the documents paid stand now. */
export const ReceiptTaken = z
  .object({
    ...both,
    further_receipts: z.array(ReceiptWritten),
    documents: z.array(DocumentWritten),
    warnings: z.array(z.string()),
  })
  .meta({ id: "ReceiptTaken" });

/** What was given back, a receipt below nothing, and where its document stands now. */
export const ReceiptRefunded = z
  .object({
    ...both,
    document: DocumentWritten.nullable(),
    warnings: z.array(z.string()),
  })
  .meta({ id: "ReceiptRefunded" });

/** Where a document stands whose money was let go of. */
export const MoneyReleased = z
  .object({ id: z.uuid(), status: z.string(), received: z.string(), balance: z.string(), version: z.int() })
  .meta({ id: "MoneyReleased" });

/** The receipt whose money it is, and the documents that it was set against. */
export const ReceiptAllocated = z
  .object({ id: z.uuid(), documents: z.array(DocumentWritten) })
  .meta({ id: "ReceiptAllocated" });

/** The credit note with what is left of it, and the documents that it was set against. */
export const CreditAllocated = z
  .object({
    credit_note: DocumentWritten,
    documents: z.array(DocumentWritten),
  })
  .meta({ id: "CreditAllocated" });

/** The credit note with what is left of it, and what of it is on account now. */
export const CreditPutOnAccount = z
  .object({ credit_note: DocumentWritten, amount: z.string() })
  .meta({ id: "CreditPutOnAccount" });
