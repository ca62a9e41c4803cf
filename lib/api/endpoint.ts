import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { actorOfApiKey } from "@/lib/auth/api-keys";
import { clientAddress } from "@/lib/auth/client-address";
import type { Actor } from "@/lib/core/actor";
import { type Command, run } from "@/lib/core/command";
import { describeError } from "@/lib/core/describe-error";
import { AppError } from "@/lib/core/errors";
import type { Page } from "@/lib/core/list";
import { log } from "@/lib/core/log";
import { ask, type Query } from "@/lib/core/query";
import { failure, success } from "./envelope";
import { readInput } from "./read-input";

interface Options {
  summary: string;
  /** What leaves: a column added tomorrow does not. For a list, the schema of one row. */
  returns: z.ZodType;
  /** 201 for what creates. */
  status?: 200 | 201;
}

type Params = Record<string, string | string[] | undefined>;

/** A Web-standard handler (nothing of Next inside) that also carries its own description, for the router and OpenAPI. */
export interface Endpoint {
  (request: Request, context?: { params?: Params | Promise<Params> }): Promise<Response>;
  operation: Options & { work: Command | Query };
}

/** A door of /api/v1 over a command or query: token, strict input, the work, the output's schema, envelope, one log line. */
export function endpoint<I extends z.ZodType, O>(
  work: Command<I, O> | Query<I, O>,
  options: Options,
): Endpoint {
  const handle = async (request: Request, context: { params?: Params | Promise<Params> } = {}) => {
    const requestId = randomUUID();
    const started = performance.now();
    const { response, actor } = await answer(
      work as Command | Query,
      options,
      request,
      await context.params,
      requestId,
    );
    log.info("api.request", {
      request_id: requestId,
      method: request.method,
      operation: work.name,
      status: response.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      actor: actor && `${actor.kind}:${actor.id}`,
    });
    return response;
  };
  return Object.assign(handle, { operation: { ...options, work: work as unknown as Command | Query } });
}

async function answer(
  work: Command | Query,
  options: Options,
  request: Request,
  params: Params = {},
  requestId: string,
): Promise<{ response: Response; actor?: Actor }> {
  let actor: Actor | undefined;
  try {
    actor = await authenticate(request, requestId);
    const input = await readInput(request, params);
    const result = work.kind === "command" ? await run(work, actor, input) : await ask(work, actor, input);
    return { response: reply(result, options, requestId), actor };
  } catch (error) {
    const shown = describeError(error, requestId);
    const headers: Record<string, string> = {};
    if (shown.code === "UNAUTHENTICATED") headers["www-authenticate"] = "Bearer";
    if (error instanceof AppError && error.retryAfter) headers["retry-after"] = String(error.retryAfter);
    return { response: failure(shown, { requestId, headers }), actor };
  }
}

async function authenticate(request: Request, requestId: string): Promise<Actor> {
  const token = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
  const ip = clientAddress((name) => request.headers.get(name));
  const actor = token?.startsWith("ga4_") ? await actorOfApiKey(token, { requestId, ip }) : null;
  if (!actor)
    throw new AppError(
      "UNAUTHENTICATED",
      token ? "This token is not valid" : "Send a token: Authorization: Bearer ga4_…",
    );
  return actor;
}

function reply(result: unknown, { returns, status }: Options, requestId: string): Response {
  if (isPage(result)) {
    const rows = result.rows.map((row) => returns.parse(row));
    return success(rows, { requestId, pagination: result.pagination });
  }
  const version = (result as { version?: number } | null)?.version;
  return success(returns.parse(result), {
    requestId,
    status,
    headers: version === undefined ? {} : { etag: `"${version}"` },
  });
}

const isPage = (result: unknown): result is Page<unknown> =>
  typeof result === "object" && result !== null && "rows" in result && "pagination" in result;
