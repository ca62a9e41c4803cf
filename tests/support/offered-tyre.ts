import type { OfferedTyre } from "@/lib/stock/rules/tyre-offer";

/** A tyre of ours of 205/55R16 91V, four of them here. */
export const anOfferedTyre = (
  key: string,
  unit_price: string | null,
  more: Partial<OfferedTyre> = {},
): OfferedTyre => ({
  ...{ key, source: "stock", stock_item_id: key, supplier_id: null, supplier: null, part_number: key },
  ...{ description: `${key} 205/55R16 91V`, brand: null, tyre: {}, unit_price, tax_code: "T1" },
  ...{ nominal_code: null, guarantee: null, available: "4", on_order: "0" },
  ...{ old: false, said: null },
  ...more,
});
