import { z } from "zod";
import { oneOf, updated } from "@/lib/core/database/filters";
import { documentId } from "@/lib/core/input/id-fields";
import { listParams } from "@/lib/core/input/list";

/** `asked`: Stripe has not answered yet. `settled`: closed at Stripe without money, as it was paid here. */
export const BILL_STATES = ["asked", "open", "paid", "settled", "void", "uncollectible", "refused"] as const;
export type BillState = (typeof BILL_STATES)[number];

export const BillThroughStripe = z.strictObject({
  document_id: z.uuid(),
  due_on: z.iso.date("A date such as 2026-12-30").optional().meta({
    description: "When it is due; by the terms of the invoice where it is not given, and never before today.",
  }),
});

export const StripeInvoiceId = z.strictObject({ id: z.uuid() });

/** The orders of the list: the newest first. */
export const STRIPE_INVOICE_SORTS = ["-created_at"] as const;

export const StripeInvoiceList = listParams(STRIPE_INVOICE_SORTS, {
  ...oneOf("state", z.enum(BILL_STATES), "What has become of it."),
  document_id: documentId.filter,
  ...updated,
});

const Money = z.string().regex(/^\d+\.\d\d$/);

/** What Stripe says of an invoice that it bills, with the moment at which it was asked; or why it did not make it. */
export const RecordStripeInvoice = z.strictObject({
  id: z.uuid(),
  asked_at: z.string(),
  told: z
    .strictObject({
      ref: z.string().max(200),
      payment_id: z.string().max(200).nullable(),
      state: z.enum(["open", "paid", "settled", "void", "uncollectible"]),
      open: Money,
      url: z.string().max(4000).nullable(),
    })
    .nullable(),
  /** Why it was not made, or cannot follow ours. */
  problem: z.string().max(500).nullable(),
  /** It has just been sent to the customer. */
  sent: z.boolean().default(false),
});
