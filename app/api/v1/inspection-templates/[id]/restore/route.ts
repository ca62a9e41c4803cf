import { endpoint } from "@/lib/api/endpoint";
import { restoreCheckTemplate } from "@/lib/inspections/commands/templates";
import { InspectionTemplateWhole } from "@/lib/inspections/responses";

export const POST = endpoint(restoreCheckTemplate, {
  summary: "Restore an archived template",
  returns: InspectionTemplateWhole,
  status: 200,
});
