import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";
import { getOrderPdf } from "@/lib/purchasing/papers/purchase-order-file";

interface Context {
  params: Promise<{ id: string }>;
}

/** Returns the order's PDF; `?download=1` downloads it. */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const download = new URL(request.url).searchParams.has("download");
  return pdfResponse(await ask(getOrderPdf, actor, await params), { download });
});
