import { csvDownload } from "@/lib/lists/csv";
import { DEBTOR_CSV } from "@/lib/statements/csv-columns";
import { listDebtors } from "@/lib/statements/queries/debtors";

export const GET = csvDownload(listDebtors, { columns: DEBTOR_CSV, filename: "debtors" });
