import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { pdfResponse } from "@/lib/paper/pdf-response";
import { getReceiptPdf } from "@/lib/paper/receipt-file";

export const GET = endpoint(getReceiptPdf, {
  summary: "A receipt's paper as PDF",
  returns: z.string(),
  other: { contentType: "application/pdf", respond: pdfResponse },
});
