import type { Calendar } from "./calendar";
import type { DemoSupplier } from "./stock-items";

interface Maker {
  id: () => string;
  calendar: Calendar;
}

/** The second expects a price that nobody asks any more: the sandbox refuses it until the new one is agreed to. */
const PARTS = [
  { part_number: "OF-1042", description: "Oil filter", quantity: "4", unit_cost: null },
  { part_number: "BP-3310", description: "Front brake pads", quantity: "1", unit_cost: "1.00" },
] as const;

/** Suppliers who answer as sandboxes, and two drafts of orders that can be sent to one of them. */
export function supplierLinks({ id, calendar }: Maker, suppliers: readonly DemoSupplier[]) {
  const made = calendar.instant(calendar.day(-40), "09:20");
  const today = calendar.instant(calendar.day(-1), "17:05");
  const [first] = suppliers;
  if (!first) throw new Error("The demo garage has no supplier");
  const links = suppliers.slice(0, 3).map((supplier) => ({
    ...{ id: id(), supplier_id: supplier.id, kind: "sandbox", active: true, tested_at: made },
    ...{ version: 1, created_at: made, updated_at: made },
  }));
  const orders = PARTS.map((_, i) => ({
    ...{ id: id(), supplier_id: first.id, number: `DEMO-PO-31${i}`, status: "draft", fulfilment: "delivery" },
    ...{ version: 1, created_at: today, updated_at: today },
  }));
  const lines = PARTS.map((part, i) => ({
    ...{ id: id(), purchase_order_id: orders[i]?.id ?? "", ...part, tax_code: "T1", position: 0 },
    ...{ created_at: today, updated_at: today },
  }));
  return { links, orders, lines };
}
