import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";
import type { StatementChoice } from "../schema";

export interface StatementPeriod {
  /** The day for which the statement holds. */
  as_at: IsoDate;
  /** The first day whose documents have lines of their own; null if all do. */
  lines_from: IsoDate | null;
  /** Whether settled documents are listed too. */
  settled_too: boolean;
}

const firstOf = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01`;
const lastOf = (date: IsoDate): IsoDate => addDays(addMonths(firstOf(date), 1), -1);

/** The days that a statement covers. A range the wrong way round is swapped. */
export function statementPeriod(
  { kind, month, from, to, brought_forward }: Omit<StatementChoice, "by">,
  today: IsoDate,
): StatementPeriod {
  const lastMonth = addMonths(firstOf(today), -1);
  if (kind === "month_end" || kind === "current") {
    const as_at = kind === "current" ? today : lastOf(month ? `${month}-01` : lastMonth);
    return { as_at, lines_from: brought_forward ? firstOf(as_at) : null, settled_too: false };
  }
  const start = from ?? (to ? firstOf(to) : lastMonth);
  const end = to ?? (from ? today : lastOf(lastMonth));
  return start <= end
    ? { as_at: end, lines_from: start, settled_too: true }
    : { as_at: start, lines_from: end, settled_too: true };
}
