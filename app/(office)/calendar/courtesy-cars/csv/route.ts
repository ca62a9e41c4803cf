import { courtesyLoanList } from "@/lib/appointments/list";
import { listCourtesyLoans } from "@/lib/appointments/queries/courtesy-loans";
import { csvDownload } from "@/lib/lists/csv";

export const GET = csvDownload(listCourtesyLoans, courtesyLoanList);
