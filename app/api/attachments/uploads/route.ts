import { officeRoute } from "@/lib/actions/office-route";
import { beginUpload } from "@/lib/attachments/commands/upload";
import { proceed } from "@/lib/core/procedure";

/** Announces a file that comes in pieces; says how much of it is here already. */
export const POST = officeRoute(async (request, actor) =>
  Response.json({
    ok: true,
    data: await proceed(beginUpload, actor, await request.json().catch(() => ({}))),
  }),
);
