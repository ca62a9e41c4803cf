import { officeRoute } from "@/lib/actions/office-route";
import { statementsPaper } from "@/lib/printing/papers/statement-file";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";
import { readStatementChoice } from "@/lib/statements/rules/read-choice";

/**
 * Returns statements of the requested kind as one PDF: `?ids=…,…`, or every customer that the list's filters
 * (`list_…`) select.
 */
export const GET = officeRoute(async (request, actor) => {
  const { searchParams } = new URL(request.url);
  const params = Object.fromEntries(searchParams);
  const filters = Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      name.startsWith("list_") && value ? [[name.slice(5), value]] : [],
    ),
  );
  const whose = { ids: params.ids?.split(",").filter(Boolean), filters };
  const paper = await statementsPaper(actor, whose, readStatementChoice(params));
  return pdfResponse(paper, { download: searchParams.has("download") });
});
