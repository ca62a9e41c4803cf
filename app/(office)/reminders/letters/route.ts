import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";
import { getLettersPdf } from "@/lib/reminder-run/queries/letters";

/** Returns letters in one PDF: `?ids=…,…`. Only for viewing: that they are printed is said by hand. */
export const GET = officeRoute(async (request, actor) => {
  const ids = (new URL(request.url).searchParams.get("ids") ?? "").split(",").filter(Boolean);
  return pdfResponse(await ask(getLettersPdf, actor, { ids }));
});
