import { fromForm } from "@/lib/actions/from-form";
import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { pdfResponse } from "@/lib/paper/pdf-response";
import { previewPaper } from "@/lib/paper/settings-queries";

/** A sample document by the settings as they stand in the form, saved or not. */
export const POST = officeRoute(async (request, actor) => {
  const { preview_type, ...settings } = fromForm(await request.formData());
  return pdfResponse(await ask(previewPaper, actor, { type: preview_type, settings } as never));
});
