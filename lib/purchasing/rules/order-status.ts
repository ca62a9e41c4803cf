import { type Decimal, decimal } from "@/lib/core/money";

export const ORDER_STATUSES = ["draft", "ordered", "part_received", "received", "cancelled"] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export interface LineQuantities {
  quantity: Decimal;
  quantity_received: Decimal;
  quantity_cancelled: Decimal;
}

/** Returns what is still to come of a line, to 3 places: never less than nothing, however much was delivered. */
export function stillToCome(line: LineQuantities): Decimal {
  const rest = decimal(line.quantity).minus(line.quantity_received).minus(line.quantity_cancelled);
  return (rest.lt(0) ? decimal(0) : rest).toFixed(3);
}

/** Returns the status of an order that was placed, by its lines; one of which nothing came and nothing will come is cancelled. */
export function statusOf(lines: readonly LineQuantities[]): Exclude<OrderStatus, "draft"> {
  const some = lines.some((line) => decimal(line.quantity_received).gt(0));
  const waiting = lines.some((line) => decimal(stillToCome(line)).gt(0));
  if (waiting) return some ? "part_received" : "ordered";
  return some ? "received" : "cancelled";
}

export const STATUS_WORDS: Record<OrderStatus, string> = {
  draft: "Draft",
  ordered: "Ordered",
  part_received: "Part come",
  received: "Come",
  cancelled: "Cancelled",
};
