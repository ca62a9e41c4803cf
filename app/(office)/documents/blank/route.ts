import { officeRoute } from "@/lib/actions/office-route";
import { readPageQuery } from "@/lib/core/input/typed-input";
import { ask } from "@/lib/core/query";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";
import { getBlankForm } from "@/lib/printing/queries/print";

/** Returns an empty form: `?type=job_sheet&copies=10`. */
export const GET = officeRoute(async (request, actor) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return pdfResponse(await ask(getBlankForm, actor, readPageQuery(getBlankForm.input, asked)));
});
