import "server-only";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { changedMeanwhile, conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import { lockJobsOfLines } from "@/lib/documents/internal/note-bought-parts";
import { beginDelivery } from "@/lib/stock/internal/begin-delivery";
import { lockItems } from "@/lib/stock/internal/lock-items";
import { requireCostRights } from "@/lib/stock/rules/cost-rights";
import { plain } from "@/lib/stock/rules/stock-shortage";
import { countReceipts } from "../internal/count-receipts";
import { itemsOf, type LockedLine, lockOrder } from "../internal/lock-order";
import { oweOldUnits } from "../internal/old-units";
import { jobLinesOf, noteOnJobs } from "../internal/paid-for-jobs";
import { rereadOrder, type SavedOrder } from "../internal/saved-order";
import { settleOrder } from "../internal/settle-order";
import { type Came, takeIntoStock } from "../internal/take-into-stock";
import { stillToCome } from "../rules/order-status";
import { beyondOrder, priceVariance } from "../rules/receiving";
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
    const day = input.received_on ?? today();
    if (day > today()) throw invalid({ field: "received_on", message: "Not later than today" });
    const jobs = await lockJobsOfLines(tx, await jobLinesOf(tx, input.id));
    const order = await lockOrder(tx, input.id);
    if (input.version !== undefined && input.version !== order.version)
      throw changedMeanwhile("this purchase order", order.version);
    const came = whatCame(order.lines, input.lines);
    requireReceivable(order, came, input.confirm_more ?? false);
    await oweOldUnits(tx, actor, order.supplier_id, came);
    const delivery = {
      supplier_id: order.supplier_id,
      reference: input.reference ?? null,
      received_date: day,
    };
    const delivery_id = await beginDelivery(tx, actor, delivery);
    const items = await lockItems(tx, itemsOf(order.lines));
    await countReceipts(tx, actor, came.map(asReceipt), { delivery_id, day });
    await takeIntoStock(tx, actor, came, items, { ...delivery, delivery_id });
    await settleOrder(tx, order.id);
    await noteOnJobs(tx, { jobs, came, items, ...delivery });
    return {
      ...(await rereadOrder(tx, order.id)),
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

type Given = {
  id: string;
  quantity: Decimal;
  unit_cost?: Decimal | null | undefined;
  substituted_part_number?: string | null | undefined;
};

function whatCame(lines: readonly LockedLine[], given: readonly Given[]): Came[] {
  const problems: ErrorDetail[] = [];
  const seen = new Set<string>();
  const came = given.flatMap(({ id, ...rest }, i) => {
    const line = lines.find((one) => one.id === id);
    if (!line) problems.push({ field: `lines.${i}.id`, message: "This line is not on the order" });
    else if (seen.has(id)) problems.push({ field: `lines.${i}.id`, message: "It is listed twice" });
    seen.add(id);
    return line ? [{ line, ...rest }] : [];
  });
  if (problems.length > 0) throw invalid(...problems);
  return came;
}

function requireReceivable(
  order: { number: string | null; status: string },
  came: readonly Came[],
  confirmed: boolean,
): void {
  const name = order.number ?? "This order";
  if (order.status === "draft") throw conflict(`${name} has not been ordered yet`);
  if (order.status === "cancelled") throw conflict(`${name} is cancelled: nothing is to come of it`);
  if (confirmed) return;
  if (order.status === "received")
    throw conflict(`${name} has all come`, { field: "confirm_more", message: MORE });
  const problems = came.flatMap(({ line, quantity }, i) =>
    decimal(beyondOrder(line, quantity)).gt(0)
      ? [{ field: `lines.${i}.quantity`, message: `Only ${plain(stillToCome(line))} still to come` }]
      : [],
  );
  if (problems.length > 0) throw invalid(...problems, { field: "confirm_more", message: MORE });
}

const MORE = "Say that more is taken in than was ordered";

const asReceipt = ({ line, quantity, unit_cost, substituted_part_number }: Came) => ({
  purchase_order_line_id: line.id,
  quantity,
  unit_cost: unit_cost ?? line.unit_cost,
  substituted_part_number: substituted_part_number ?? null,
});
