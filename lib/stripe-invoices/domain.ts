import type { Domain } from "@/lib/core/domain-facts";

export const stripeInvoices: Domain = {
  commands: {
    "stripe_invoices.bill": {
      audit: "billed an invoice through Stripe",
      event: ["stripe_invoice.billed", "An invoice was given to Stripe to be billed"],
    },
    "stripe_invoices.record": {
      audit: "recorded what became of an invoice at Stripe",
      event: ["stripe_invoice.changed", "An invoice at Stripe was sent, paid, lowered, withdrawn or refused"],
    },
  },
  fields: {
    online_payment_id: "online payment",
    open: "still asked for",
  },
  records: {
    stripe_invoices: { called: "an invoice at Stripe", readBy: "receipts:read" },
  },
  actsOn: { documents: ["receipts:create"] },
  api: {
    "stripe-invoices":
      "Invoices that are billed through Stripe: what Stripe asks for, and what has become of it.",
  },
};
