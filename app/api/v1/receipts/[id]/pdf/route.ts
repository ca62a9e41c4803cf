import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { getReceiptPdf } from "@/lib/printing/papers/receipt-file";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

export const GET = endpoint(getReceiptPdf, {
  summary: "A receipt's paper as PDF",
  returns: z.string(),
  other: { contentType: "application/pdf", respond: pdfResponse },
});
