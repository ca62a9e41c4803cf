import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";
import { getDocumentPdf } from "@/lib/printing/queries/print";

interface Context {
  params: Promise<{ id: string }>;
}

/**
 * Returns the document's PDF; `?download=1` downloads it, `?original=1` returns the stored PDF as it was on
 * issue.
 */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const { id } = await params;
  const { searchParams } = new URL(request.url);
  const paper = await ask(getDocumentPdf, actor, { id, original: searchParams.has("original") });
  return pdfResponse(paper, { download: searchParams.has("download") });
});
