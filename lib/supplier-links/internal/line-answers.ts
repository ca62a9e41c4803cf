import "server-only";
import { today } from "@/lib/core/dates/dates";
import { decimal } from "@/lib/core/money";
import type { FrozenOrder, SupplierLine } from "../schema/order";

export interface LineAnswer {
  id: string;
  expected_date: string | null;
  unit_cost: string | null;
  quantity_cancelled: string;
}

/**
 * What a supplier's answer means for each of our lines: the same part on two lines is answered in their order. A line that the supplier left out
 * is as we sent it.
 */
export function lineAnswers({ order, line_ids }: FrozenOrder, said: readonly SupplierLine[]): LineAnswer[] {
  const left = Map.groupBy(said, ({ part_number }) => key(part_number));
  return order.lines.flatMap((line, i) => {
    const id = line_ids[i];
    const answer = left.get(key(line.part_number))?.shift();
    if (!id || !answer) return [];
    const { unit_pence, expected, status, quantity } = answer;
    const less = decimal(line.quantity).minus(status === "cancelled" ? 0 : quantity);
    return [
      {
        id,
        expected_date: expected && today("Europe/London", new Date(expected)),
        unit_cost: unit_pence === null ? null : decimal(unit_pence).div(100).toFixed(2),
        quantity_cancelled: (less.lt(0) ? decimal(0) : less).toFixed(3),
      },
    ];
  });
}

const key = (part_number: string): string => part_number.replace(/[\s./-]/g, "").toUpperCase();
