/** Vehicles of one month of the past year: how many were due, and how many of them came here for their MOT. */
export interface CameBack {
  /** "03": the month in which they were due. */
  month: string;
  due: number;
  came: number;
}

/** MOTs that run out in a month: `ours` were last tested here, `others` elsewhere or never. */
export interface DueMonth {
  /** "2027-03" */
  month: string;
  ours: number;
  others: number;
}

/** What the past says: of vehicles that were last tested here by month, and of all others in a year. */
export interface PastYear {
  months: readonly CameBack[];
  others: Pick<CameBack, "due" | "came">;
}

/** Fewer vehicles than these say nothing of how many come. */
const ENOUGH = 20;

const shareOf = ({ due, came }: Pick<CameBack, "due" | "came">): number | null =>
  due >= ENOUGH ? came / due : null;

/** What a share rests on: the same month a year ago, the whole year, or nothing. */
export type Basis = "month" | "year" | "none";

export interface ExpectedMonth extends DueMonth {
  due: number;
  /** Of those that were last tested here; 1 where nothing is known. */
  share: number;
  basis: Basis;
  /** Of the others. */
  others_share: number;
  expected: number;
}

/**
 * How many of the MOTs that run out in a month are expected here: those last tested here as many as came back in that month a year ago,
 * the others as many as came in the year. Where too few were due to say, the whole year counts, and where that is too little, all do.
 */
export function expectedOf(month: DueMonth, { months, others }: PastYear): ExpectedMonth {
  const then = months.find((one) => one.month === month.month.slice(5));
  const inMonth = then ? shareOf(then) : null;
  const inYear = shareOf({
    due: months.reduce((sum, { due }) => sum + due, 0),
    came: months.reduce((sum, { came }) => sum + came, 0),
  });
  const share = inMonth ?? inYear ?? 1;
  const others_share = shareOf(others) ?? share;
  return {
    ...month,
    due: month.ours + month.others,
    share,
    basis: inMonth !== null ? "month" : inYear !== null ? "year" : "none",
    others_share,
    expected: Math.round(month.ours * share + month.others * others_share),
  };
}
