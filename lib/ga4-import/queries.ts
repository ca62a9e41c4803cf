import "server-only";
import { and, count, eq, type SQL } from "drizzle-orm";
import { import_issues, import_runs } from "@/db/schema/ga4-import";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readSpool, spoolOf } from "./findings/issue-spool";
import type { Issue } from "./findings/issues";
import { type Report, reportText } from "./run/report";
import { ImportId, IssueList } from "./schema";

/**
 * Lists the issues of an import a page at a time: all that were kept or rejected, and examples of every kind
 * of repair.
 */
export const listImportIssues = query({
  name: "imports.issues",
  permission: "imports:read",
  input: IssueList,
  async run({ db, input: { id, page, per_page, gravity, file, kind } }) {
    const of: SQL[] = [eq(import_issues.run_id, id)];
    if (gravity) of.push(eq(import_issues.gravity, gravity));
    if (file) of.push(eq(import_issues.file, file));
    if (kind) of.push(eq(import_issues.kind, kind));
    const [all] = await db
      .select({ total: count() })
      .from(import_issues)
      .where(and(...of));
    const total = all?.total ?? 0;
    const rows = await db
      .select()
      .from(import_issues)
      .where(and(...of))
      .orderBy(import_issues.file, import_issues.line, import_issues.id)
      .limit(per_page)
      .offset((page - 1) * per_page);
    return { rows, pagination: { page, per_page, total, total_pages: Math.ceil(total / per_page) } };
  },
});

/** Streams every single issue of an import, for the download. */
export const streamImportIssues = query({
  name: "imports.all_issues",
  permission: "imports:read",
  input: ImportId,
  run: async ({ input }): Promise<AsyncGenerator<Issue>> => readSpool(spoolOf(input.id)),
});

/** Streams the whole report as JSON text. */
export const streamImportReport = query({
  name: "imports.report",
  permission: "imports:read",
  input: ImportId,
  async run({ db, input }): Promise<AsyncGenerator<string>> {
    const [run] = await db
      .select({ report: import_runs.report })
      .from(import_runs)
      .where(eq(import_runs.id, input.id));
    if (!run?.report) throw notFound("report");
    // The report is in the form `writeReport` wrote it: its text is passed on piece by piece, whatever it
    // contains.
    return reportText(run.report as unknown as Report, spoolOf(input.id));
  },
});
