import type { Domain } from "@/lib/core/domain-facts";

export const supplierAccounts: Domain = {
  commands: {
    "supplier_invoices.create": {
      audit: "began {it}",
      event: ["supplier_invoice.created", "A draft of a supplier's invoice was made"],
    },
    "supplier_invoices.update": {
      audit: "changed {of}{it}",
      event: ["supplier_invoice.updated", "A draft of a supplier's invoice was changed"],
    },
    "supplier_invoices.delete": {
      audit: "deleted {it}",
      event: ["supplier_invoice.deleted", "A draft of a supplier's invoice was deleted"],
    },
    "supplier_invoices.accept_lines": { audit: "accepted lines of {it}", event: "supplier_invoices.update" },
    "supplier_invoices.book_goods_in": {
      audit: "booked in what came with {it}",
      event: ["supplier_invoice.goods_in", "What came with a supplier's invoice was booked in"],
    },
    "supplier_invoices.book": {
      audit: "booked {it}",
      event: ["supplier_invoice.booked", "A supplier's invoice was booked"],
    },
    "supplier_invoices.void": {
      audit: "voided {it}",
      event: ["supplier_invoice.voided", "A booked invoice of a supplier was taken back"],
    },
    "supplier_statements.create": {
      audit: "took in {it}",
      event: ["supplier_statement.created", "A supplier's statement was taken in"],
    },
    "supplier_statements.delete": {
      audit: "deleted {it}",
      event: ["supplier_statement.deleted", "A supplier's statement was deleted"],
    },
    "supplier_statements.settle_line": {
      audit: "settled a line of {it}",
      event: ["supplier_statement.updated", "A line of a supplier's statement was settled or linked"],
    },
    "supplier_statements.link_line": {
      audit: "linked a line of {it}",
      event: "supplier_statements.settle_line",
    },
  },
  records: {
    supplier_invoices: { called: "a supplier's invoice", readBy: "stock:cost" },
    supplier_statements: { called: "a supplier's statement", readBy: "stock:cost" },
  },
  fields: {
    invoice_date: "day of the invoice",
    vat_date: "day for VAT",
    voided_reason: "reason",
  },
  pages: { "purchase-invoices": "stock" },
  actsOn: { stock: ["purchasing:account"] },
  navigation: [
    {
      group: "Parts",
      href: "/purchase-invoices",
      label: "Purchase invoices",
      icon: "statements",
      permission: "stock:cost",
    },
  ],
  beginnings: [
    {
      group: "records",
      href: "/purchase-invoices/new",
      label: "Purchase invoice",
      icon: "statements",
      permission: "purchasing:account",
    },
  ],
  api: {
    "purchase-invoices": "What suppliers bill and credit, compared with what was ordered and came.",
    "supplier-statements": "Suppliers' statements, line by line against what is booked.",
    "supplier-credits": "What suppliers owe for returns and old units.",
  },
};
