import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";
import { getStatementPdf } from "@/lib/printing/queries/print";

export const GET = endpoint(getStatementPdf, {
  summary: "A customer's statement as PDF",
  returns: z.string(),
  params: { id: "customer_id" },
  other: { contentType: "application/pdf", respond: (paper) => pdfResponse(paper) },
});
