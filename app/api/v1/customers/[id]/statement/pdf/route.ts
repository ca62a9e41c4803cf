import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { pdfResponse } from "@/lib/paper/pdf-response";
import { getStatementPdf } from "@/lib/paper/print-queries";

export const GET = endpoint(getStatementPdf, {
  summary: "A customer's statement as PDF",
  returns: z.string(),
  params: { id: "customer_id" },
  other: { contentType: "application/pdf", respond: (paper) => pdfResponse(paper) },
});
