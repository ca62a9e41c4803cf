import "server-only";
import { z } from "zod";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { MAX_PER_PAGE, type Page } from "@/lib/core/input/list";
import { procedure } from "@/lib/core/procedure";
import { ask, type Query } from "@/lib/core/query";
import { exportRecords } from "@/lib/lists/commands";
import { BYTE_ORDER_MARK, type CsvColumn, csvHeader, csvRow } from "@/lib/lists/csv-text";
import { type Endpoint, endpoint } from "./endpoint";
import type { Options } from "./operation";

/** The rows of a report as a file. */
export interface ReportTable<O, Row> {
  /** "sales" makes sales-2026-11-22.csv. */
  filename: string;
  rows(figures: O): readonly Row[];
  columns(figures: O, actor: Actor): CsvColumn<Row>[];
}

/**
 * Makes the endpoint of a report: its figures as JSON, and for `Accept: text/csv` its rows as a file, for callers with
 * `records:export`.
 */
export function reportEndpoint<I extends z.ZodType, O, A extends z.ZodType, Row>(
  report: Query<I, O>,
  table: ReportTable<O, Row>,
  options: Options<I, O, A>,
): Endpoint {
  const figures = endpoint(report, { ...options, file: true });
  const file = endpoint(fileOf(report, table), {
    // The file uses only those of the options that are not about the figures themselves.
    ...(options as unknown as Options<z.ZodUnknown, string, A>),
    other: { contentType: "text/csv", respond: (text) => download(text, table.filename) },
  });
  return Object.assign(
    (request: Request, context?: Parameters<Endpoint>[1]) =>
      wantsFile(request) ? file(request, context) : figures(request, context),
    { operation: figures.operation },
  );
}

const wantsFile = (request: Request) =>
  request.method === "GET" && /^\s*text\/csv\b/i.test(request.headers.get("accept") ?? "");

const fileOf = <I extends z.ZodType, O, Row>(report: Query<I, O>, table: ReportTable<O, Row>) =>
  procedure({
    name: report.name,
    permission: report.permission,
    input: z.unknown(),
    async execute(actor, input): Promise<string> {
      requirePermission(actor, "records:export");
      const parts = await whole(report, actor, Object(input));
      const filters = Object.fromEntries(
        Object.entries(Object(input)).map(([name, value]) => [name, String(value)]),
      );
      await run(exportRecords, actor, { list: report.name, filters });
      const columns = table.columns(parts[0], actor);
      const rows = parts.flatMap((part) => table.rows(part).map((row) => csvRow(columns, row)));
      return [BYTE_ORDER_MARK + csvHeader(columns), ...rows].join("");
    },
  });

/** Returns a whole report, or every page of one that is returned in pages. */
async function whole<I extends z.ZodType, O>(
  report: Query<I, O>,
  actor: Actor,
  input: object,
): Promise<[O, ...O[]]> {
  const page = (number: number) =>
    ask(report, actor, { ...input, page: number, per_page: MAX_PER_PAGE } as z.input<I>);
  if (!("shape" in report.input && "per_page" in Object(report.input.shape)))
    return [await ask(report, actor, input as z.input<I>)];
  const parts: [O, ...O[]] = [await page(1)];
  const pages = (parts[0] as Page<unknown>).pagination.total_pages;
  while (parts.length < pages) parts.push(await page(parts.length + 1));
  return parts;
}

const download = (text: string, filename: string) =>
  new Response(text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${filename}-${today()}.csv"`,
      "cache-control": "no-store",
    },
  });
