import { daysBetween, type IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { shortKey, wholeKey } from "./number-key";

export interface StatementLine {
  id: string;
  kind: string;
  line_date: IsoDate | null;
  reference: string | null;
  /** Gross; negative for a credit or a payment. */
  amount: Decimal;
  /** Chosen by a person. */
  supplier_invoice_id: string | null;
}

/** A supplier's invoice or credit note that is on file. */
export interface OurPaper {
  id: string;
  kind: string;
  booked: boolean;
  number: string;
  invoice_date: IsoDate;
  /** Gross; negative for a credit note. */
  amount: Decimal;
}

export const LINE_STATES = ["matched", "amount", "draft", "not_booked", "twice", "not_compared"] as const;
export type LineState = (typeof LINE_STATES)[number];

export interface MatchedLine {
  id: string;
  state: LineState;
  /** Ours that it was found to be, booked or draft; of one that is twice on the statement, what the first is. */
  paper_id: string | null;
  /** Theirs less ours, in pounds, gross; null where there is nothing to compare. */
  difference: Decimal | null;
}

export interface StatementMatch {
  lines: MatchedLine[];
  /** Booked by us and not on the statement. */
  missing: string[];
}

/**
 * Compares a supplier's statement with what is on file, one of ours for each line at most. A number is the same without spaces, signs,
 * letters in front and leading zeros; of several with such a number, the one written alike comes first, then the one of that amount, then
 * the nearest day. What a person chose stands before all that. Payments and other lines are not compared.
 */
export function matchStatement(lines: readonly StatementLine[], papers: readonly OurPaper[]): StatementMatch {
  const taken = new Map<string, string>();
  const found = new Map<string, MatchedLine>();
  const chosen = lines.filter(({ supplier_invoice_id }) => supplier_invoice_id !== null);
  for (const line of chosen) {
    const paper = papers.find(({ id }) => id === line.supplier_invoice_id);
    if (paper && !taken.has(paper.id)) {
      taken.set(paper.id, line.id);
      found.set(line.id, compared(line, paper));
    }
  }
  for (const exact of [true, false])
    for (const line of lines) {
      if (found.has(line.id) || !isCompared(line)) continue;
      const paper = bestOf(line, papers, exact, (id) => !taken.has(id));
      if (!paper) continue;
      taken.set(paper.id, line.id);
      found.set(line.id, compared(line, paper));
    }
  const result = lines.map((line): MatchedLine => found.get(line.id) ?? unmatched(line, papers, taken));
  return {
    lines: result,
    missing: papers.filter(({ id, booked }) => booked && !taken.has(id)).map(({ id }) => id),
  };
}

const isCompared = ({ kind }: StatementLine): boolean => kind === "invoice" || kind === "credit";

function compared(line: StatementLine, paper: OurPaper): MatchedLine {
  const difference = pounds(decimal(line.amount).minus(paper.amount));
  const same = decimal(difference).eq(0);
  const state = paper.booked ? (same ? "matched" : "amount") : "draft";
  return { id: line.id, state, paper_id: paper.id, difference };
}

/** A line of which ours belongs to another line already is the same bill again, or one that is not on file. */
function unmatched(
  line: StatementLine,
  papers: readonly OurPaper[],
  taken: ReadonlyMap<string, string>,
): MatchedLine {
  if (!isCompared(line)) return { id: line.id, state: "not_compared", paper_id: null, difference: null };
  const same =
    bestOf(line, papers, true, (id) => taken.has(id)) ?? bestOf(line, papers, false, (id) => taken.has(id));
  return same
    ? { id: line.id, state: "twice", paper_id: same.id, difference: null }
    : { id: line.id, state: "not_booked", paper_id: null, difference: null };
}

function bestOf(
  line: StatementLine,
  papers: readonly OurPaper[],
  exact: boolean,
  free: (id: string) => boolean,
): OurPaper | undefined {
  const keyOf = exact ? wholeKey : shortKey;
  const key = keyOf(line.reference ?? "");
  if (key === "") return undefined;
  const rank = (paper: OurPaper): number[] => [
    decimal(paper.amount).eq(line.amount) ? 0 : 1,
    paper.booked ? 0 : 1,
    line.line_date === null ? 0 : Math.abs(daysBetween(line.line_date, paper.invoice_date)),
  ];
  return papers
    .filter((paper) => paper.kind === line.kind && free(paper.id) && keyOf(paper.number) === key)
    .sort((a, b) => order(rank(a), rank(b)) || (a.id < b.id ? -1 : 1))[0];
}

function order(a: readonly number[], b: readonly number[]): number {
  for (const [i, one] of a.entries()) if (one !== b[i]) return one - (b[i] ?? 0);
  return 0;
}
