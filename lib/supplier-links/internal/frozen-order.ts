import "server-only";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal, round } from "@/lib/core/money";
import type { OrderToSend } from "@/lib/purchasing/queries/order-to-send";
import type { FrozenOrder } from "../schema/order";

interface Freezing {
  order: OrderToSend;
  branch: string | null;
  /** How many attempts at this order the supplier has refused. */
  refused: number;
  allow_back_order: boolean;
  /** New prices of lines that a person has agreed to, in pounds. */
  prices: ReadonlyMap<string, Decimal>;
}

/** Suppliers take no longer reference. */
const LONGEST_REFERENCE = 40;

/**
 * What is sent of an order, as it stands now. Every attempt has a reference of its own, so that what is found under it is this attempt and no
 * other. VALIDATION_ERROR at `lines.N.part_number` of a line without one; CONFLICT if there is nothing to send.
 */
export function frozenOrder({ order, branch, refused, allow_back_order, prices }: Freezing): FrozenOrder {
  const { number, lines, fulfilment, notes } = order;
  if (!number) throw conflict("This order has no number yet");
  if (lines.length === 0) throw conflict(`Nothing is on ${number} yet`);
  const problems = lines.flatMap(({ part_number, description }, i): ErrorDetail[] =>
    part_number
      ? []
      : [
          {
            field: `lines.${i}.part_number`,
            message: `${description || "This line"} has no part number: a computer knows no other name for it`,
          },
        ],
  );
  if (problems.length > 0) throw invalid(...problems);
  const attempt = refused === 0 ? "" : `/${refused + 1}`;
  return {
    order: {
      reference: `${number.slice(0, LONGEST_REFERENCE - attempt.length)}${attempt}`,
      fulfilment,
      branch,
      lines: lines.map(({ id, part_number, quantity, unit_cost }) => ({
        part_number: part_number ?? "",
        quantity: decimal(quantity).toString(),
        expected_pence: pence(prices.get(id) ?? unit_cost),
      })),
      allow_back_order,
      notes: notes?.slice(0, 500) ?? null,
    },
    line_ids: lines.map(({ id }) => id),
  };
}

/** Whole pence, as suppliers count; null without a price. */
const pence = (price: Decimal | null): number | null =>
  price === null ? null : round(decimal(price).times(100), 0).toNumber();
