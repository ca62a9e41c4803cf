import { endpoint } from "@/lib/api/endpoint";
import { reopenCheck } from "@/lib/inspections/commands/check-steps";
import { InspectionWritten } from "@/lib/inspections/responses";

export const POST = endpoint(reopenCheck, {
  summary: "Reopen a finished health check",
  returns: InspectionWritten,
  status: 200,
  example: { body: { key: "0197a3a0-0000-7000-8000-000000000001" } },
});
