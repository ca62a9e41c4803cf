import { csvDownload } from "@/lib/lists/csv";
import { debtorList } from "@/lib/statements/list";
import { listDebtors } from "@/lib/statements/queries/debtors";

export const GET = csvDownload(listDebtors, debtorList);
