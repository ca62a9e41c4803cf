import { endpoint } from "@/lib/api/endpoint";
import { listAudit } from "@/lib/audit/queries/audit-log";
import { AuditEntry } from "@/lib/audit/responses";

export const GET = endpoint(listAudit, { summary: "Who did what, the latest first", returns: AuditEntry });
