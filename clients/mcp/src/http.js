// @ts-check
import { createHash, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { makeServer, rightsOf } from "./server.js";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { AddressInfo } from "node:net"
 * @import { Garage } from "./garage.js"
 * @import { Door } from "./settings.js"
 */

const PATH = "/mcp";
const MOST_BYTES = 1_000_000;
const RIGHTS_MS = 60_000;

/**
 * Opens the HTTP door: every request stands for itself, so that it may run in several processes and be started anew.
 * @param {Door & { garage: Garage, write: boolean }} door port 0 takes a free one
 */
export async function openDoor({ garage, write, ...door }) {
  const rights = remembered(() => rightsOf(garage));
  const server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    answer(request, response).catch(() => refuse(response, 500, "It went wrong here"));
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(door.port, door.host, () => resolve(undefined));
  });
  const { port } = /** @type {AddressInfo} */ (server.address());
  const name = door.host.includes(":") ? `[${door.host}]` : door.host;
  const hosts = new Set([
    ...door.hosts,
    `${name}:${port}`,
    ...(isLoopback(door.host) ? [`localhost:${port}`] : []),
  ]);

  /**
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  async function answer(request, response) {
    const { host = "", origin, authorization = "" } = request.headers;
    // A page of another site that has its own name point here is told by the name it asks for, and by its origin.
    if (!hosts.has(host.toLowerCase())) return refuse(response, 403, "This Host is not let in");
    if (origin !== undefined && !door.origins.includes(origin))
      return refuse(response, 403, "This Origin is not let in");
    if (origin !== undefined) letIn(response, origin);
    if (origin !== undefined && request.method === "OPTIONS") return void response.writeHead(204).end();
    if (!same(/^Bearer (\S+)$/i.exec(authorization)?.[1] ?? "", door.token))
      return refuse(response, 401, "Send the token: Authorization: Bearer …", {
        "www-authenticate": "Bearer",
      });
    if (request.url?.split("?")[0] !== PATH)
      return refuse(response, 404, `Assistants are answered at ${PATH}`);
    if (request.method !== "POST") return refuse(response, 405, "POST alone is answered", { allow: "POST" });
    const body = await bodyOf(request);
    if (body === null) return refuse(response, 413, "This is too long");
    if (body === undefined) return refuse(response, 400, "This is no JSON");
    const mcp = makeServer({ garage, write, rights: await rights() });
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: undefined,
      enableJsonResponse: true,
    });
    response.once("close", () => {
      transport.close();
      mcp.close();
    });
    await mcp.connect(/** @type {never} */ (transport));
    await transport.handleRequest(request, response, body);
  }

  return {
    url: `http://${name}:${port}${PATH}`,
    close: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  };
}

/**
 * Tells a browser that its page may ask, and with what.
 * @param {ServerResponse} response
 * @param {string} origin
 */
function letIn(response, origin) {
  response.setHeader("vary", "Origin");
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-allow-methods", "POST");
  response.setHeader(
    "access-control-allow-headers",
    "authorization, content-type, mcp-protocol-version, mcp-session-id",
  );
}

/** @param {string} host */
const isLoopback = (host) => host === "localhost" || host === "::1" || host.startsWith("127.");

/** @param {string} text */
const hash = (text) => createHash("sha256").update(text).digest();

/**
 * Whether two secrets are the same, in a time that tells nothing.
 * @param {string} given
 * @param {string} wanted
 */
const same = (given, wanted) => timingSafeEqual(hash(given), hash(wanted));

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} message
 * @param {Record<string, string>} [headers]
 */
function refuse(response, status, message, headers = {}) {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { "content-type": "application/json", connection: "close", ...headers });
  response.end(JSON.stringify({ jsonrpc: "2.0", error: { code: -32_000, message }, id: null }));
}

/**
 * @param {IncomingMessage} request
 * @returns {Promise<unknown>} null where it is too long, undefined where it is no JSON
 */
async function bodyOf(request) {
  const parts = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return null;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    return undefined;
  }
}

/**
 * What was read in the last minute; what could not be read is asked for anew.
 * @template T
 * @param {() => Promise<T | null>} read
 */
function remembered(read) {
  /** @type {{ value: T, until: number } | null} */
  let known = null;
  return async () => {
    if (known && Date.now() < known.until) return known.value;
    const value = await read();
    known = value === null ? null : { value, until: Date.now() + RIGHTS_MS };
    return value;
  };
}
