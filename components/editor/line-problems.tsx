import type { Row } from "./editor-rows";
import { type NumberCell, unreadableCells } from "./editor-totals";

export interface LineProblem {
  cell: string;
  message: string;
}

const FIGURES: Record<NumberCell, string> = {
  quantity: "The quantity is not a number",
  unit_price: "The price is not a number",
  unit_cost: "The cost is not a number",
  discount_percent: "The discount is not a percentage",
  share_percent: "The share is not a percentage",
};

export const problemId = (row: string, cell: string) => `${row}-${cell}-problem`;

/**
 * Returns what is wrong with a line, once for each cell: the server's message if there is one, otherwise that
 * its figure cannot be read.
 */
export function problemsOf(row: Row, errors: Readonly<Record<string, string>>): LineProblem[] {
  const told = Object.entries(errors).map(([cell, message]) => ({ cell, message }));
  const unread = unreadableCells(row)
    .map((cell) => ({ cell: cell === "share_percent" ? "unit_price" : cell, message: FIGURES[cell] }))
    .filter(({ cell }) => !errors[cell]);
  return [...told, ...unread];
}

/** Shows below a line what is wrong with it; its cells refer to these messages for screen readers. */
export function LineProblems({ row, problems }: { row: string; problems: readonly LineProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="flex flex-col gap-0.5 px-1.5 pt-0.5 pb-1 text-xs text-danger">
      {problems.map(({ cell, message }) => (
        <li key={cell} id={problemId(row, cell)}>
          {message}
        </li>
      ))}
    </ul>
  );
}
