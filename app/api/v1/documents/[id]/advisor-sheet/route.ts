import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { getAdvisorSheet } from "@/lib/printing/papers/advisor-sheet-file";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

export const GET = endpoint(getAdvisorSheet, {
  summary: "What is advised on a document's vehicle as PDF, for the customer to tick and sign",
  description:
    "Open advisories, those of this visit first, and work that was quoted and not done. 404 where nothing is advised, or the document has no vehicle.",
  returns: z.string(),
  other: { contentType: "application/pdf", respond: pdfResponse },
});
