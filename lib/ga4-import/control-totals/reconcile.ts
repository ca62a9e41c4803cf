import { decimalText } from "../parsers/decimals";
import { type Figures, isMoney, MEASURES } from "./figures";

/** One figure of both sides; money in pounds as a decimal string, counts as numbers. */
export interface Reconciled {
  figure: string;
  source: string | number;
  database: string | number;
  difference: string | number;
}

/** Compares every figure that either the files or the database has, to the penny. */
export function reconcile(
  source: Figures,
  database: Figures,
): { figures: Reconciled[]; reconciled: boolean } {
  const figures: Reconciled[] = [];
  let reconciled = true;
  for (const name of [...new Set([...source.names(), ...database.names()])].sort(inOrder)) {
    const [group = ""] = name.split("|");
    for (const [at, measure] of (MEASURES[group] ?? []).entries()) {
      const ours = database.get(name)?.[at] ?? 0;
      const theirs = source.get(name)?.[at] ?? 0;
      if (ours !== theirs) reconciled = false;
      const show = (value: number): string | number => (isMoney(measure) ? decimalText(value, 2) : value);
      const figure = `${titled(name)}: ${measure}`;
      figures.push({ figure, source: show(theirs), database: show(ours), difference: show(ours - theirs) });
    }
  }
  return { figures, reconciled };
}

const GROUPS = Object.keys(MEASURES);

function inOrder(one: string, other: string): number {
  const rank = (name: string): number => GROUPS.indexOf(name.split("|")[0] ?? "");
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function titled(name: string): string {
  const [group = "", ...keys] = name.split("|");
  const title = group.charAt(0).toUpperCase() + group.slice(1);
  return [title, ...keys.map((key) => (key === "" ? "(empty)" : key))].join(", ");
}
