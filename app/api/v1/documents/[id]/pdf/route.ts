import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";
import { getDocumentPdf } from "@/lib/printing/queries/print";
import { ApiPdf } from "@/lib/printing/schema/api";

export const GET = endpoint(getDocumentPdf, {
  summary: "A document's paper as PDF",
  description: "`original` asks for the kept paper of an issued document, without what was received since.",
  returns: z.string(),
  input: ApiPdf,
  other: { contentType: "application/pdf", respond: pdfResponse },
});
