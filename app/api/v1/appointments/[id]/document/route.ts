import { endpoint } from "@/lib/api/endpoint";
import { beginDocument } from "@/lib/appointments/commands/begin-document";
import { AppointmentWhole } from "@/lib/appointments/responses";

export const POST = endpoint(beginDocument, {
  summary: "Begin the job sheet or estimate of an appointment",
  description:
    "It is for the appointment's customer and vehicle, and the appointment names it. Asked again, the same document is there and no second is made.",
  returns: AppointmentWhole,
  status: 200,
  example: { body: { type: "job_sheet" } },
});
