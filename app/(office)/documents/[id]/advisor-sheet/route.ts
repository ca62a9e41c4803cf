import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { getAdvisorSheet } from "@/lib/printing/papers/advisor-sheet-file";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

interface Context {
  params: Promise<{ id: string }>;
}

/**
 * Returns the PDF that lists what is advised on the document's vehicle, for the customer to tick and sign.
 */
export const GET = officeRoute<Context>(async (_request, actor, { params }) =>
  pdfResponse(await ask(getAdvisorSheet, actor, { id: (await params).id })),
);
