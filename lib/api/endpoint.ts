import "server-only";
import { randomUUID } from "node:crypto";
import type { SQL } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { clientAddress } from "@/lib/auth/client-address";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { describeError } from "@/lib/core/describe-error";
import type { Page, Walk } from "@/lib/core/list";
import { log } from "@/lib/core/log";
import { parse } from "@/lib/core/parse";
import { ask } from "@/lib/core/query";
import { csvAnswer } from "@/lib/lists/csv-answer";
import { namedColumns } from "@/lib/lists/csv-text";
import { plainColumns } from "@/lib/lists/json-rows";
import type { ListQuery } from "@/lib/lists/list-query";
import { walkList } from "@/lib/lists/walk-list";
import { anybody, callerOf, requireOwnPassword } from "./caller";
import { failure, type Reply, success, successOf, toResponse } from "./envelope";
import { idempotencyKey, once } from "./idempotency";
import { isVersioned, isWalked, type Operation, type Options, type Work } from "./operation";
import { limitAddress } from "./rate-limit";
import { type Params, readInput } from "./read-input";
import { unlessKnown } from "./unchanged";

/** A Web-standard handler (nothing of Next inside) that also carries its own description, for the router and OpenAPI. */
export interface Endpoint {
  (request: Request, context?: { params?: Params | Promise<Params> }): Promise<Response>;
  operation: Operation;
}

/**
 * A door of /api/v1 over a command, query or procedure: rate limits, token, permission, strict input, the work, the output's schema,
 * envelope, one log line.
 */
export function endpoint<I extends z.ZodType, O, A extends z.ZodType>(
  work: Work<I, O>,
  options: Options<I, O, A>,
): Endpoint {
  const walked = isWalked(work as Work, options as Options);
  const plain = walked ? plainColumns(options.returns) : null;
  const operation = { ...options, work, plain, walked } as unknown as Operation;
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
  /** Headers that go out whatever comes of the call. */
  headers: Record<string, string>;
  actor?: Actor;
  /** What was sent is in order, so that what is complained of from now on is named as the work names it. */
  understood?: true;
}

async function answer(call: Call): Promise<Response> {
  try {
    const response = await perform(call);
    if (!response.headers.has("x-request-id")) response.headers.set("x-request-id", call.requestId);
    for (const [name, value] of Object.entries(call.headers)) response.headers.set(name, value);
    return response;
  } catch (thrown) {
    const shown = describeError(thrown, call.requestId);
    const { headers, operation, requestId } = call;
    if (shown.code === "UNAUTHENTICATED") headers["www-authenticate"] = "Bearer";
    if (shown.version !== undefined) headers.etag = `"${shown.version}"`;
    if (shown.retryAfter) headers["retry-after"] = String(shown.retryAfter);
    const name = (call.understood && operation.fieldName) || ((field: string) => asAsked(field, operation));
    const details = shown.details.map(({ field, code, ...detail }) => ({
      ...detail,
      ...(code === "unknown_field" &&
        operation.elsewhere?.[field] && { message: operation.elsewhere[field] }),
      field: name(field),
      ...(shown.code === "VALIDATION_ERROR" && { code: code ?? "rule" }),
    }));
    return toResponse(failure({ ...shown, details }, { requestId, headers }), requestId);
  }
}

/** A field that the path names otherwise than the work does, by the path's name. */
const asAsked = (field: string, { params = {} }: Operation): string =>
  (field in params ? undefined : Object.keys(params).find((name) => params[name] === field)) ?? field;

async function perform(call: Call): Promise<Response> {
  const { operation, request, params, requestId } = call;
  const ip = clientAddress((name) => request.headers.get(name));
  await limitAddress(ip, call.headers);
  call.actor = operation.open
    ? anybody({ requestId, ip })
    : await callerOf(request, { requestId, ip }, call.headers);
  if (operation.work.permission !== "account:own") requireOwnPassword(call.actor);
  if (!operation.open && !operation.anyToken) requirePermission(call.actor, operation.work.permission);
  if (operation.alsoNeeds) requirePermission(call.actor, operation.alsoNeeds);
  if (operation.parent) await ask(operation.parent, call.actor, { id: params.id });
  if (operation.csv && wantsCsv(request)) return csv(call.actor, operation.csv, request);
  const { input: schema, toInput = (same: unknown) => same } = operation;
  const given = await readInput(request, params, {
    schema: schema ?? operation.work.input,
    rename: operation.params,
    omit: operation.omit,
    versioned: operation.work.kind === "command" && isVersioned(operation.work.input),
  });
  const input = toInput(schema ? parse(schema, given) : given);
  call.understood = true;
  if (operation.other) return operation.other.respond(await doWork(call, call.actor, input));
  const reply = await replyTo(call, call.actor, given, input);
  const reading = request.method === "GET" || request.method === "HEAD";
  return toResponse(reading ? unlessKnown(request, reply) : reply, requestId);
}

