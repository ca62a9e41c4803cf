import { randomUUID } from "node:crypto";
import { z } from "zod";
import { oneOf, updated } from "@/lib/core/database/filters";
import { env } from "@/lib/core/env";
import { text } from "@/lib/core/input/fields";
import { customerId, documentId } from "@/lib/core/input/id-fields";
import { listParams } from "@/lib/core/input/list";
import { PAYMENT_STATES } from "@/lib/integrations/payment-provider";
import { Amount, type RefundOnline } from "./payment";

/** The orders of the list: the newest first. */
export const ONLINE_PAYMENT_SORTS = ["-created_at"] as const;

export const OnlinePaymentList = listParams(ONLINE_PAYMENT_SORTS, {
  ...oneOf("state", z.enum(PAYMENT_STATES), "What became of it."),
  document_id: documentId.filter,
  customer_id: customerId.filter,
  ...updated,
});

export const LinkOfDocument = z.strictObject({ document_id: z.uuid() });
export const LinkOfCustomer = z.strictObject({ customer_id: z.uuid() });

/** Adds the whole address to a link's path, where the garage has one. */
export const withAddress = ({ id, path }: { id: string; path: string }) => ({
  id,
  path,
  url: env.APP_URL ? env.APP_URL + path : null,
});

/** A refund in the form of the API: of a payment, or of one of its receipts where it has several. */
export const RefundOfPayment = z.strictObject({
  id: z.uuid(),
  receipt_id: z
    .uuid()
    .optional()
    .meta({ description: "Which receipt of the payment, where it was booked as several." }),
  amount: Amount.optional().meta({
    description: "Pounds and pence; all that is left where it is not given.",
  }),
  document_id: documentId.given,
  description: text(200),
  owed_again: z
    .boolean()
    .optional()
    .meta({ description: "The document is owed again, although it was not credited." }),
});

export const toRefund = ({
  id,
  receipt_id,
  ...given
}: z.output<typeof RefundOfPayment>): z.input<typeof RefundOnline> => ({
  ...given,
  online_payment_id: id,
  id: receipt_id,
  payment_key: randomUUID(),
});

/** What the refund names `id` is the receipt. */
export const refundField = (field: string): string => (field === "id" ? "receipt_id" : field);
