import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { clientAddress } from "@/lib/auth/client-address";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { parse } from "@/lib/core/input/parse";
import { log } from "@/lib/core/log/log";
import { ask } from "@/lib/core/query";
import { csvAnswer } from "@/lib/lists/csv-answer";
import { namedColumns } from "@/lib/lists/csv-text";
import { plainColumns } from "@/lib/lists/json-rows";
import { rowsIn } from "./bulk";
import {
  inputFor,
  isChange,
  isVersioned,
  isWalked,
  type Operation,
  type Options,
  type Work,
} from "./operation";
import { failure, type Reply, toResponse } from "./reply/envelope";
import { withEtag } from "./reply/etag";
import { loggedFailure } from "./reply/logged-failure";
import { replyOfList, replyOfResult } from "./reply/reply";
import { anonymousActor, callerOf, requireOwnPassword, tokenOf } from "./request/caller";
import { idempotencyKey, runOnce } from "./request/idempotency";
import { limitAddress, limitRows } from "./request/rate-limit";
import { type Params, readInput } from "./request/read-input";
import { type Shape, takeShape } from "./shape";

/** A Web-standard handler (nothing of Next inside) that also carries its own description, for the router and OpenAPI. */
export interface Endpoint {
  (request: Request, context?: { params?: Params | Promise<Params> }): Promise<Response>;
  operation: Operation;
}

/**
 * Makes an endpoint of /api/v1 over a command, query or procedure. In order: rate limits, token, permission, strict input, the
 * work, the output's schema, envelope, one log line.
 */
export function endpoint<I extends z.ZodType, O, A extends z.ZodType>(
  work: Work<I, O>,
  options: Options<I, O, A>,
): Endpoint {
  const walked = isWalked(work as Work, options as Options);
  const plain = walked ? plainColumns(options.returns) : null;
  const operation: Operation = { ...options, work, plain, walked, choices: new Map() };
  const handle = async (request: Request, context: { params?: Params | Promise<Params> } = {}) => {
    const call: Call = {
      operation,
      request,
      params: (await context.params) ?? {},
      requestId: randomUUID(),
      headers: {},
    };
    const started = performance.now();
    const response = await answer(call);
    log.info("api.request", {
      request_id: call.requestId,
      method: request.method,
      operation: work.name,
      status: response.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
      actor: call.actor && `${call.actor.kind}:${call.actor.id}`,
    });
    return response;
  };
  return Object.assign(handle, { operation });
}

interface Call {
  operation: Operation;
  request: Request;
  params: Params;
  requestId: string;
  /** Headers to send whatever the result. */
  headers: Record<string, string>;
  actor?: Actor;
  /** The request itself is valid; from now on, problems name fields as the work does. */
  understood?: true;
}

async function answer(call: Call): Promise<Response> {
  try {
    const response = await perform(call);
    if (!response.headers.has("x-request-id")) response.headers.set("x-request-id", call.requestId);
    for (const [name, value] of Object.entries(call.headers)) response.headers.set(name, value);
    return response;
  } catch (thrown) {
    const { headers, operation, requestId, understood } = call;
    const shown = loggedFailure(thrown, {
      operation,
      requestId,
      understood,
      reading: isReading(call.request),
    });
    if (shown.code === "UNAUTHENTICATED") headers["www-authenticate"] = "Bearer";
    if (shown.version !== undefined) headers.etag = `"${shown.version}"`;
    if (shown.retryAfter) headers["retry-after"] = String(shown.retryAfter);
    return toResponse(failure(shown, { requestId, headers }), requestId);
  }
}

const isReading = ({ method }: Request): boolean => method === "GET" || method === "HEAD";

async function perform(call: Call): Promise<Response> {
  const { operation, request, params, requestId } = call;
  const ip = clientAddress((name) => request.headers.get(name));
  await limitAddress(ip, call.headers);
  call.actor = operation.open
    ? anonymousActor({ requestId, ip })
    : await callerOf(request, { requestId, ip }, call.headers);
  if (operation.work.permission !== "account:own") requireOwnPassword(call.actor);
  if (!operation.open && !operation.anyToken) requirePermission(call.actor, operation.work.permission);
  if (operation.alsoNeeds) requirePermission(call.actor, operation.alsoNeeds);
  if (operation.parent) await ask(operation.parent, call.actor, { id: params.id });
  if (operation.csv && wantsCsv(request)) return csv(call.actor, operation.csv, request);
  const given = await readInput(request, params, {
    schema: operation.input ?? operation.work.input,
    rename: operation.params,
    omit: operation.omit,
    rawBody: operation.rawBody !== undefined,
    versioned: operation.work.kind === "command" && isVersioned(operation.work.input),
  });
  const reading = isReading(request);
  const shape = reading ? takeShape(operation, call.actor, given) : null;
  const input = inputFor(operation, given);
  if (operation.each)
    await limitRows({ ip, token: tokenOf(request), rows: rowsIn(operation, input) }, call.headers);
  call.understood = true;
  if (operation.other) return operation.other.respond(await doWork(call, call.actor, input));
  const reply = await replyTo(call, { actor: call.actor, given, input, shape });
  return toResponse(reading ? withEtag(request, reply) : reply, requestId);
}

interface ParsedRequest {
  actor: Actor;
  given: Record<string, unknown>;
  input: unknown;
  shape: Shape | null;
}

async function replyTo(call: Call, { input, ...rest }: ParsedRequest): Promise<Reply> {
  const { operation, request, requestId } = call;
  const { actor, given } = rest;
  const asked = { ...rest, operation, requestId };
  const listed = await replyOfList(asked, input);
  if (listed) return listed;
  const key = isChange(operation.work) ? idempotencyKey(request) : null;
  if (!key) return replyOfResult(asked, await doWork(call, actor, input));
  const wanted = [operation.work.name, new URL(request.url).pathname, given];
  return runOnce({ actor, key, asked: wanted }, async (tx) =>
    replyOfResult(asked, await doWork(call, actor, input, tx)),
  );
}

function doWork(
  { operation: { work }, request }: Call,
  actor: Actor,
  input: unknown,
  tx?: Tx,
): Promise<unknown> {
  if (work.kind === "command") return run(work, actor, input, tx ? { tx } : {});
  if (work.kind === "query") return ask(work, actor, input);
  return work.execute(actor, parse(work.input, input), { request, tx });
}

const wantsCsv = (request: Request) => /^\s*text\/csv\b/i.test(request.headers.get("accept") ?? "");

async function csv(actor: Actor, { query, list }: NonNullable<Operation["csv"]>, request: Request) {
  const params = new URL(request.url).searchParams;
  const { columns: _columns, page: _page, ...filters } = Object.fromEntries(params);
  // Whatever the database rejects must be reported before the first line of the file is sent.
  await ask(query, actor, { ...filters, per_page: 1 });
  return csvAnswer(query, list, actor, Object.fromEntries(params), namedColumns);
}
