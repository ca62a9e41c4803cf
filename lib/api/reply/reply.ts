import "server-only";
import type { SQL } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import type { Page, Pagination, Walk } from "@/lib/core/input/list";
import { parse } from "@/lib/core/input/parse";
import type { ListQuery } from "@/lib/lists/list-query";
import { pageByCursor } from "@/lib/lists/page-by-cursor";
import type { Operation } from "../operation";
import { columnsFor, type Shape, shaped } from "../shape";
import { type Reply, success, successOf } from "./envelope";

type Row = Record<string, unknown>;

interface ReplyContext {
  operation: Operation;
  actor: Actor;
  requestId: string;
  /** What path, query and body gave. */
  given: Row;
  shape: Shape | null;
}

/**
 * Returns the rows of a list that the database writes as JSON, or of any list paged by cursor; null where the work must be done
 * first.
 */
export async function replyOfList(asked: ReplyContext, input: unknown): Promise<Reply | null> {
  const { operation, actor, given, shape } = asked;
  const walks = operation.walked && "cursor" in given;
  if (!walks && !operation.plain) return null;
  const list = operation.work as ListQuery<z.ZodType, unknown>;
  const { columns, exact } = shape ? columnsFor(operation, shape) : { columns: operation.plain, exact: true };
  const { json, rows, ...place } = walks
    ? await pageByCursor(list, actor, given, columns)
    : await page(list, actor, input, columns);
  if (json === undefined) return replyOfRows(asked, (rows ?? []) as Row[], place, true);
  if (exact) return successOf(json, { requestId: asked.requestId, ...place });
  return replyOfRows(asked, JSON.parse(json) as Row[], place, false);
}

interface Part {
  json?: string;
  rows?: unknown[];
  pagination?: Pagination;
  cursor?: Walk;
}

const page = (
  list: ListQuery<z.ZodType, unknown>,
  actor: Actor,
  input: unknown,
  columns: SQL | null,
): Promise<Part> => {
  if (!columns) throw new Error("A page that the database writes needs its columns");
  return list.jsonPage(actor, parse(list.input, input), columns);
};

async function replyOfRows(
  { operation, actor, shape, requestId }: ReplyContext,
  rows: Row[],
  place: Pick<Part, "pagination" | "cursor"> & { status?: number },
  raw: boolean,
): Promise<Reply> {
  const whole = raw ? rows.map((row) => operation.returns.parse(row) as Row) : rows;
  if (!shape) return success(whole, { requestId, ...place });
  const { rows: data, cut } = await shaped(whole, shape, { operation, actor });
  return success(data, { requestId, ...place, ...cutShort(cut) });
}

/** Returns the result of the work: a record, several records, or a page of them. */
export async function replyOfResult(asked: ReplyContext, result: unknown): Promise<Reply> {
  const { operation, requestId, given, shape } = asked;
  const { returns, status, location, answer: part = (whole: unknown) => whole } = operation;
  const data = part(result);
  if (isPage(data)) {
    const { rows, ...place } = data;
    return replyOfRows(asked, rows as Row[], place, true);
  }
  if (Array.isArray(data)) return replyOfRows(asked, data, status ? { status } : {}, true);
  const [one, cut] = await shapedOne(asked, returns.parse(data) as Row, shape);
  const { version } = (data ?? {}) as { version?: unknown };
  return success(one, {
    requestId,
    ...(status && { status }),
    ...cutShort(cut),
    headers: {
      ...(typeof version === "number" && { etag: `"${version}"` }),
      ...(location && { location: `/api/v1${address(location, { ...Object(given), ...Object(data) })}` }),
    },
  });
}

async function shapedOne(asked: ReplyContext, one: Row, shape: Shape | null): Promise<[unknown, string[]]> {
  if (!shape) return [one, []];
  const { rows, cut } = await shaped([one], shape, asked);
  return [rows[0], cut];
}

const cutShort = (cut: string[]) => (cut.length > 0 ? { cut_short: cut } : {});

/** Fills "/customers/{id}" from the result, or from the request where the result lacks a field. */
const address = (location: string, known: Record<string, unknown>) =>
  location.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(known[name])));

/** Whether a result is rows with their position: a page, or a part of the events. */
const isPage = (result: unknown): result is Page<unknown> | { rows: unknown[]; cursor: Walk } =>
  typeof result === "object" &&
  result !== null &&
  "rows" in result &&
  ("pagination" in result || "cursor" in result);
