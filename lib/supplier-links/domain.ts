import type { Domain } from "@/lib/core/domain-facts";

export const supplierLinks: Domain = {
  commands: {
    "supplier_links.connect": { audit: "linked a supplier", event: null },
    "supplier_links.update": { audit: "changed {of}a supplier's link", event: null },
    "supplier_links.disconnect": { audit: "disconnected a supplier", event: null },
    "supplier_orders.send": {
      audit: "sent an order to a supplier by computer",
      event: ["supplier_order.sent", "An order was sent to a supplier by computer"],
    },
    "supplier_orders.claim": { audit: "began to tell a supplier of an order", event: null },
    "supplier_orders.settle": {
      audit: "recorded what a supplier said to an order",
      event: ["supplier_order.changed", "A supplier took an order, refused it, or said how it stands"],
    },
    "supplier_orders.adopt": {
      audit: "found an order at a supplier that had refused it",
      event: "supplier_orders.settle",
    },
    "supplier_orders.note": {
      audit: "recorded how an order stands at its supplier",
      event: "supplier_orders.settle",
    },
    "supplier_orders.withdraw": {
      audit: "gave up sending an order by computer",
      event: "supplier_orders.settle",
    },
    "supplier_orders.settle_by_hand": {
      audit: "recorded what was found out of an order by telephone",
      event: "supplier_orders.settle",
    },
  },
  fields: {
    supplier_status: "how the supplier says it stands",
  },
  records: {
    supplier_links: { called: "a supplier's link", readBy: "settings:read" },
    supplier_orders: { called: "an order to a supplier", readBy: "stock:read" },
  },
  api: {
    parts: "What suppliers who are linked by computer say of parts: prices, stock, and their catalogues.",
  },
  settings: [
    {
      page: "suppliers-online",
      title: "Suppliers online",
      text: "Suppliers who are asked for prices and told of orders by computer, and how they answer.",
      icon: "suppliersOnline",
      permission: "settings:read",
    },
  ],
};
