import { officeRoute } from "@/lib/actions/office-route";
import { finishUpload } from "@/lib/attachments/commands/finish-upload";
import { askUpload, dropUploadOf, receivePiece } from "@/lib/attachments/commands/upload";
import { UploadPiece } from "@/lib/attachments/schema";
import { requirePermission } from "@/lib/core/actor";
import { parse } from "@/lib/core/input/parse";
import { proceed } from "@/lib/core/procedure";

interface Context {
  params: Promise<{ id: string }>;
}

const answer = (data: unknown): Response => Response.json({ ok: true, data });

/** Says how far an upload has come. */
export const GET = officeRoute<Context>(async (_, actor, { params }) =>
  answer(await proceed(askUpload, actor, await params)),
);

/** Takes a piece of it: the body, from byte `?offset=` on. */
export const PUT = officeRoute<Context>(async (request, actor, { params }) => {
  requirePermission(actor, receivePiece.permission);
  const offset = new URL(request.url).searchParams.get("offset");
  return answer(
    await receivePiece.execute(actor, parse(UploadPiece, { ...(await params), offset }), { request }),
  );
});

/** Finishes it: what is here becomes an attachment. */
export const POST = officeRoute<Context>(async (_, actor, { params }) =>
  answer(await proceed(finishUpload, actor, await params)),
);

/** Drops it. */
export const DELETE = officeRoute<Context>(async (_, actor, { params }) =>
  answer(await proceed(dropUploadOf, actor, await params)),
);
