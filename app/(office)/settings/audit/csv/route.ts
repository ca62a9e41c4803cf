import { auditList } from "@/lib/audit/list";
import { auditLog } from "@/lib/audit/queries/audit-log";
import { csvDownload } from "@/lib/lists/csv";

export const GET = csvDownload(auditLog, auditList);
