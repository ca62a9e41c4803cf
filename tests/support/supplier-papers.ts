import { run } from "@/lib/core/command";
import { createInvoice } from "@/lib/supplier-accounts/commands/write-invoice";
import { as } from "./actors";
import { aRow } from "./rows";

let next = 1;

export const aSupplierRow = (fields: Record<string, unknown> = {}): Promise<string> =>
  aRow("suppliers", { name: `Motor factor ${next++}`, ...fields });

interface Came {
  quantity?: string;
  unit_cost?: string | null;
  unit_surcharge?: string | null;
  part_number?: string;
  reference?: string;
  received_on?: string;
}

/** Puts an order of one line into the tables, all of which came. Answers the ids. */
export async function aDelivery(supplier_id: string, came: Came = {}) {
  const {
    quantity = "10",
    unit_cost = "4",
    unit_surcharge = null,
    part_number = `P${next++}`,
    received_on = "2026-11-02",
  } = came;
  const order = await aRow("purchase_orders", {
    supplier_id,
    number: `T${next++}`,
    status: "received",
    ordered_date: "2026-11-01",
  });
  const line = await aRow("purchase_order_lines", {
    purchase_order_id: order,
    part_number,
    description: "Oil filter",
    quantity,
    quantity_received: quantity,
    unit_cost,
    unit_surcharge,
  });
  const delivery_id = came.reference
    ? await aRow("stock_deliveries", { supplier_id, reference: came.reference, received_date: received_on })
    : null;
  const receipt = await aRow("purchase_receipts", {
    purchase_order_line_id: line,
    delivery_id,
    quantity,
    unit_cost,
    received_on,
  });
  return { order, line, receipt, delivery_id };
}

/** A return that left on a day, of two pieces at £4. */
export const aReturn = (supplier_id: string, fields: Record<string, unknown> = {}): Promise<string> =>
  aRow("supplier_returns", {
    supplier_id,
    kind: "unwanted",
    status: "sent",
    description: "Oil filter",
    quantity: "2",
    unit_credit: "4",
    sent_on: "2026-10-01",
    ...fields,
  });

type Given = Parameters<typeof createInvoice.execute>[2];
type Line = Partial<Given["lines"][number]>;

/** A draft of one line or more; each is two pieces at £4 if it does not say otherwise. */
export const aPaper = (
  supplier_id: string,
  lines: readonly Line[],
  fields: Partial<Omit<Given, "lines">> = {},
) =>
  run(createInvoice, as("accountant"), {
    supplier_id,
    kind: "invoice" as const,
    number: `INV-${next++}`,
    invoice_date: "2026-11-10",
    ...fields,
    lines: lines.map((line) => ({
      kind: "part" as const,
      description: "Oil filter",
      quantity: "2",
      unit_net: "4",
      ...line,
    })),
  });
