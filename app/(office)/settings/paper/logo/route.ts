import { officeRoute } from "@/lib/actions/office-route";
import { LARGEST_LOGO, receiveLogo, tooLargeLogo } from "@/lib/printing/logo";

/** Stores a logo. The request body is the image's bytes and nothing else. */
export const POST = officeRoute(async (request, actor) => {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_LOGO) throw tooLargeLogo();
  await receiveLogo(actor, Buffer.from(await request.arrayBuffer()));
  return Response.json({ ok: true, data: null });
});
