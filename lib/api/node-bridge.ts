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

/** Sends a Web response through node:http: JSON in one piece with its head, what is long as it is made. */
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

/** Answers a request of node:http by a Web handler. A request that the Web has no shape for is refused. */
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
  // What is left of a body that was refused would be taken for the next request on this connection.
  if (!incoming.complete) outgoing.setHeader("connection", "close");
  await sendResponse(response, outgoing);
}

/** Lets handlers know the socket's address, and nobody else claim one: every copy that came along is dropped. */
export function markSocketAddress(incoming: IncomingMessage): void {
  replaceHeader(incoming, SOCKET_ADDRESS, incoming.socket.remoteAddress ?? "");
}
