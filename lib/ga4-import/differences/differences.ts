import "server-only";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { type LastLoad, readLastLoad } from "./last-load";
import { countMadeHere, type MadeHere } from "./made-here";
import { type OpenGroup, openGroups } from "./open-conflicts";
import { type TotalToday, totalsToday } from "./totals-today";

export interface Differences {
  run: Omit<LastLoad, "report">;
  totals: TotalToday[];
  made_here: MadeHere[];
  /** Undecided conflicts, by kind and field. */
  open: OpenGroup[];
  /** Numbers that one document here and another one in GA4 have. */
  numbers_twice: number;
  /** Receipts that were entered in both systems. */
  receipts_twice: number;
}

/** Returns how this garage's data differs from GA4's newest export; null before the first load. */
export const getDifferences = query({
  name: "imports.differences",
  permission: "imports:read",
  input: z.strictObject({}),
  async run({ db }): Promise<Differences | null> {
    const last = await readLastLoad(db);
    if (!last) return null;
    const { report, ...run } = last;
    const [totals, made_here, groups] = await Promise.all([
      report ? totalsToday(db, report) : [],
      countMadeHere(db, run.started_at),
      openGroups(db, run.id),
    ]);
    const of = (wanted: string) =>
      groups.filter(({ why }) => why === wanted).reduce((all, { count }) => all + count, 0);
    return {
      ...{ run, totals, made_here },
      open: groups.filter(({ why }) => !/-twice$/.test(why)),
      numbers_twice: of("number-twice"),
      receipts_twice: of("receipt-twice"),
    };
  },
});
