import "server-only";
import { command } from "@/lib/core/command";
import type { Decimal } from "@/lib/core/money";
import { requireCostRights } from "@/lib/stock/rules/cost-rights";
import { receiveLines } from "../internal/receiving/receive-lines";
import { rereadOrder, type SavedOrder } from "../internal/saved-order";
import { priceVariance } from "../rules/receiving";
import { OrderReceive } from "../schema/receiving";

/** The order after a delivery, and where the supplier's price is not the agreed one: dearer (+) or cheaper (−), net. */
export type ReceivedOrder = SavedOrder & { variances: { id: string; difference: Decimal }[] };

/**
 * Books in what came of an order. Stock items that are counted go onto the shelf; other parts put what they cost, their supplier and his
 * paper on the job's line. CONFLICT for a draft, a cancelled order, one that has all come, and a supplier's number that is booked in
 * already; VALIDATION_ERROR at `lines.N.quantity` for more than is to come, unless `confirm_more`.
 */
export const receiveOrder = command({
  name: "purchase_orders.receive",
  permission: "purchasing:receive",
  input: OrderReceive,
  async run({ tx, actor, input }): Promise<ReceivedOrder> {
    for (const line of input.lines) requireCostRights(actor, line);
    const { came } = await receiveLines(tx, actor, {
      ...input,
      orders: [input.id],
      reference: input.reference ?? null,
    });
    return {
      ...(await rereadOrder(tx, input.id)),
      variances: came.flatMap(({ line, quantity, unit_cost }) => {
        const difference = priceVariance(line.unit_cost, unit_cost, quantity);
        return difference ? [{ id: line.id, difference }] : [];
      }),
    };
  },
  trace: (after, { input }) => ({
    entity: "purchase_orders",
    id: after.id,
    after: { status: after.status, reference: input.reference ?? null, lines: input.lines },
  }),
});
