import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { PAYMENT_STATES, PROVIDERS } from "@/lib/integrations/payment-provider";
import { ITEM_KINDS } from "./rules/items";

const text = z.string().nullable();
const key = z.uuid().nullable();

/** A customer's payment online, whatever became of it, with what it was for. */
export const OnlinePaymentInList = z
  .object({
    id: z.uuid(),
    provider: z.enum(PROVIDERS),
    live: z.boolean().meta({ description: "Whether real money moves." }),
    document_id: key.meta({ description: "The document that is paid; null for what is owed on account." }),
    document_type: text,
    document_number: text,
    customer_id: key,
    customer_name: text,
    amount: z.string(),
    state: z.enum(PAYMENT_STATES),
    way: text.meta({ description: "By what it was paid: card, bank, bacs." }),
    way_detail: text,
    fee: text.meta({ description: "What the provider keeps of it, in pounds." }),
    problem: text,
    payment_ref: text.meta({ description: "The provider's id of the payment." }),
    paid_at: instant.nullable(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "OnlinePaymentInList" });

export type OnlinePaymentRow = z.infer<typeof OnlinePaymentInList>;

/** What the provider says of a payment, one by one: the money, and each refund and dispute. */
export const OnlinePaymentItem = z.object({
  id: z.uuid(),
  kind: z.enum(ITEM_KINDS),
  state: z.enum(["asked", "pending", "done", "undone", "refused"]),
  full_amount: z.string().meta({ description: "What it is about, in pounds, positive." }),
  amount: z.string().meta({ description: "What it is worth now; negative for money that went back." }),
  document_id: key.meta({ description: "The credit note that a refund pays out." }),
  reason: text,
  receipt_ids: z.array(z.uuid()).meta({ description: "The receipts that were booked for it." }),
  created_at: instant,
});

/** An online payment with everything that the provider says of it. */
export const OnlinePaymentWhole = z
  .object({ ...OnlinePaymentInList.shape, items: z.array(OnlinePaymentItem) })
  .meta({ id: "OnlinePaymentWhole" });

/** A refund that the provider is asked for. */
export const OnlineRefundAsked = z
  .object({
    id: z.uuid().meta({ description: "The item of the payment." }),
    online_payment_id: z.uuid(),
    state: z.enum(["asked", "pending", "done", "undone", "refused"]),
    full_amount: z.string(),
    document_id: key,
    reason: text,
  })
  .meta({ id: "OnlineRefundAsked" });

/** A link to pay by. Whoever has its address can pay, and a customer's opens their own page too. */
export const PaymentLinkMade = z
  .object({
    id: z.uuid(),
    path: z.string(),
    url: text.meta({ description: "The whole address; null while the garage's own (`APP_URL`) is not set." }),
  })
  .meta({ id: "PaymentLinkMade" });

export const PaymentLinksRevoked = z
  .object({ revoked: z.int().meta({ description: "How many links were closed." }) })
  .meta({ id: "PaymentLinksRevoked" });
