import type { ReadableStream } from "node:stream/web";
import { officeRoute } from "@/lib/actions/office-route";
import { receivePriceFile } from "@/lib/supplier-prices/file/stored-file";

interface Context {
  params: Promise<{ upload: string }>;
}

/** Stores a supplier's price file until it is taken in. The request body is the raw file. */
export const PUT = officeRoute<Context>(async (request, actor, { params }) => {
  const length = request.headers.get("content-length");
  const stored = await receivePriceFile(actor, {
    ...(await params),
    body: request.body as ReadableStream<Uint8Array> | null,
    length: length ? Number(length) : null,
  });
  return Response.json({ ok: true, data: stored });
});
