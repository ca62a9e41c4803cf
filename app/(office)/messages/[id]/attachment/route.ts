import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { getAttachment } from "@/lib/messages/queries/messages";
import { pdfResponse } from "@/lib/printing/pdf/pdf-response";

interface Context {
  params: Promise<{ id: string }>;
}

/** Returns a file that was sent with a message: `?at=0` is the first; `?download=1` downloads it. */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const { id } = await params;
  const { searchParams } = new URL(request.url);
  const at = Number(searchParams.get("at") ?? 0);
  return pdfResponse(await ask(getAttachment, actor, { id, at }), { download: searchParams.has("download") });
});
