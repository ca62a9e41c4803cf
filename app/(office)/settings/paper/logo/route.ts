import { officeRoute } from "@/lib/actions/office-route";
import { AppError } from "@/lib/core/errors";
import { LARGEST_LOGO, receiveLogo } from "@/lib/paper/logo";

/** Takes a logo: the picture's bytes, nothing around them. */
export const POST = officeRoute(async (request, actor) => {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_LOGO)
    throw new AppError("PAYLOAD_TOO_LARGE", "A logo may have 1 MB at most");
  await receiveLogo(actor, Buffer.from(await request.arrayBuffer()));
  return Response.json({ ok: true, data: null });
});
