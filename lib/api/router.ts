import "server-only";
import { randomUUID } from "node:crypto";
import type { Endpoint } from "./endpoint";
import { failure, toResponse } from "./reply/envelope";
import { allowOrigin } from "./request/cors";

export const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];
export type RouteModule = Partial<Record<Method, Endpoint>>;

/** The folder tree as a table: "/customers/[id]" and what its route.ts exports. */
export type RouteTable = readonly (readonly [path: string, module: RouteModule])[];

interface Node {
  fixed: Map<string, Node>;
  parameter?: { name: string; node: Node };
  module?: RouteModule;
}

/**
 * Returns the function that finds the handler of a request under `prefix` and answers it. Fixed parts of a path win over
 * parameters.
 */
export function apiRouter(table: RouteTable, prefix = "/api/v1"): (request: Request) => Promise<Response> {
  const root: Node = { fixed: new Map() };
  for (const [path, module] of table) grow(root, path.split("/").filter(Boolean), module);
  return async (request) => {
    const parts = new URL(request.url).pathname.slice(prefix.length).split("/").filter(Boolean);
    const params: Record<string, string> = {};
    const module = walk(root, parts, params);
    const allowed = module && allowedBy(module);
    return allowOrigin(request, await dispatch(request, module, params, allowed), allowed);
  };
}

/** The methods of a URL, for `Allow`. Whatever answers GET answers HEAD too. */
const allowedBy = (module: RouteModule): string =>
  METHODS.filter((method) => module[method])
    .flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]))
    .join(", ");

async function dispatch(
  request: Request,
  module: RouteModule | undefined,
  params: Record<string, string>,
  allowed = "",
): Promise<Response> {
  if (!module)
    return refuse("NOT_FOUND", "There is nothing at this address: /api/v1/docs lists what there is");
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: { allow: allowed } });
  const method = request.method === "HEAD" ? "GET" : request.method;
  const handler = Object.hasOwn(module, method) ? module[method as Method] : undefined;
  if (!handler) return refuse("METHOD_NOT_ALLOWED", `This address answers ${allowed}`, { allow: allowed });
  return handler(request, { params });
}

function grow(node: Node, parts: string[], module: RouteModule): void {
  const [part, ...rest] = parts;
  if (part === undefined) {
    node.module = module;
    return;
  }
  const name = /^\[(\w+)\]$/.exec(part)?.[1];
  if (name) {
    node.parameter ??= { name, node: { fixed: new Map() } };
    grow(node.parameter.node, rest, module);
    return;
  }
  const child = node.fixed.get(part) ?? { fixed: new Map() };
  node.fixed.set(part, child);
  grow(child, rest, module);
}

function walk(
  node: Node,
  [part, ...rest]: string[],
  params: Record<string, string>,
): RouteModule | undefined {
  if (part === undefined) return node.module;
  const child = node.fixed.get(part);
  const found = child && walk(child, rest, params);
  if (found || !node.parameter) return found;
  params[node.parameter.name] = decode(part);
  return walk(node.parameter.node, rest, params);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A response of the router itself, in the envelope. */
export function refuse(
  code: "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "INVALID_JSON" | "PAYLOAD_TOO_LARGE",
  message: string,
  headers: Record<string, string> = {},
): Response {
  const requestId = randomUUID();
  return toResponse(failure({ code, message, details: [] }, { requestId, headers }), requestId);
}
