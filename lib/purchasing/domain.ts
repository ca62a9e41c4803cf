import type { Domain } from "@/lib/core/domain-facts";

export const purchasing: Domain = {
  commands: {
    "purchase_orders.create": {
      audit: "began {it}",
      event: ["purchase_order.created", "An order to a supplier was begun"],
    },
    "purchase_orders.make": { audit: "made {it} of what is needed", event: "purchase_orders.create" },
    "purchase_orders.update": {
      audit: "changed {of}{it}",
      event: ["purchase_order.updated", "A draft of an order was changed"],
    },
    "purchase_orders.order": {
      audit: "ordered {it}",
      event: ["purchase_order.ordered", "A supplier was told of an order"],
    },
    "purchase_orders.receive": {
      audit: "booked in what came of {it}",
      event: ["purchase_order.received", "Something came of an order"],
    },
    "purchase_orders.correct_receipt": {
      audit: "put a receipt of {it} right",
      event: ["purchase_order.receipt_corrected", "A wrong receipt of an order was put right"],
    },
    "purchase_orders.cancel": {
      audit: "cancelled what was to come of {it}",
      event: ["purchase_order.cancelled", "An order, or the rest of it, was cancelled"],
    },
    "purchase_orders.archive": {
      audit: "archived {it}",
      event: ["purchase_order.archived", "A draft of an order was archived"],
    },
    "supplier_returns.create": {
      audit: "put parts aside that go back to their supplier",
      event: ["supplier_return.created", "Something is to go back to a supplier"],
    },
    "supplier_returns.send": {
      audit: "sent parts back to their supplier",
      event: ["supplier_return.sent", "Something was sent back to a supplier"],
    },
    "supplier_returns.credit": {
      audit: "noted a supplier's credit",
      event: ["supplier_return.credited", "A supplier credited a return"],
    },
    "supplier_returns.refuse": {
      audit: "noted that a supplier refused a return",
      event: ["supplier_return.refused", "A supplier refused to credit a return"],
    },
    "supplier_returns.cancel": {
      audit: "kept what was to go back to a supplier",
      event: ["supplier_return.cancelled", "What was to go back to a supplier is kept"],
    },
  },
  records: {
    purchase_orders: { called: "an order to a supplier", readBy: "stock:read" },
    supplier_returns: { called: "a return to a supplier", readBy: "stock:read" },
  },
  fields: { ordered_how: "how it was ordered", supplier_reference: "supplier's number" },
  pages: { "purchase-orders": "stock" },
  actsOn: { stock: ["purchasing:order", "purchasing:receive"] },
  navigation: [
    {
      group: "Parts",
      href: "/purchase-orders",
      label: "Purchase orders",
      icon: "purchaseOrders",
      permission: "stock:read",
    },
  ],
  beginnings: [
    {
      group: "work",
      href: "/purchase-orders/new",
      label: "Purchase order",
      icon: "purchaseOrders",
      permission: "purchasing:order",
    },
  ],
  api: {
    "purchase-orders": "Orders to suppliers, and what came of them.",
    "supplier-returns": "What goes back to suppliers, and what they credited.",
  },
};
