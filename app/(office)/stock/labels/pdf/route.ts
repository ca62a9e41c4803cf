import { officeRoute } from "@/lib/actions/office-route";
import { readPageQuery } from "@/lib/core/input/typed-input";
import { ask } from "@/lib/core/query";
import { getStockLabels } from "@/lib/printing/labels/stock-labels";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

/** Returns labels on paper: `?items=id:copies,…&sheet=a4-21&first=4&price=true`. */
export const GET = officeRoute(async (request, actor) => {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return pdfResponse(await ask(getStockLabels, actor, readPageQuery(getStockLabels.input, asked)));
});
