import { type Decimal, decimal } from "@/lib/core/money";
import { wholeKey } from "./number-key";

interface BilledPart {
  id: string;
  part_number: string | null;
  quantity: Decimal;
}

interface PartToCome {
  id: string;
  part_number: string | null;
  to_come: Decimal;
  document_id: string | null;
}

/** Why nothing is proposed: the number is on no order, of some orders it is not said which, or it came with another paper. */
export type Asked = "unknown" | "which" | "came";

/** So many of a billed line, of a line of an order; null where a person has to say of which. */
export interface Proposed {
  line_id: string;
  order_line_id: string | null;
  quantity: Decimal;
  ask: Asked | null;
}

const plain = (quantity: { toString(): string }): Decimal => decimal(quantity.toString()).toString();

/**
 * Proposes of which orders billed parts came, by part number: of the oldest first, in the order of `open`. Where they would not take all
 * that is to come, and it is for different jobs, nobody can tell which came; nor where parts of this number came already with another
 * paper (`came`) and are not billed. What is beyond the orders stays with the last.
 */
export function proposeGoodsIn(
  lines: readonly BilledPart[],
  open: readonly PartToCome[],
  came: ReadonlySet<string>,
): Proposed[] {
  const left = new Map(open.map(({ id, to_come }) => [id, decimal(to_come)]));
  return lines.flatMap(({ id, part_number, quantity }): Proposed[] => {
    const asked = (ask: Asked): Proposed[] => [
      { line_id: id, order_line_id: null, quantity: plain(decimal(quantity)), ask },
    ];
    const key = wholeKey(part_number ?? "");
    const those = open.filter(
      (one) => key !== "" && wholeKey(one.part_number ?? "") === key && left.get(one.id)?.gt(0),
    );
    if (key !== "" && came.has(key)) return asked("came");
    if (those.length === 0) return asked("unknown");
    const all = those.reduce((total, one) => total.plus(left.get(one.id) ?? 0), decimal(0));
    const jobs = new Set(those.map(({ document_id }) => document_id));
    if (jobs.size > 1 && all.gt(quantity)) return asked("which");
    let rest = decimal(quantity);
    const rows = those.flatMap((one): Proposed[] => {
      const there = left.get(one.id) ?? decimal(0);
      const taken = rest.lt(there) ? rest : there;
      if (taken.lte(0)) return [];
      rest = rest.minus(taken);
      left.set(one.id, there.minus(taken));
      return [{ line_id: id, order_line_id: one.id, quantity: plain(taken), ask: null }];
    });
    const last = rows.at(-1);
    if (last && rest.gt(0)) last.quantity = plain(rest.plus(last.quantity));
    return rows;
  });
}
