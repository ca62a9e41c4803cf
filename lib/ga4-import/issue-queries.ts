import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import type { Page } from "@/lib/core/list";
import { all } from "@/lib/core/page";
import { query } from "@/lib/core/query";
import { type ImportIssueRow, type IssueFilters, IssueList } from "./run-schema";

export interface IssueCount {
  file: string;
  gravity: ImportIssueRow["gravity"];
  kind: string;
  issues: number;
}

/** How many issues of a run there are by file, gravity and kind. */
export const countImportIssues = query({
  name: "imports.count_issues",
  permission: "imports:read",
  input: z.strictObject({ run_id: z.uuid() }),
  run: ({ db, input }) => counts(db, input.run_id),
});

async function counts(db: Db, runId: string): Promise<IssueCount[]> {
  const rows = await db.execute<IssueCount & Record<string, unknown>>(sql`
    select file, gravity, kind, count(*)::int as issues from import_issues where run_id = ${runId}
    group by 1, 2, 3 order by 1, 2, 3`);
  return [...rows];
}

/** A run's issues a page at a time, by file and line. */
export const listImportIssues = query({
  name: "imports.list_issues",
  permission: "imports:read",
  input: IssueList,
  async run({ db, input }): Promise<Page<ImportIssueRow>> {
    const { page, per_page } = input;
    const chosen = (await counts(db, input.run_id)).filter(
      ({ file, gravity, kind }) =>
        (input.file ?? file) === file &&
        (input.gravity ?? gravity) === gravity &&
        (input.kind ?? kind) === kind,
    );
    const total = chosen.reduce((sum, { issues }) => sum + issues, 0);
    const start = (page - 1) * per_page;
    const size = Math.max(0, Math.min(per_page, total - start));
    const fromEnd = start > total / 2;
    const offset = fromEnd ? total - start - size : start;
    const rows = await db.execute<ImportIssueRow & Record<string, unknown>>(sql`
      select ${COLUMNS} from (
        select i.id from import_issues i where ${all(issueConditions(input))}
        order by ${fromEnd ? BACKWARDS : FORWARDS} limit ${size} offset ${offset}) page
      join import_issues i on i.id = page.id order by ${FORWARDS}`);
    return {
      rows: [...rows],
      pagination: { page, per_page, total, total_pages: Math.ceil(total / per_page) },
    };
  },
});

const COLUMNS = sql`i.id::text as id, i.file, i.line, i."column", i.kind, i.gravity, i.value, i.reason`;
/** The index of a run's issues has this order, and its opposite. */
const FORWARDS = sql`i.file, i.line, i.id`;
const BACKWARDS = sql`i.file desc, i.line desc, i.id desc`;

function issueConditions({ run_id, file, gravity, kind }: z.output<typeof IssueFilters>): SQL[] {
  const where = [sql`i.run_id = ${run_id}`];
  if (file) where.push(sql`i.file = ${file}`);
  if (gravity) where.push(sql`i.gravity = ${gravity}`);
  if (kind) where.push(sql`i.kind = ${kind}`);
  return where;
}

/** All of a run's issues that meet the filters, by file and line, as a statement to read with a cursor. */
export const issuesStatement = (filters: z.output<typeof IssueFilters>): SQL =>
  sql`select ${COLUMNS} from import_issues i where ${all(issueConditions(filters))} order by ${FORWARDS}`;
