import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { archiveCheckTemplate, updateCheckTemplate } from "@/lib/inspections/commands/templates";
import { getCheckTemplate } from "@/lib/inspections/queries/templates";
import { InspectionTemplateWhole } from "@/lib/inspections/responses";

export const GET = endpoint(getCheckTemplate, {
  summary: "A template of health checks",
  description: "With its draft where there is one, otherwise with the version that new checks begin with.",
  returns: InspectionTemplateWhole,
});

export const PUT = endpoint(updateCheckTemplate, {
  summary: "Change a template of health checks",
  description:
    "`content` replaces the whole draft. Checks that are open keep the version that they began with.",
  returns: InspectionTemplateWhole,
  example: { body: { description: "Before each winter" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(archiveCheckTemplate, {
  summary: "Archive a template of health checks",
  returns: Id,
});
