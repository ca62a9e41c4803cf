import { endpoint } from "@/lib/api/endpoint";
import { offerFindings } from "@/lib/inspections/commands/offer-findings";
import { InspectionOffered } from "@/lib/inspections/responses";

export const POST = endpoint(offerFindings, {
  summary: "Put what a finished health check found on its job, for the customer to answer",
  returns: InspectionOffered,
  status: 200,
  example: {
    body: { key: "0197a3a0-0000-7000-8000-000000000001", item_keys: ["tyre_front_left"] },
  },
});
