import { fromForm } from "@/lib/actions/from-form";
import { officeRoute } from "@/lib/actions/office-route";
import { readForm } from "@/lib/core/input/typed-input";
import { ask } from "@/lib/core/query";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";
import { previewPaper } from "@/lib/printing/queries/paper-settings";

/** Returns a sample document with the settings currently in the form, saved or not. */
export const POST = officeRoute(async (request, actor) => {
  const { preview_type: type, ...settings } = fromForm(await request.formData());
  const typed = readForm(previewPaper.input, { type, settings });
  return pdfResponse(await ask(previewPaper, actor, typed));
});
