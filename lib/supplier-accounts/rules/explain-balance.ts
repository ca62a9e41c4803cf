import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import type { MatchedLine, OurPaper, StatementLine, StatementMatch } from "./match-statement";

export const STEPS = [
  "not_listed",
  "not_compared",
  "not_booked",
  "twice",
  "draft",
  "amount",
  "missing",
] as const;
export type Step = (typeof STEPS)[number];

export const STEP_WORDS: Record<Step, string> = {
  not_listed: "In their balance, but in none of its lines (brought forward)",
  not_compared: "Payments and other lines, which are not compared",
  not_booked: "Billed by them, not booked here",
  twice: "Twice on their statement",
  draft: "Drafts here, not booked yet",
  amount: "Amounts that differ",
  missing: "Booked here, not on their statement",
};

export interface BalanceExplained {
  theirs: Decimal;
  /** What lies between the two, in pounds: `ours` is `theirs` plus all of them. Without those that are nothing. */
  steps: { step: Step; amount: Decimal }[];
  /** What is booked here of the time compared. */
  ours: Decimal;
}

/** Explains to the penny why what a supplier says is owed is not what is booked here of the same time. */
export function explainBalance(
  lines: readonly StatementLine[],
  papers: readonly OurPaper[],
  match: StatementMatch,
  balance: Decimal | null,
): BalanceExplained {
  const listed = sum(lines.map(({ amount }) => amount));
  const theirs = balance === null ? listed : decimal(balance);
  const states = new Map(match.lines.map((line) => [line.id, line]));
  const amountOf = (state: MatchedLine["state"]) =>
    sum(lines.filter(({ id }) => states.get(id)?.state === state).map(({ amount }) => amount));
  const differences = sum(
    match.lines.filter(({ state }) => state === "amount").map(({ difference }) => difference),
  );
  const missing = new Set(match.missing);
  const steps = {
    not_listed: listed.minus(theirs),
    not_compared: amountOf("not_compared").neg(),
    not_booked: amountOf("not_booked").neg(),
    twice: amountOf("twice").neg(),
    draft: amountOf("draft").neg(),
    amount: differences.neg(),
    missing: sum(papers.filter(({ id }) => missing.has(id)).map(({ amount }) => amount)),
  };
  const ours = Object.values(steps).reduce((total, step) => total.plus(step), theirs);
  return {
    theirs: pounds(theirs),
    steps: STEPS.map((step) => ({ step, amount: pounds(steps[step]) })).filter(
      ({ amount }) => !decimal(amount).eq(0),
    ),
    ours: pounds(ours),
  };
}
