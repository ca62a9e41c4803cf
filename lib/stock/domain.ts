import type { Domain } from "@/lib/core/domain-facts";

export const stock: Domain = {
  commands: {
    "stock.create": { audit: "created {it}", event: ["stock.created", "A stock item was added"] },
    "stock.update": { audit: "changed {of}{it}", event: ["stock.updated", "A stock item was changed"] },
    "stock.goods_in": { audit: "booked goods in", event: ["stock.goods_received", "Goods came in"] },
    "stock.adjust": {
      audit: "adjusted the quantity of {it}",
      event: ["stock.adjusted", "A quantity was put right"],
    },
    "stock.take": { audit: "counted stock", event: ["stock.counted", "Stock was counted"] },
    "stock.archive": { audit: "archived {it}", event: ["stock.archived", "A stock item was archived"] },
    "stock.restore": { audit: "restored {it}", event: ["stock.restored", "An archived stock item is back"] },
    "settings.update_stock": { audit: "changed the settings of stock", event: null },
  },
  records: {
    stock: { called: "a part" },
  },
  fields: {
    cost_net: "cost",
    low_stock_level: "minimum",
    retail_price_net: "retail price",
    sub_category: "sub-category",
    trade_price_net: "trade price",
  },
  pages: { stock: "stock" },
  navigation: [{ group: "Parts", href: "/stock", label: "Stock", icon: "stock", permission: "stock:read" }],
  beginnings: [
    { group: "records", href: "/stock/new", label: "Part", icon: "stock", permission: "stock:create" },
    {
      group: "work",
      href: "/stock/goods-in",
      label: "Goods in",
      asked: "Goods in",
      icon: "stock",
      permission: "stock:update",
    },
  ],
  api: {
    stock: "Stock items and their movements.",
  },
};
