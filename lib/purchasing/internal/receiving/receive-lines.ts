import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { changedMeanwhile, conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import { lockJobsOfLines } from "@/lib/documents/internal/note-bought-parts";
import { beginDelivery } from "@/lib/stock/internal/begin-delivery";
import { lockItems } from "@/lib/stock/internal/lock-items";
import { plain } from "@/lib/stock/rules/stock-shortage";
import { stillToCome } from "../../rules/order-status";
import { beyondOrder } from "../../rules/receiving";
import { itemsOf, type LockedLine, type LockedOrder, lockOrder } from "../lock-order";
import { oweOldUnits } from "../old-units";
import { jobLinesOf, noteOnJobs } from "../paid-for-jobs";
import { settleOrder } from "../settle-order";
import { countReceipts } from "./count-receipts";
import { type Came, takeIntoStock } from "./take-into-stock";

interface Given {
  id: string;
  quantity: Decimal;
  unit_cost?: Decimal | null | undefined;
  substituted_part_number?: string | null | undefined;
}

interface Delivery {
  /** The orders of the lines, of one supplier. */
  orders: readonly string[];
  /** Of the one order, where the caller saw it. */
  version?: number | undefined;
  reference: string | null;
  received_on?: IsoDate | undefined;
  lines: readonly Given[];
  confirm_more?: boolean | undefined;
}

export interface Received {
  came: Came[];
  /** The receipts, by the lines of orders. */
  receipts: ReadonlyMap<string, string>;
}

/**
 * Books in one delivery of a supplier's orders: counted stock items go onto the shelf; other parts put what they cost, their supplier and
 * his paper on the job's line. CONFLICT for a draft, a cancelled order, one that has all come, and a supplier's number that is booked in
 * already; VALIDATION_ERROR at `lines.N.quantity` for more than is to come, unless `confirm_more`.
 */
export async function receiveLines(tx: Tx, actor: Actor, delivery: Delivery): Promise<Received> {
  const received_date = delivery.received_on ?? today();
  if (received_date > today()) throw invalid({ field: "received_on", message: "Not later than today" });
  const { reference } = delivery;
  const ids = [...new Set(delivery.orders)].sort();
  const wanted: string[] = [];
  for (const id of ids) wanted.push(...(await jobLinesOf(tx, id)));
  const jobs = await lockJobsOfLines(tx, wanted);
  const orders: LockedOrder[] = [];
  for (const id of ids) orders.push(await lockOrder(tx, id));
  const [first] = orders;
  if (!first) throw invalid({ field: "lines", message: "Say what came" });
  if (delivery.version !== undefined && delivery.version !== first.version)
    throw changedMeanwhile("this purchase order", first.version);
  const { supplier_id } = first;
  const lines = orders.flatMap((order) => order.lines);
  const came = whatCame(lines, delivery.lines);
  for (const order of orders) requireReceivable(order, came, delivery.confirm_more ?? false);
  await oweOldUnits(tx, actor, supplier_id, came);
  const delivery_id = await beginDelivery(tx, actor, { supplier_id, reference, received_date });
  const items = await lockItems(tx, itemsOf(lines));
  const receipts = await countReceipts(tx, actor, came.map(asReceipt), { delivery_id, day: received_date });
  await takeIntoStock(tx, actor, came, items, { supplier_id, reference, received_date, delivery_id });
  for (const { id } of orders) await settleOrder(tx, id);
  await noteOnJobs(tx, { jobs, came, items, supplier_id, reference });
  return { came, receipts };
}

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

function requireReceivable(order: LockedOrder, came: readonly Came[], confirmed: boolean): void {
  const name = order.number ?? "This order";
  if (order.status === "draft") throw conflict(`${name} has not been ordered yet`);
  if (order.status === "cancelled") throw conflict(`${name} is cancelled: nothing is to come of it`);
  if (confirmed) return;
  if (order.status === "received")
    throw conflict(`${name} has all come`, { field: "confirm_more", message: MORE });
  const own = new Set(order.lines.map(({ id }) => id));
  const problems = came.flatMap(({ line, quantity }, i) =>
    own.has(line.id) && decimal(beyondOrder(line, quantity)).gt(0)
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
