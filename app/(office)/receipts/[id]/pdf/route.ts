import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { pdfResponse } from "@/lib/paper/pdf-response";
import { getReceiptPdf } from "@/lib/paper/receipt-file";

interface Context {
  params: Promise<{ id: string }>;
}

/** A receipt's PDF; `?download=1` saves it. */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const { id } = await params;
  const { searchParams } = new URL(request.url);
  return pdfResponse(await ask(getReceiptPdf, actor, { id }), { download: searchParams.has("download") });
});