async function plainList(
  { operation, requestId }: Call,
  actor: Actor,
  input: unknown,
  columns: SQL,
): Promise<Reply> {
  const list = operation.work as ListQuery<z.ZodType, unknown>;
  const { json, pagination } = await list.jsonPage(actor, parse(list.input, input), columns);
  return successOf(json, { requestId, pagination });
}

/** The next rows of a walk over the whole list. */
async function walk(
  { operation, requestId }: Call,
  actor: Actor,
  given: Record<string, unknown>,
): Promise<Reply> {
  const list = operation.work as ListQuery<z.ZodType, unknown>;
  const { json, rows = [], cursor } = await walkList(list, actor, given, operation.plain);
  if (json !== undefined) return successOf(json, { requestId, cursor });
  return success(
    rows.map((row) => operation.returns.parse(row)),
    { requestId, cursor },
  );
}

async function replyTo(
  call: Call,
  actor: Actor,
  given: Record<string, unknown>,
  input: unknown,
): Promise<Reply> {
  const { request, operation } = call;
  if (operation.walked && "cursor" in given) return walk(call, actor, given);
  if (operation.plain) return plainList(call, actor, input, operation.plain);
  const key = operation.work.kind === "command" ? idempotencyKey(request) : null;
  if (!key) return reply(call, given, await doWork(call, actor, input));
  const asked = [operation.work.name, new URL(request.url).pathname, given];
  return once({ actor, key, asked }, async (tx) => reply(call, given, await doWork(call, actor, input, tx)));
}

function doWork(
  { operation: { work }, request }: Call,
  actor: Actor,
  input: unknown,
  tx?: Tx,
): Promise<unknown> {
  if (work.kind === "command") return run(work, actor, input, tx ? { tx } : {});
  if (work.kind === "query") return ask(work, actor, input);
  return work.execute(actor, parse(work.input, input), request);
}

function reply({ operation, requestId }: Call, given: unknown, result: unknown): Reply {
  const { returns, status, location, answer: part = (whole: unknown) => whole } = operation;
  const data = part(result);
  if (isPage(data)) {
    const { rows, ...place } = data;
    return success(
      rows.map((row) => returns.parse(row)),
      { requestId, ...place },
    );
  }
  const shown = Array.isArray(data) ? data.map((row) => returns.parse(row)) : returns.parse(data);
  const { version } = (data ?? {}) as { version?: unknown };
  return success(shown, {
    requestId,
    ...(status && { status }),
    headers: {
      ...(typeof version === "number" && { etag: `"${version}"` }),
      ...(location && { location: `/api/v1${address(location, { ...Object(given), ...Object(data) })}` }),
    },
  });
}

/** "/customers/{id}" with what the result says, or the request where the result does not. */
const address = (location: string, known: Record<string, unknown>) =>
  location.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(known[name])));

/** Rows with where they stand: a page, or a part of the events. */
const isPage = (result: unknown): result is Page<unknown> | { rows: unknown[]; cursor: Walk } =>
  typeof result === "object" &&
  result !== null &&
  "rows" in result &&
  ("pagination" in result || "cursor" in result);

const wantsCsv = (request: Request) => /^\s*text\/csv\b/i.test(request.headers.get("accept") ?? "");

async function csv(
  actor: Actor,
  { list, columns, filename }: NonNullable<Operation["csv"]>,
  request: Request,
) {
  const params = new URL(request.url).searchParams;
  const { columns: _columns, page: _page, ...filters } = Object.fromEntries(params);
  // What the database refuses has to be said before the first line of the file is on its way.
  await ask(list, actor, { ...filters, per_page: 1 });
  return csvAnswer(list, { columns, filename, choose: namedColumns }, actor, params);
}
