import type {
  OrderToPlace,
  Placed,
  QuotedPart,
  SupplierOrder,
  SupplierOrderStatus,
} from "@/lib/integrations/parts-supplier";

/** An order of which the sandbox is asked: it remembers nothing itself. */
export interface SandboxOrder {
  key: string;
  order: OrderToPlace;
  /** An instant in ISO form. */
  sent_at: string;
  cancelled: boolean;
}

/** The price and the stock of a part. */
type Quoting = (part_number: string, quantity: string) => QuotedPart;

export function placedInSandbox(order: OrderToPlace, key: string, quoted: Quoting): Placed {
  const lines = order.lines.map((line) => ({ line, said: quoted(line.part_number, line.quantity) }));
  const named = (some: typeof lines) => some.map(({ line }) => line.part_number);
  const unknown = named(lines.filter(({ said }) => said.state === "unknown_part"));
  if (unknown.length > 0)
    return { outcome: "unknown_part", problem: `The sandbox has no ${unknown.join(", ")}`, parts: unknown };
  const dearer = named(
    lines.filter(
      ({ line: { expected_pence }, said }) =>
        said.state === "quoted" && expected_pence !== null && said.unit_pence > expected_pence,
    ),
  );
  if (dearer.length > 0)
    return { outcome: "price_changed", problem: "The sandbox asks for more than we expect", parts: dearer };
  const out = named(
    lines.filter(({ said }) => said.state === "quoted" && said.availability === "out_of_stock"),
  );
  if (out.length > 0 && !order.allow_back_order)
    return { outcome: "out_of_stock", problem: `The sandbox is out of ${out.join(", ")}`, parts: out };
  const sent_at = new Date().toISOString();
  return { outcome: "ok", order: asItStands({ key, order, sent_at, cancelled: false }, quoted) };
}

/** The order's number is of its key, so that it is the same however often it is ordered. */
export const sandboxOrderId = (key: string): string => `SB-${key.slice(-8).toUpperCase()}`;

export function asItStands({ key, order, sent_at, cancelled }: SandboxOrder, quoted: Quoting): SupplierOrder {
  const status = cancelled ? "cancelled" : statusAfter((Date.now() - Date.parse(sent_at)) / 60_000);
  return {
    id: sandboxOrderId(key),
    reference: order.reference,
    status,
    invoice_number: status === "delivered" ? `SBI-${key.slice(-8).toUpperCase()}` : null,
    lines: order.lines.map(({ part_number, quantity }) => {
      const said = quoted(part_number, quantity);
      const out = said.state === "quoted" && said.availability === "out_of_stock";
      const sent = status === "despatched" || status === "delivered";
      return {
        part_number,
        quantity,
        unit_pence: said.state === "quoted" ? said.unit_pence : null,
        status: cancelled ? "cancelled" : out ? "back_order" : sent ? "despatched" : "allocated",
        substituted_by: null,
        expected: said.state === "quoted" ? said.earliest : null,
      };
    }),
  };
}

function statusAfter(minutes: number): SupplierOrderStatus {
  if (minutes < 3) return "accepted";
  if (minutes < 8) return "picking";
  return minutes < 20 ? "despatched" : "delivered";
}
