import type { ReadableStream } from "node:stream/web";
import { officeRoute } from "@/lib/actions/office-route";
import { receiveUpload } from "@/lib/ga4-import/source/uploads";

interface Context {
  params: Promise<{ upload: string; file: string }>;
}

/** Stores one file of a GA4 export. The request body is the raw file, of any size. */
export const PUT = officeRoute<Context>(async (request, actor, { params }) => {
  const length = request.headers.get("content-length");
  const stored = await receiveUpload(actor, {
    ...(await params),
    body: request.body as ReadableStream<Uint8Array> | null,
    length: length ? Number(length) : null,
  });
  return Response.json({ ok: true, data: stored });
});
