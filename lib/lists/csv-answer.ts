import "server-only";
import type { z } from "zod";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { AppError, unavailable } from "@/lib/core/errors";
import { parse } from "@/lib/core/input/parse";
import { log } from "@/lib/core/log/log";
import { Turnstile } from "@/lib/core/waiting/turnstile";
import { exportRecords } from "./commands";
import { BYTE_ORDER_MARK, type CsvColumn, csvHeader, csvRow } from "./csv-text";
import { type AnyList, fileColumns, fileName } from "./list";
import type { ListQuery } from "./list-query";
import { streamRows } from "./stream-rows";

/**
 * Returns a whole list as CSV for an actor: every row that the parameters select, in their order, with the columns they name, as
 * `choose` reads them.
 * Requires the list's own permission and `records:export`, and is audited. Throws UNAVAILABLE if too many files are being made.
 */
export async function csvAnswer<I extends z.ZodType<{ sort: string }>, Row>(
  query: ListQuery<I, Row>,
  list: AnyList<Row>,
  actor: Actor,
  params: Record<string, string>,
  choose: (columns: CsvColumn<Row>[], chosen: string | null) => CsvColumn<Row>[],
): Promise<Response> {
  for (const permission of [query.permission, exportRecords.permission]) requirePermission(actor, permission);
  const { columns: chosen = null, page: _page, per_page: _perPage, ...filters } = params;
  const input = parse(query.input, filters);
  const columns = choose(fileColumns(list, actor), chosen);
  const leave = await files.enter();
  await run(exportRecords, actor, { list: query.name, filters }).catch((error: unknown) => {
    leave();
    throw error;
  });
  return new Response(body(query, actor, input, columns, leave), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName(list)}-${today()}.csv"`,
      "cache-control": "no-store",
    },
  });
}

/** Limits how many files are made at once. A caller that waits longer than 10 s for a place is asked to come back later. */
const files = new Turnstile(4, 10_000, () =>
  unavailable("Several files are being made at the moment: please try again", { retryAfter: 15 }),
);

/** A client that reads nothing for this long, in ms, is dropped. */
const STALLED_MS = 60_000;

function body<I extends z.ZodType<{ sort: string }>, Row>(
  query: ListQuery<I, Row>,
  actor: Actor,
  input: z.output<I>,
  columns: CsvColumn<Row>[],
  done: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const write = (text: string) => inTime(writer.write(encoder.encode(text)));
  const send = async () => {
    await write(BYTE_ORDER_MARK + csvHeader(columns));
    await streamRows<Row>(await query.select({ actor, input }), input.sort, (rows) =>
      write(rows.map((row) => csvRow(columns, row)).join("")),
    );
    await inTime(writer.close());
  };
  // A download that the client cancels is not an error. Any other failure aborts the file, so that it is visibly incomplete rather
  // than merely short.
  send()
    .catch((error: unknown) => {
      if (error instanceof Error && !(error instanceof AppError))
        log.warn("records.export_broken_off", { error });
      return writer.abort(error).catch(() => {});
    })
    .finally(done);
  return readable;
}

/** Waits for a write; rejects if the client does not read it in time. */
async function inTime(taken: Promise<void>): Promise<void> {
  const stalled = Promise.withResolvers<never>();
  const timer = setTimeout(() => stalled.reject(new Error("The reader takes nothing any more")), STALLED_MS);
  await Promise.race([taken, stalled.promise]).finally(() => clearTimeout(timer));
}
