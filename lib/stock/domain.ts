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
    "stock.move": {
      audit: "moved {it} to another place",
      event: ["stock.moved", "Stock items lie elsewhere"],
    },
    "stock.reprice": {
      audit: "changed the prices of {it}",
      event: ["stock.repriced", "Stock items have other prices"],
    },
    "stock_takes.begin": { audit: "began {it}", event: ["stock_take.begun", "A stock take was begun"] },
    "stock_takes.count": {
      audit: "counted a part for {it}",
      event: ["stock_take.counted", "A part was counted at a stock take"],
    },
    "stock_takes.hand_in": {
      audit: "handed {it} in",
      event: ["stock_take.handed_in", "A stock take waits to be approved"],
    },
    "stock_takes.reopen": {
      audit: "had {it} counted further",
      event: ["stock_take.reopened", "A stock take is counted further"],
    },
    "stock_takes.approve": {
      audit: "approved {it}",
      event: ["stock_take.approved", "What was counted counts in the books"],
    },
    "stock_takes.abandon": {
      audit: "gave {it} up",
      event: ["stock_take.abandoned", "A stock take was given up"],
    },
    "stock.archive": { audit: "archived {it}", event: ["stock.archived", "A stock item was archived"] },
    "stock.restore": { audit: "restored {it}", event: ["stock.restored", "An archived stock item is back"] },
    "settings.update_markups": { audit: "changed the mark-ups of parts", event: null },
    "settings.update_stock": { audit: "changed the settings of stock", event: null },
  },
  records: {
    stock: { called: "a part" },
    stock_takes: { called: "a stock take", readBy: "stock:read" },
  },
  fields: {
    cost_net: "cost",
    items_changed: "parts whose quantity changed",
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
  settings: [
    {
      page: "markups",
      title: "Mark-ups",
      text: "What is added to the cost of a part, by what it costs.",
      icon: "markups",
      permission: "stock:cost",
    },
  ],
  api: {
    stock: "Stock items and their movements.",
    "stock-takes": "Counts of stock: begun, counted, handed in and approved.",
  },
};
