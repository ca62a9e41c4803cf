import "server-only";
import type { z } from "zod";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { today } from "@/lib/core/dates";
import { AppError } from "@/lib/core/errors";
import { log } from "@/lib/core/log";
import { parse } from "@/lib/core/parse";
import { exportRecords } from "./commands";
import { BYTE_ORDER_MARK, type CsvColumn, chosenColumns, csvHeader, csvRow } from "./csv-text";
import type { ListQuery } from "./list-query";
import { streamRows } from "./stream-rows";

export interface Download<Row> {
  columns: CsvColumn<Row>[] | ((actor: Actor) => CsvColumn<Row>[]);
  /** "customers" makes customers-2026-11-22.csv. */
  filename: string;
  /** What becomes of the columns that the address names: as the screen has them where it is not said. */
  choose?: typeof chosenColumns;
}

/**
 * A whole list as CSV for an actor: every row that the parameters select, in its order, with the columns that they name.
 * Needs the list's own permission and `records:export`, and is audited.
 */
export async function csvAnswer<I extends z.ZodType<{ sort: string }>, Row>(
  list: ListQuery<I, Row>,
  { columns, filename, choose = chosenColumns }: Download<Row>,
  actor: Actor,
  params: URLSearchParams,
): Promise<Response> {
  requirePermission(actor, list.permission);
  const { columns: chosen = null, page: _page, per_page: _perPage, ...filters } = Object.fromEntries(params);
  const input = parse(list.input, filters);
  const offered = typeof columns === "function" ? columns(actor) : columns;
  const shown = choose(offered, chosen);
  await run(exportRecords, actor, { list: list.name, filters });
  return new Response(body(list, actor, input, shown), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${filename}-${today()}.csv"`,
      "cache-control": "no-store",
    },
  });
}

function body<I extends z.ZodType<{ sort: string }>, Row>(
  list: ListQuery<I, Row>,
  actor: Actor,
  input: z.output<I>,
  columns: CsvColumn<Row>[],
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const send = async () => {
    await writer.write(encoder.encode(BYTE_ORDER_MARK + csvHeader(columns)));
    await streamRows<Row>(list.select({ actor, input }), input.sort, async (rows) => {
      await writer.write(encoder.encode(rows.map((row) => csvRow(columns, row)).join("")));
    });
    await writer.close();
  };
  // A download broken off on purpose is no error; any other leaves the file visibly incomplete instead of short.
  send().catch((error: unknown) => {
    if (error instanceof Error && !(error instanceof AppError))
      log.warn("records.export_broken_off", { error });
    return writer.abort(error).catch(() => {});
  });
  return readable;
}
