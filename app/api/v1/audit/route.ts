import { endpoint } from "@/lib/api/endpoint";
import { listAudit } from "@/lib/audit/queries";
import { AuditEntry } from "@/lib/audit/returns";

export const GET = endpoint(listAudit, { summary: "Who did what, the latest first", returns: AuditEntry });
