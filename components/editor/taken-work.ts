import type { Row } from "./editor-rows";

const WORK = ["advisory_id", "deferred_work_id"] as const;

/** Whether an error is about an advisory or deferred work from an earlier visit that a line takes up. */
export const isAboutWork = (key: string): boolean => WORK.some((work) => key.endsWith(`.${work}`));

/**
 * Returns rows with their text kept and the links to taken-up work removed; `lost` says which links, by
 * `row.field`.
 */
export function withoutWork(rows: readonly Row[], lost: (key: string) => boolean): readonly Row[] {
  const freed = rows.map((row) => {
    const gone = WORK.filter((work) => row[work] !== null && lost(`${row.id}.${work}`));
    return gone.length > 0 ? { ...row, ...Object.fromEntries(gone.map((work) => [work, null])) } : row;
  });
  return freed.some((row, i) => row !== rows[i]) ? freed : rows;
}
