import { endpoint } from "@/lib/api/endpoint";
import { activateCheckTemplate } from "@/lib/inspections/commands/templates";
import { InspectionTemplateWhole } from "@/lib/inspections/responses";

export const POST = endpoint(activateCheckTemplate, {
  summary: "Let new health checks begin with the draft",
  returns: InspectionTemplateWhole,
  status: 200,
});
