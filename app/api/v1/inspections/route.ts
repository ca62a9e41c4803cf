import { endpoint } from "@/lib/api/endpoint";
import { beginCheck } from "@/lib/inspections/commands/begin-check";
import { listChecks } from "@/lib/inspections/queries/checks";
import { InspectionInList, InspectionWritten } from "@/lib/inspections/responses";

export const GET = endpoint(listChecks, {
  summary: "Health checks, the newest first",
  returns: InspectionInList,
});

export const POST = endpoint(beginCheck, {
  summary: "Begin a health check",
  description:
    "Of a vehicle, or of the vehicle of a document. It keeps the version of the template that is active now. CONFLICT while another by the same template is open on the document; `record_id` names it.",
  returns: InspectionWritten,
  status: 201,
  location: "/inspections/{id}",
  example: {
    body: {
      key: "0197a3a0-0000-7000-8000-000000000001",
      template_id: "0197a3a0-0000-7000-8000-000000000002",
      vehicle_id: "0197a3a0-0000-7000-8000-000000000003",
      mileage: 41250,
    },
  },
});
