import type { Row } from "./editor-rows";

const WORK = ["advisory_id", "deferred_work_id"] as const;

/** Whether an error is about work that a line takes up: what was advised or put off at an earlier visit. */
export const isAboutWork = (key: string): boolean => WORK.some((work) => key.endsWith(`.${work}`));

/** Rows that keep their words and let go of the work that they took up; `lost` says of which, by `row.field`. */
export function withoutWork(rows: readonly Row[], lost: (key: string) => boolean): readonly Row[] {
  const freed = rows.map((row) => {
    const gone = WORK.filter((work) => row[work] !== null && lost(`${row.id}.${work}`));
    return gone.length > 0 ? { ...row, ...Object.fromEntries(gone.map((work) => [work, null])) } : row;
  });
  return freed.some((row, i) => row !== rows[i]) ? freed : rows;
}
