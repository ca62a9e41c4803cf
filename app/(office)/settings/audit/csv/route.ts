import { AUDIT_CSV } from "@/lib/audit/csv-columns";
import { auditLog } from "@/lib/audit/queries/audit-log";
import { csvDownload } from "@/lib/lists/csv";

export const GET = csvDownload(auditLog, { columns: AUDIT_CSV, filename: "audit-log" });
