import { describeList } from "@/lib/lists/list";
import type { DebtorRow } from "./schema";

/** Customers who owe, or have money on account. The ages follow the URL of the list: by the day due, or the day of issue. */
export const debtorList = describeList<DebtorRow>()({
  path: "/statements",
  file: "debtors",
  sorts: ["-balance", "name", "overdue", "oldest"],
  columns: {
    name: { header: "Customer", sort: true, grow: true, phone: "title" },
    account_number: { header: "Account", phone: "line", from: "2xl" },
    email: { header: "E-mail", only: "file" },
    oldest: { header: "Owed since", sort: true, phone: "detail", from: "xl" },
    documents: { header: "Documents", number: true, only: "file" },
    current: { header: "Current", number: true, phone: "hidden", from: "lg" },
    days_30: { header: "30 days", number: true, phone: "hidden", from: "xl" },
    days_60: { header: "60 days", number: true, phone: "hidden", from: "xl" },
    days_90: { header: "90 days", number: true, phone: "hidden", from: "xl" },
    older: { header: "Older", number: true, phone: "hidden", from: "lg" },
    overdue: { header: "Overdue", number: true, sort: true, firstDescending: true, phone: "detail" },
    on_account: { header: "On account", number: true, phone: "detail", from: "2xl" },
    unclaimed: { header: "Left on cancelled work", number: true, phone: "detail", from: "2xl" },
    balance: { header: "Owed", number: true, sort: true, firstDescending: true, phone: "aside" },
    credit_limit: { header: "Credit limit", number: true, only: "file" },
    account_held: { header: "On stop", only: "file" },
    choose: { header: "Choose", only: "screen", align: "center", phone: "detail", fixed: true },
  },
  screen: [
    "name",
    "account_number",
    "oldest",
    "current",
    "days_30",
    "days_60",
    "days_90",
    "older",
    "overdue",
    "on_account",
    "unclaimed",
    "balance",
    "choose",
  ],
});
