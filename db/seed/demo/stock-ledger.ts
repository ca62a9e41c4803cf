import { decimal } from "@/lib/core/money";
import type { Calendar } from "./calendar";
import type { DemoDocument } from "./documents";
import type { Random } from "./random";
import type { DemoItem, DemoSupplier } from "./stock-items";

interface Maker {
  id: () => string;
  random: Random;
  calendar: Calendar;
}

type Movement = ReturnType<Ledger["entries"]>[number];

/** Makes the stock movements; each item's quantity is the sum of its movements. */
export function stockLedger(maker: Maker, items: DemoItem[], documents: DemoDocument[]): Movement[] {
  const ledger = new Ledger(maker, items);
  ledger.open();
  const billed = documents
    .filter(({ row }) => row.issued_date && (row.type === "invoice" || row.type === "credit_note"))
    .sort((a, b) => (a.row.issued_date ?? "").localeCompare(b.row.issued_date ?? ""));
  for (const document of billed) ledger.bill(document);
  ledger.correct();
  return ledger.entries();
}

class Ledger {
  readonly #maker: Maker;
  readonly #items: Map<string, DemoItem>;
  readonly #entries: {
    item: DemoItem;
    kind: string;
    quantity: number;
    day: string;
    line: string | null;
    reason: string | null;
  }[] = [];

  constructor(maker: Maker, items: DemoItem[]) {
    this.#maker = maker;
    this.#items = new Map(items.filter(({ tracked }) => tracked).map((item) => [item.id, item]));
  }

  open(): void {
    const day = this.#maker.calendar.day(-740);
    for (const item of this.#items.values()) {
      this.#move(item, "opening", Number(item.low_stock_level) + this.#maker.random.int(1, 6), day);
    }
  }

  /** Records the sales of an invoice, or the returns of a credit note. Stock that runs low is bought in first. */
  bill(document: DemoDocument): void {
    const day = document.row.issued_date ?? "";
    for (const line of document.lines) {
      const item = line.stock_item_id && this.#items.get(line.stock_item_id);
      if (!item) continue;
      const quantity = Number(line.quantity);
      if (document.row.type === "credit_note")
        this.#move(item, "return", quantity, day, line.id, "Came back unused");
      else {
        this.#stockUp(item, quantity, day);
        this.#move(item, "sale", -quantity, day, line.id);
        item.last_sold_date = day;
      }
    }
  }

  /** Writes off some items as damaged. */
  correct(): void {
    const { random, calendar } = this.#maker;
    for (const item of [...this.#items.values()].filter((_, i) => i % 17 === 4)) {
      if (Number(item.quantity_in_stock) > 1)
        this.#move(item, "adjustment", -1, calendar.day(-random.int(1, 20)), null, "Damaged on the shelf");
    }
  }

  entries() {
    return this.#entries
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .map(({ item, kind, quantity, day, line, reason }) => ({
        id: this.#maker.id(),
        stock_item_id: item.id,
        kind,
        quantity: String(quantity),
        unit_cost: item.cost_net,
        reason,
        document_line_id: line,
        created_at: this.#maker.calendar.instant(day, kind === "sale" ? "16:30" : "07:50"),
      }));
  }

  #stockUp(item: DemoItem, needed: number, day: string): void {
    const low = Number(item.low_stock_level);
    const order = Number(item.minimum_order_quantity ?? 1);
    while (Number(item.quantity_in_stock) - needed < Math.min(low, 1)) {
      this.#move(item, "goods_in", order, day);
      item.last_purchased_date = day;
    }
  }

  #move(
    item: DemoItem,
    kind: string,
    quantity: number,
    day: string,
    line: string | null = null,
    reason: string | null = null,
  ) {
    this.#entries.push({ item, kind, quantity, day, line, reason });
    item.quantity_in_stock = decimal(item.quantity_in_stock).plus(quantity).toFixed(3);
  }
}

/** Makes the reservations for the jobs in the workshop. */
export function reservations({ id, calendar }: Maker, items: DemoItem[], open: DemoDocument[]) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return open.flatMap(({ lines, row }) =>
    lines.flatMap((line) => {
      const item = line.stock_item_id ? byId.get(line.stock_item_id) : undefined;
      if (!item?.tracked) return [];
      item.quantity_reserved = decimal(item.quantity_reserved).plus(line.quantity).toFixed(3);
      const made = calendar.instant(row.created_date, "09:45");
      return [
        {
          id: id(),
          stock_item_id: item.id,
          document_id: row.id,
          document_line_id: line.id,
          quantity: line.quantity,
          created_at: made,
          updated_at: made,
        },
      ];
    }),
  );
}

/** Makes purchase orders for what is at or below its minimum. */
export function purchaseOrders({ id, calendar }: Maker, items: DemoItem[], suppliers: DemoSupplier[]) {
  const ordered = calendar.day(-1);
  const made = calendar.instant(ordered, "16:50");
  const orders = suppliers.flatMap((supplier, i) => {
    const wanted = items
      .filter(
        (item) =>
          item.tracked &&
          item.supplier_id === supplier.id &&
          decimal(item.quantity_in_stock)
            .minus(item.quantity_reserved)
            .lte(item.low_stock_level ?? "0"),
      )
      .slice(0, 8);
    if (wanted.length === 0) return [];
    const order = {
      id: id(),
      supplier_id: supplier.id,
      number: `DEMO-PO-${301 + i}`,
      status: "ordered",
      ordered_date: ordered,
      expected_date: calendar.day(1),
      version: 1,
      created_at: made,
      updated_at: made,
    };
    const lines = wanted.map((item, position) => {
      const quantity = item.minimum_order_quantity ?? "1";
      item.quantity_on_order = quantity;
      return {
        id: id(),
        purchase_order_id: order.id,
        stock_item_id: item.id,
        part_number: item.part_number,
        description: item.description,
        quantity,
        quantity_received: "0",
        unit_cost: item.cost_net,
        position,
        created_at: made,
        updated_at: made,
      };
    });
    return [{ order, lines }];
  });
  return { orders: orders.map(({ order }) => order), lines: orders.flatMap(({ lines }) => lines) };
}
