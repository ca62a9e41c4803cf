import type { CsvColumn } from "@/lib/lists/csv-text";
import type { DebtorRow } from "./schema";

/** The CSV columns of the customers who owe; the ages follow the URL of the list. */
export const DEBTOR_CSV: CsvColumn<DebtorRow>[] = [
  { key: "name", header: "Customer" },
  { key: "account_number", header: "Account" },
  { key: "email", header: "E-mail" },
  { key: "oldest", header: "Owed since" },
  { key: "documents", header: "Documents", number: true },
  { key: "current", header: "Current", number: true },
  { key: "days_30", header: "30 days", number: true },
  { key: "days_60", header: "60 days", number: true },
  { key: "days_90", header: "90 days", number: true },
  { key: "older", header: "Older", number: true },
  { key: "overdue", header: "Overdue", number: true },
  { key: "on_account", header: "On account", number: true },
  { key: "unclaimed", header: "Left on cancelled work", number: true },
  { key: "balance", header: "Owed", number: true },
  { key: "credit_limit", header: "Credit limit", number: true },
  { key: "account_held", header: "On stop" },
];
