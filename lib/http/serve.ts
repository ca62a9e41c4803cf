import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import compression from "compression";
import { answerWith, markSocketAddress, sendResponse } from "@/lib/api/node-bridge";
import { refuse } from "@/lib/api/router";
import { gatherWrites } from "@/lib/core/database/gather-writes";
import { log } from "@/lib/core/log/log";
import {
  bodyTime,
  isAboutLive,
  isApi,
  isForwarded,
  isStream,
  longestBody,
  type Refusal,
  refusal,
} from "./front-door";
import { isScriptless, leaveOutScripts } from "./scriptless";
import { type Surroundings, secure } from "./security-headers";

export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Who answers what: the API as a Web handler, everything else through Next. */
export interface Doors extends Partial<Surroundings> {
  api(request: Request): Promise<Response>;
  pages: PageHandler;
  /** Answers `/api/events`: a response that stays open, so that it is neither compressed nor gathered. */
  events?: PageHandler;
  /** Answers what is below it. */
  live?: PageHandler;
}

/** The fastest level: a page is a third larger than at the default level and arrives 5 ms sooner. */
// The library's types know only Express's requests, which extend Node's.
const compress = compression({ level: 1 }) as unknown as (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  next: () => void,
) => void;

function gathering(outgoing: ServerResponse): ServerResponse {
  gatherWrites(outgoing);
  return outgoing;
}

/** Returns the HTTP server for pages and API, not yet listening. */
export function httpServer(doors: Doors): Server {
  const { api, pages, events, live, https = false, dev = false, connects = "" } = doors;
  const server = createServer((incoming, outgoing) => {
    // Development reloads pages by a script.
    const scriptless = !dev && isScriptless(incoming);
    secure(incoming, outgoing, { api: isApi(incoming.url), https, dev, connects, scriptless });
    const refused = refusal(incoming);
    if (refused) return rejectRequest(incoming, outgoing, refused);
    markSocketAddress(incoming);
    if (events && isStream(incoming)) return answerOpen(events, incoming, outgoing);
    limitBodyTime(incoming, outgoing);
    if (live && isAboutLive(incoming)) {
      live(incoming, outgoing).catch(failed(outgoing));
      return;
    }
    if (isForwarded(incoming.headers)) limitBodyLength(incoming);
    if (incoming.headers["accept-encoding"]) compress(incoming, outgoing, () => {});
    if (scriptless) leaveOutScripts(outgoing);
    const answered = isApi(incoming.url)
      ? answerWith(api, incoming, outgoing)
      : pages(incoming, gathering(outgoing));
    answered.catch(failed(outgoing));
  });
  // A proxy in front keeps connections for a minute. If ours were shorter, it would send into one that is just closing.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  // An export of several gigabytes takes time over a slow line; `limitBodyTime` is stricter for everything else.
  server.requestTimeout = 60 * 60 * 1000;
  // Next's development server handles upgrades itself.
  if (!dev) server.on("upgrade", refuseUpgrade);
  return server;
}

/**
 * A client with an active connection sends its next request within this time, in ms, and learns from the response that it was the
 * last on that connection.
 */
const FAREWELL_MS = 500;

/**
 * Closing the server resets connections that were not yet accepted. One is accepted per turn of the event loop, for at most this
 * long.
 */
const TAKING_MS = 2_000;

/**
 * Shuts a server down in order. Requests on active connections are still answered, and their connections then close; next, no new
 * connections are accepted; requests under way have at most `ms` to finish, and whatever is left is cut off. Closing a connection
 * at once could lose a request that is already on its way.
 */
export async function drain(server: Server, ms: number): Promise<void> {
  let came = true;
  const note = () => {
    came = true;
  };
  server.on("connection", note).prependListener("request", (_, outgoing) => {
    note();
    outgoing.setHeader("connection", "close");
  });
  // Their browsers connect again, to another process if there is one.
  for (const response of openResponses) response.end();
  await sleep(FAREWELL_MS);
  for (const until = performance.now() + TAKING_MS; came && performance.now() < until; await nextTurn())
    came = false;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Responses begun before the shutdown leave their connections open.
  const idle = setInterval(() => setImmediate(() => server.closeIdleConnections()), 50);
  const cut = setTimeout(() => server.closeAllConnections(), ms);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}

const API_CODES = {
  400: "INVALID_JSON",
  405: "METHOD_NOT_ALLOWED",
  411: "INVALID_JSON",
  413: "PAYLOAD_TOO_LARGE",
} as const;

/** Responses that stay open until somebody ends them. */
const openResponses = new Set<ServerResponse>();

function answerOpen(events: PageHandler, incoming: IncomingMessage, outgoing: ServerResponse): void {
  openResponses.add(outgoing);
  outgoing.once("close", () => openResponses.delete(outgoing));
  events(incoming, outgoing).catch(failed(outgoing));
}

const failed = (outgoing: ServerResponse) => (error: unknown) => {
  log.error("server.request_failed", { error });
  if (!outgoing.headersSent) outgoing.writeHead(500);
  outgoing.end();
};

/** Answers without reading the rest of the request, and closes the connection. */
function rejectRequest(incoming: IncomingMessage, outgoing: ServerResponse, refused: Refusal): void {
  const { status, reason, headers = {} } = refused;
  outgoing.setHeader("connection", "close");
  if (isApi(incoming.url)) void sendResponse(refuse(API_CODES[status], reason, headers), outgoing);
  else
    outgoing
      .writeHead(status, {
        "content-type": "text/plain; charset=utf-8",
        "x-content-type-options": "nosniff",
        ...headers,
      })
      .end(`${reason}\n`);
}

/** A body that never ends would hold its connection, and whatever waits for it, for an hour. */
function limitBodyTime(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { headers } = incoming;
  if (!headers["transfer-encoding"] && !Number(headers["content-length"] ?? 0)) return;
  const timer = setTimeout(() => {
    if (!outgoing.headersSent) outgoing.writeHead(408, { connection: "close" }).end();
    incoming.destroy();
  }, bodyTime(incoming.url));
  const done = () => clearTimeout(timer);
  incoming.once("end", done).once("close", done);
}

/** Cuts off a body of undeclared length once it becomes too long, before anybody reads the rest. */
function limitBodyLength(incoming: IncomingMessage): void {
  const longest = longestBody(incoming.url);
  const push = incoming.push.bind(incoming);
  let bytes = 0;
  incoming.push = (chunk: Buffer | null, encoding) => {
    bytes += chunk?.length ?? 0;
    if (bytes <= longest) return push(chunk, encoding);
    incoming.destroy();
    return false;
  };
}

/** This server speaks only HTTP. Without an answer, the socket would stay half open for ever. */
function refuseUpgrade(_: IncomingMessage, socket: Duplex): void {
  socket.on("error", () => {});
  socket.end("HTTP/1.1 426 Upgrade Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", () =>
    socket.destroy(),
  );
}
