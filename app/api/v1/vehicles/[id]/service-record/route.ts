import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { getServiceRecord } from "@/lib/printing/papers/service-record-file";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

export const GET = endpoint(getServiceRecord, {
  summary: "What was done to a vehicle as PDF, for its present owner",
  description:
    "The work that was invoiced and not credited, with MOT tests and what falls due, and no prices. Nothing that was invoiced to a former owner.",
  returns: z.string(),
  other: { contentType: "application/pdf", respond: pdfResponse },
});
