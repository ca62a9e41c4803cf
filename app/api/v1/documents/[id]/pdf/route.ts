import { z } from "zod";
import { endpoint } from "@/lib/api/endpoint";
import { ApiPdf } from "@/lib/paper/api-schema";
import { pdfResponse } from "@/lib/paper/pdf-response";
import { getDocumentPdf } from "@/lib/paper/print-queries";

export const GET = endpoint(getDocumentPdf, {
  summary: "A document's paper as PDF",
  description: "`original` asks for the kept paper of an issued document, without what was received since.",
  returns: z.string(),
  input: ApiPdf,
  other: { contentType: "application/pdf", respond: pdfResponse },
});
