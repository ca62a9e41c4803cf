import { type Decimal, decimal } from "@/lib/core/money";
import { findTyreSize, tyreSizeDigits } from "@/lib/stock/rules/tyre-size";
import { partKey } from "@/lib/supplier-prices/rules/part-key";
import type { Calendar } from "./calendar";
import type { DemoItem, DemoSupplier } from "./stock-items";

interface Maker {
  id: () => string;
  calendar: Calendar;
}

/** What share of a stock item's cost each supplier asks, by hundredths, and how many days ago its list was taken in. */
const LISTS = [
  { file_name: "prices-spring.csv", share: 98, offset: -400 },
  { file_name: "trade-list.csv", share: 104, offset: -45 },
  { file_name: "prices-autumn.csv", share: 101, offset: -20 },
] as const;
const PARTS_EACH = 60;

/** The price files of three suppliers: the first is a year old, the third has raised its prices since its list before. */
export function supplierPrices(
  { id, calendar }: Maker,
  suppliers: readonly DemoSupplier[],
  items: readonly DemoItem[],
) {
  const parts = items.filter(({ cost_net }) => cost_net !== null).slice(0, PARTS_EACH);
  const files = LISTS.map(({ file_name, offset }, nth) => ({
    ...{ id: id(), supplier_id: suppliers[nth]?.id ?? "", file_name, sha256: `demo ${nth}`, mapping: {} },
    ...{ rows: parts.length, new_parts: parts.length, changed_prices: 0, unchanged: 0, missing_parts: 0 },
    created_at: calendar.instant(calendar.day(offset), "08:10"),
  }));
  const prices = files.flatMap((file, nth) => {
    const list = LISTS[nth] ?? LISTS[0];
    return parts.flatMap((part, i) => {
      const size = findTyreSize(part.description);
      const said = {
        ...{
          supplier_id: file.supplier_id,
          part_number: part.part_number,
          part_key: partKey(part.part_number),
        },
        ...{ description: part.description, tyre_size: size && tyreSizeDigits(size) },
        ...{ brand: part.manufacturer, unit: "EACH", surcharge: i % 20 === 7 ? "18.0000" : null },
      };
      const price = (share: number): Decimal => decimal(part.cost_net).times(share).div(100).toFixed(4);
      const from = calendar.day(list.offset);
      const present = {
        id: id(),
        ...said,
        net_price: price(list.share),
        valid_from: from,
        valid_until: null,
        price_file_id: file.id,
      };
      const raised = nth === 2 && i % 4 === 0;
      if (!raised) return [present];
      const former = {
        ...present,
        id: id(),
        net_price: price(94),
        valid_from: calendar.day(-200),
        valid_until: from,
        price_file_id: null,
      };
      return [former, present];
    });
  });
  return { files, prices };
}
