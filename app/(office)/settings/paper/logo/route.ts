import { officeRoute } from "@/lib/actions/office-route";
import { LARGEST_LOGO, receiveLogo, tooLargeLogo } from "@/lib/printing/logo";

/** Takes a logo: the picture's bytes, nothing around them. */
export const POST = officeRoute(async (request, actor) => {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_LOGO) throw tooLargeLogo();
  await receiveLogo(actor, Buffer.from(await request.arrayBuffer()));
  return Response.json({ ok: true, data: null });
});
