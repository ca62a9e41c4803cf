import { csvDownload } from "@/lib/lists/csv";
import { statementList } from "@/lib/supplier-accounts/list";
import { listStatements } from "@/lib/supplier-accounts/queries/statements";

export const GET = csvDownload(listStatements, statementList);
