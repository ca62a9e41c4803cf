import { officeRoute } from "@/lib/actions/office-route";
import { getCourtesyAgreement } from "@/lib/appointments/papers/courtesy-agreement-file";
import { ask } from "@/lib/core/query";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

/** Returns the signed agreement of a courtesy car's booking as a PDF. */
export const GET = officeRoute<{ params: Promise<{ id: string }> }>(async (_request, actor, { params }) => {
  const { id } = await params;
  return pdfResponse(await ask(getCourtesyAgreement, actor, { id }));
});
