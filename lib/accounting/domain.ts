import type { Domain } from "@/lib/core/domain-facts";

export const accounting: Domain = {
  commands: {
    "receipts.close_day": { audit: "cashed up a day", event: ["receipt.day_closed", "A day was cashed up"] },
    "receipts.reopen_day": {
      audit: "reopened a cashed-up day",
      event: ["receipt.day_reopened", "A day that was cashed up was reopened"],
    },
    "receipts.change_vat_period": { audit: "changed the days of a VAT period", event: null },
    "receipts.close_vat_period": { audit: "closed a VAT period", event: null },
    "receipts.make_vat_periods": { audit: "made VAT periods", event: null },
    "receipts.remove_vat_period": { audit: "removed a VAT period", event: null },
    "receipts.reopen_vat_period": { audit: "reopened a VAT period", event: null },
    "receipts.split_vat_period": { audit: "split a VAT period", event: null },
  },
  records: {
    cash_ups: { readBy: "receipts:read" },
  },
  pages: { "cash-up": "receipts" },
  actsOn: {
    receipts: ["periods:override"],
  },
  navigation: [
    { group: "Money", href: "/cash-up", label: "Cash-up", icon: "cashUp", permission: "receipts:read" },
  ],
  settings: [
    {
      page: "vat-periods",
      title: "VAT periods",
      text: "Close a period once its return is sent.",
      icon: "vatPeriods",
      permission: "periods:override",
    },
  ],
  api: {
    "cash-ups": "What each day should have brought, and what was counted.",
    reports: "Sales, profit and loss, VAT, receipts and what is outstanding.",
    "vat-periods": "Periods of the VAT return, open and closed.",
  },
};
