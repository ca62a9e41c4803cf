import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { getReceiptPdf } from "@/lib/printing/papers/receipt-file";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

interface Context {
  params: Promise<{ id: string }>;
}

/** Returns a receipt's PDF; `?download=1` downloads it. */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const { id } = await params;
  const { searchParams } = new URL(request.url);
  return pdfResponse(await ask(getReceiptPdf, actor, { id }), { download: searchParams.has("download") });
});
