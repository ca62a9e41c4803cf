import { AUDIT_CSV } from "@/lib/audit/csv-columns";
import { exportAudit } from "@/lib/audit/queries";
import { csvDownload } from "@/lib/lists/csv";

export const GET = csvDownload(exportAudit, { columns: AUDIT_CSV, filename: "audit-log" });
