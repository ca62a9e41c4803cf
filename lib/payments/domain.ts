import type { Domain } from "@/lib/core/domain-facts";

export const payments: Domain = {
  commands: {
    "online_payments.begin": { audit: "began to pay online", event: null },
    "online_payments.note_page": { audit: "opened the page of an online payment", event: null },
    "online_payments.record": {
      audit: "recorded what became of an online payment",
      event: ["online_payment.changed", "An online payment was paid, failed, or went back"],
    },
    "online_payments.refund": {
      audit: "asked for the refund of an online payment",
      event: ["online_payment.refund_asked", "The refund of an online payment was asked for"],
    },
    "online_payments.refuse_refund": {
      audit: "could not refund an online payment",
      event: ["online_payment.refund_refused", "The refund of an online payment was refused by the provider"],
    },
    "payment_events.record": { audit: "received an event of a payment provider", event: null },
    "payment_links.create": { audit: "made a link to pay by", event: null },
    "payment_links.revoke": { audit: "closed a link to pay by", event: null },
    "payment_accounts.connect": { audit: "connected a payment provider", event: null },
    "payment_accounts.update": { audit: "changed {of}a payment provider", event: null },
    "payment_accounts.disconnect": { audit: "disconnected a payment provider", event: null },
    "payment_accounts.keep_webhook": { audit: "set up the events of a payment provider", event: null },
    "payment_accounts.reconcile": { audit: "compared our payments with the provider's", event: null },
    "payment_findings.settle": { audit: "looked at what a payment provider had and we had not", event: null },
  },
  fields: {
    way: "way of paying",
    fee: "provider's fee",
    webhook_id: "webhook",
  },
  records: {
    online_payments: { called: "an online payment", readBy: "receipts:read" },
    payment_links: { called: "a link to pay by", readBy: "receipts:read" },
    payment_events: { called: "an event of a payment provider", readBy: "settings:read" },
    payment_accounts: { called: "a payment provider", readBy: "settings:read" },
    payment_findings: { called: "a payment that was not begun here", readBy: "receipts:read" },
  },
  pages: { pay: "public form" },
  actsOn: {
    documents: ["receipts:create", "receipts:refund"],
    customers: ["receipts:create"],
    receipts: ["receipts:update"],
  },
  api: {
    "online-payments": "What customers paid online, and refunds of it through the provider.",
  },
  settings: [
    {
      page: "online-payments",
      title: "Online payments",
      text: "Cards, bank and PayPal: whose account the money goes to, and what customers are offered.",
      icon: "onlinePayments",
      permission: "settings:read",
    },
  ],
};
