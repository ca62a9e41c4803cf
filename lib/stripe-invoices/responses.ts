import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { BILL_STATES } from "./schema/stripe-invoice";

const text = z.string().nullable();

/** An invoice of ours that Stripe sends and collects. */
export const StripeInvoice = z
  .object({
    id: z.uuid(),
    live: z.boolean().meta({ description: "Whether real money moves." }),
    document_id: z.uuid(),
    document_type: text,
    document_number: text,
    customer_id: z.uuid().nullable(),
    customer_name: text,
    online_payment_id: z.uuid().meta({ description: "The online payment that is made by it." }),
    state: z.enum(BILL_STATES).meta({
      description:
        "asked: Stripe has not answered yet. settled: closed there without money, as it was paid here.",
    }),
    amount: z.string().meta({ description: "What was billed, in pounds." }),
    open: z.string().meta({ description: "What Stripe still asks for." }),
    owed: z.string().meta({ description: "What is owed on our invoice." }),
    due_on: z.iso.date(),
    problem: text.meta({ description: "Why it was not made, or cannot follow ours." }),
    stripe_ref: text.meta({ description: "Stripe's id of it." }),
    sent_at: instant.nullable(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "StripeInvoice" });

export type StripeInvoiceRow = z.infer<typeof StripeInvoice>;

/** What has become of a request about one. */
export const StripeInvoiceChanged = z
  .object({
    ...StripeInvoice.pick({
      id: true,
      live: true,
      document_id: true,
      online_payment_id: true,
      state: true,
      amount: true,
      open: true,
      due_on: true,
      problem: true,
      version: true,
    }).shape,
  })
  .meta({ id: "StripeInvoiceChanged" });
