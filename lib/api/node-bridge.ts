import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { SOCKET_ADDRESS } from "@/lib/auth/client-address";

/** A request of node:http as the Web's, for handlers that know nothing of Node. */
export function toRequest(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    headers.append(incoming.rawHeaders[i] as string, incoming.rawHeaders[i + 1] as string);
  }
  const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
  return new Request(`http://${incoming.headers.host ?? "localhost"}${incoming.url}`, {
    method: incoming.method,
    headers,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" }),
  });
}

/** Sends a Web response through node:http. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(response.body ? Buffer.from(await response.arrayBuffer()) : undefined);
}

/** Lets handlers know the socket's address, and nobody else claim one. */
export function markSocketAddress(incoming: IncomingMessage): void {
  const address = incoming.socket.remoteAddress ?? "";
  const at = incoming.rawHeaders.findIndex((name, i) => i % 2 === 0 && name.toLowerCase() === SOCKET_ADDRESS);
  if (at >= 0) incoming.rawHeaders[at + 1] = address;
  else incoming.rawHeaders.push(SOCKET_ADDRESS, address);
  incoming.headers[SOCKET_ADDRESS] = address;
}
