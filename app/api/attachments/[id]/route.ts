import { officeRoute } from "@/lib/actions/office-route";
import { getContent } from "@/lib/attachments/queries/content";
import { contentResponse } from "@/lib/attachments/queries/content-response";
import { SIZES } from "@/lib/attachments/schema";
import { ask } from "@/lib/core/query";

interface Context {
  params: Promise<{ id: string }>;
}

/** Returns a file that is attached: `?size=thumbnail` small, `?size=email` for an e-mail; `?download=1` downloads it. */
export const GET = officeRoute<Context>(async (request, actor, { params }) => {
  const { searchParams } = new URL(request.url);
  const size = SIZES.find((one) => one === searchParams.get("size"));
  const content = await ask(getContent, actor, { ...(await params), ...(size && { size }) });
  return contentResponse(content, { request, download: searchParams.has("download") });
});
