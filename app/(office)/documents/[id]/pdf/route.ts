import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";
import { getDocumentPdf } from "@/lib/printing/queries/print";

interface Context {
  params: Promise<{ id: string }>;
}

/** The document's PDF; `?download=1` saves it, `?original=1` is the kept paper as it was on issue. */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const { id } = await params;
  const { searchParams } = new URL(request.url);
  const paper = await ask(getDocumentPdf, actor, { id, original: searchParams.has("original") });
  return pdfResponse(paper, { download: searchParams.has("download") });
});
