import { endpoint } from "@/lib/api/endpoint";
import { createCheckTemplate } from "@/lib/inspections/commands/templates";
import { listCheckTemplates } from "@/lib/inspections/queries/templates";
import { InspectionTemplate, InspectionTemplateWhole } from "@/lib/inspections/responses";

export const GET = endpoint(listCheckTemplates, {
  list: true,
  summary: "Templates of health checks",
  returns: InspectionTemplate,
});

export const POST = endpoint(createCheckTemplate, {
  summary: "Make a template of health checks",
  description: "A draft, until it is activated.",
  returns: InspectionTemplateWhole,
  status: 201,
  location: "/inspection-templates/{id}",
  example: {
    body: {
      name: "Winter check",
      content: {
        sections: [
          {
            key: "battery",
            name: "Battery",
            items: [
              {
                key: "battery",
                name: "Battery",
                how: "After an hour at rest.",
                matters: "Most breakdowns begin with a weak battery.",
                always: true,
                measurements: [
                  { key: "volts", name: "Voltage at rest", kind: "battery_volts", amber: "12.4", red: "12" },
                ],
                amber: ["The battery is getting weak."],
                red: ["The battery has failed its test and should be replaced now."],
                seen_as: ["battery"],
                saved_job_id: null,
              },
            ],
          },
        ],
      },
    },
  },
});
