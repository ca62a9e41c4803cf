import "server-only";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { SOCKET_ADDRESS } from "@/lib/auth/client-address";
import { JsonResponse } from "./reply/envelope";
import { IncomingRequest } from "./request/incoming-request";
import { replaceHeader } from "./request/replace-header";
import { refuse } from "./router";

/** Sends a Web response through node:http: JSON in one piece with its headers, long files as a stream. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const headers: OutgoingHttpHeaders = Object.fromEntries(response.headers);
  if (response instanceof JsonResponse) {
    headers["content-length"] = Buffer.byteLength(response.whole);
    outgoing.writeHead(response.status, headers).end(response.whole);
    return;
  }
  outgoing.writeHead(response.status, headers);
  if (response.body && response.headers.get("content-type")?.startsWith("text/csv"))
    await pipeline(Readable.fromWeb(response.body as NodeStream), outgoing);
  else outgoing.end(response.body ? Buffer.from(await response.arrayBuffer()) : undefined);
}

/** Answers a node:http request with a Web handler. A request that cannot be expressed as a Web Request is rejected. */
export async function answerWith(
  handler: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  let request: Request;
  try {
    request = new IncomingRequest(incoming);
  } catch {
    return sendResponse(refuse("INVALID_JSON", "This is no request that can be answered"), outgoing);
  }
  const response = await handler(request);
  // The unread rest of a rejected body would be taken for the next request on this connection.
  if (!incoming.complete) outgoing.setHeader("connection", "close");
  await sendResponse(response, outgoing);
}

/** Passes the socket's address to handlers. Nobody else can claim one: every copy of the header in the request is dropped. */
export function markSocketAddress(incoming: IncomingMessage): void {
  replaceHeader(incoming, SOCKET_ADDRESS, incoming.socket.remoteAddress ?? "");
}
