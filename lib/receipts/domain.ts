import type { Domain } from "@/lib/core/domain-facts";

export const receipts: Domain = {
  commands: {
    "receipts.take": { audit: "took a payment for {it}", event: ["receipt.taken", "Money was taken"] },
    "receipts.put_on_account": {
      audit: "put deposits for {it} on account",
      event: ["receipt.put_on_account", "Deposits became money on account"],
    },
    "receipts.release_money": {
      audit: "let the money paid on {it} go where it belongs",
      event: ["receipt.money_released", "Money on work that came to nothing went where it belongs"],
    },
    "receipts.refund": { audit: "refunded {it}", event: ["receipt.refunded", "Money was refunded"] },
    "receipts.allocate": {
      audit: "set money on account against {it}",
      event: ["receipt.allocated", "Money was set against invoices"],
    },
    "receipts.unallocate": {
      audit: "took money off {it}",
      event: ["receipt.unallocated", "Money was taken off an invoice"],
    },
    "receipts.allocate_credit": {
      audit: "set a credit note against {it}",
      event: ["receipt.credit_allocated", "A credit note was set against invoices"],
    },
    "receipts.pay_out": { audit: "paid out {it}", event: ["receipt.paid_out", "A credit note was paid out"] },
    "receipts.credit_on_account": {
      audit: "put what {it} had to refund on account",
      event: ["receipt.credit_put_on_account", "What a credit note had to refund became money on account"],
    },
    "receipts.amend": {
      audit: "corrected a receipt for {it}",
      event: ["receipt.amended", "A receipt was corrected"],
    },
    "receipts.delete": {
      audit: "deleted a receipt for {it}",
      event: ["receipt.deleted", "A receipt was deleted"],
    },
  },
  records: {
    receipts: { called: "a document" },
  },
  fields: {
    method: "payment method",
  },
  pages: { receipts: "receipts" },
  actsOn: {
    documents: ["receipts:create", "receipts:update", "receipts:refund"],
    customers: ["receipts:create", "receipts:update", "receipts:refund"],
    receipts: ["receipts:refund"],
  },
  navigation: [
    { group: "Money", href: "/receipts", label: "Receipts", icon: "receipts", permission: "receipts:read" },
  ],
  api: {
    receipts: "Money taken, refunded and set against documents.",
  },
};
