import "server-only";
import { Readable } from "node:stream";
import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { ask } from "@/lib/core/query";
import { BYTE_ORDER_MARK, type CsvColumn, csvHeader, csvRow } from "@/lib/lists/csv-text";
import { noteDownload } from "../commands/note-download";
import type { Issue } from "../findings/issues";
import { streamImportIssues, streamImportReport } from "../queries";
import type { IssueFilters } from "./run-schema";

const ISSUE_CSV: CsvColumn<Issue>[] = [
  { key: "file", header: "File" },
  { key: "line", header: "Line", number: true },
  { key: "column", header: "Column" },
  { key: "kind", header: "Kind" },
  { key: "gravity", header: "What became of it" },
  { key: "value", header: "Value in the file" },
  { key: "reason", header: "Reason" },
];

/** Returns all of a run's issues that match the filters, as CSV. */
export async function issuesCsv(
  actor: Actor,
  id: string,
  filters: z.output<typeof IssueFilters>,
): Promise<Response> {
  const issues = await ask(streamImportIssues, actor, { id });
  await run(noteDownload, actor, { id, what: "issues" });
  return download(`import-issues-${id.slice(-8)}.csv`, "text/csv", issueLines(issues, filters));
}

/** Returns a run's whole report as JSON, with all its issues: the same as the command line writes. */
export async function reportJson(actor: Actor, id: string): Promise<Response> {
  const text = await ask(streamImportReport, actor, { id });
  await run(noteDownload, actor, { id, what: "report" });
  return download(`import-report-${id.slice(-8)}.json`, "application/json", text);
}

async function* issueLines(
  issues: AsyncIterable<Issue>,
  { file, gravity, kind }: z.output<typeof IssueFilters>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvHeader(ISSUE_CSV);
  for await (const issue of issues) {
    if ((file ?? issue.file) !== issue.file || (gravity ?? issue.gravity) !== issue.gravity) continue;
    if ((kind ?? issue.kind) === issue.kind) yield csvRow(ISSUE_CSV, issue);
  }
}

const ENOUGH = 64 * 1024;

/** Joins small pieces of text into chunks worth sending. */
async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let waiting = "";
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < ENOUGH) continue;
    yield Buffer.from(waiting);
    waiting = "";
  }
  yield Buffer.from(waiting);
}

async function download(name: string, type: string, pieces: AsyncIterable<string>): Promise<Response> {
  const chunks = inChunks(pieces);
  // The first chunk is read before the response begins, so that a deleted file is reported as NOT_FOUND.
  const first = await chunks.next().catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT" ? notFound("list of issues") : error;
  });
  const all = async function* () {
    if (!first.done) yield first.value;
    yield* chunks;
  };
  return new Response(Readable.toWeb(Readable.from(all())) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
