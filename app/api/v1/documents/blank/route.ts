import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";
import { getBlankForm } from "@/lib/printing/queries/print";

export const GET = endpoint(getBlankForm, {
  summary: "An empty form to fill in by hand, as PDF",
  description:
    "A job sheet, an estimate or an invoice in the garage's own design; `copies` is so many in one file.",
  returns: z.string(),
  other: { contentType: "application/pdf", respond: pdfResponse },
});
