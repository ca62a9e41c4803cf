import type { IsoDate } from "@/lib/core/dates/dates";
import { decimal, pounds } from "@/lib/core/money";
import type { Calendar } from "./calendar";
import type { Random } from "./random";
import { PART_KINDS, type PartCategory, type PartKind, SUPPLIERS } from "./stock-catalogue";

interface Maker {
  id: () => string;
  random: Random;
  calendar: Calendar;
}

export type DemoItem = ReturnType<typeof item>;
export type DemoSupplier = ReturnType<typeof demoSuppliers>[number];

export function demoSuppliers({ id, calendar }: Maker) {
  const made = calendar.instant(calendar.day(-2400), "08:30");
  return SUPPLIERS.map((supplier) => ({
    id: id(),
    ...supplier,
    address: "Trade Park, Unit 4",
    notes: null as string | null,
    version: 1,
    created_at: made,
    updated_at: made,
  }));
}

/** Makes the stock items, with nothing in stock yet: quantities are the sum of the movements. */
export function demoItems(maker: Maker, suppliers: DemoSupplier[]): DemoItem[] {
  return PART_KINDS.flatMap((kind, i) =>
    kind.sizes.map((size, j) => item(maker, suppliers, kind, i, size, j)),
  );
}

function item(
  { id, random, calendar }: Maker,
  suppliers: DemoSupplier[],
  kind: PartKind,
  i: number,
  size: string,
  j: number,
) {
  const [cheapest, dearest] = kind.cost;
  const share = kind.sizes.length > 1 ? j / (kind.sizes.length - 1) : 0;
  const pence = Math.round(cheapest + (dearest - cheapest) * share);
  const cost = decimal(pence).div(100);
  const retail = decimal(Math.round((pence * (100 + kind.markup)) / 500) * 5).div(100);
  const manufacturer = kind.makers[j % kind.makers.length] ?? "";
  const supplier =
    kind.category === "Tyre"
      ? suppliers[1]
      : kind.group === "Fluids"
        ? suppliers[3]
        : suppliers[i % 2 === 0 ? 0 : 2];
  const made = calendar.instant(calendar.day(-820), "08:45");
  return {
    id: id(),
    part_number: `${kind.code}-${size.replace(/[^A-Za-z0-9]+/g, "").toUpperCase()}`,
    description: `${kind.description} ${size}`,
    manufacturer,
    category: kind.category as string,
    sub_category: kind.group,
    location: `${kind.location}${kind.location.length === 2 ? `-${String(j + 1).padStart(2, "0")}` : ""}`,
    barcode: kind.low > 0 ? ean13(`50${random.digits(11).slice(1)}`) : null,
    supplier_id: supplier?.id ?? null,
    cost_net: cost.toFixed(4),
    cost_tax_code: "T1",
    retail_price_net: retail.toFixed(4),
    trade_price_net: pounds(retail.times("0.85")),
    retail_markup_percent: String(kind.markup),
    tax_code: "T1",
    tracked: kind.low > 0,
    quantity_in_stock: "0",
    quantity_reserved: "0",
    quantity_on_order: "0",
    low_stock_level: kind.low > 0 ? String(kind.low) : null,
    minimum_order_quantity: kind.order > 0 ? String(kind.order) : null,
    guarantee: kind.category === "Battery" ? "3 years" : null,
    tyre: kind.category === "Tyre" ? tyreLabel(random, size) : null,
    last_purchased_date: null as IsoDate | null,
    last_sold_date: null as IsoDate | null,
    version: 1,
    created_at: made,
    updated_at: made,
  };
}

/** Twelve digits and the one that checks them. */
function ean13(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const tyreLabel = (random: Random, size: string) => ({
  size,
  fuel_economy: random.pick(["B", "C", "D"]),
  wet_grip: random.pick(["A", "B", "C"]),
  noise_level: random.pick(["A", "B"]),
  noise_db: String(random.int(68, 72)),
  nominal_width: size.slice(0, 3),
});

/** Returns the item of a category that fits a vehicle, the same one every time. */
export function fitting(items: DemoItem[], category: PartCategory, tyreSize: string, fit: number): DemoItem {
  const ofCategory = items.filter((candidate) => candidate.category === category);
  const exact = category === "Tyre" ? ofCategory.find(({ tyre }) => tyre?.size === tyreSize) : undefined;
  const found = exact ?? ofCategory[fit % ofCategory.length];
  if (!found) throw new Error(`No part of the category ${category}`);
  return found;
}
