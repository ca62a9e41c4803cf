import { officeRoute } from "@/lib/actions/office-route";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { readPageQuery } from "@/lib/core/input/typed-input";
import { ask } from "@/lib/core/query";
import { listDocuments } from "@/lib/documents/queries/documents";
import { printDocuments } from "@/lib/messages/commands/print-documents";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";
import { getDocumentsPdf, MOST_PRINTED } from "@/lib/printing/queries/print";

/**
 * Returns documents in one PDF: `?ids=…,…`, or the first 200 that a list's filters select. Only for viewing:
 * nothing is recorded.
 */
export const GET = officeRoute(async (request, actor) => {
  const ids = await chosen(actor, new URL(request.url).searchParams);
  return pdfResponse(await ask(getDocumentsPdf, actor, { ids }));
});

/** Returns the same PDF and marks every document in it as printed. */
export const POST = officeRoute(async (request, actor) => {
  const form = new URLSearchParams(await request.text());
  const ids = await chosen(actor, form);
  const paper = await ask(getDocumentsPdf, actor, { ids });
  await run(printDocuments, actor, { ids });
  return pdfResponse(paper);
});

async function chosen(actor: Actor, params: URLSearchParams): Promise<string[]> {
  const ids = params.get("ids");
  if (ids !== null) return ids.split(",").filter(Boolean);
  const { page: _page, per_page: _perPage, ...filters } = Object.fromEntries(params);
  const asked = readPageQuery(listDocuments.input, { ...filters, per_page: MOST_PRINTED });
  const { rows } = await ask(listDocuments, actor, asked);
  return rows.map(({ id }) => id);
}
