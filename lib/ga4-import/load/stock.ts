import { mixedWith } from "@/lib/files/csv/fingerprint";
import type { Row } from "../csv/row-reader";
import { STOCK } from "../formats/stock";
import { divideHalfUp } from "../parsers/decimals";
import { mergeOpenings } from "./merge/merge-stock";
import type { NamedSuppliers } from "./suppliers";
import { bare, json, pence, text, textOrEmpty, thousandths, thousandthsOrZero, yes } from "./write/copy-text";
import { children, keyed } from "./write/destination";
import { type Load, readRows } from "./write/load";
import { RowWriter } from "./write/row-writer";

const AT = STOCK.at;

interface Item {
  id: string;
  row: Row;
  values: unknown[];
  tracked: boolean;
  supplier: string | null;
  runId: string;
}

const ITEM = new RowWriter<Item>({
  id: ({ id }) => id,
  part_number: ({ values }) => textOrEmpty(values[AT.itemPartNumber]),
  description: ({ values }) => textOrEmpty(values[AT.itemDescription]),
  manufacturer: ({ values }) => text(values[AT.itemManufacturer]),
  category: ({ values }) => text(values[AT.itemCategory]),
  sub_category: ({ values }) => text(values[AT.itemCategory2]),
  location: ({ values }) => text(values[AT.itemLocation]),
  barcode: ({ values }) => text(values[AT.itemBarcodeNumber]),
  keywords: ({ values }) => text(values[AT.itemKeywords]),
  supplier_id: ({ supplier }) => bare(supplier),
  cost_net: ({ values }) => pence(values[AT.itemCostNET]),
  cost_tax_code: ({ values }) => text(values[AT.itemCostTaxCode]),
  retail_price_net: ({ values }) => pence(values[AT.itemPriceRetailNET]),
  trade_price_net: ({ values }) => pence(values[AT.itemPriceTradeNET]),
  retail_markup_percent: ({ values }) => thousandths(values[AT.itemMarkupRetail]),
  trade_markup_percent: ({ values }) => thousandths(values[AT.itemMarkupTrade]),
  tax_code: ({ values }) => text(values[AT.itemTaxCode] ?? "T1"),
  nominal_code: ({ values }) => text(values[AT.itemNominalCode]),
  tracked: ({ tracked }) => yes(tracked),
  // An item that is not counted is a price list entry: it must not become stock with a value.
  quantity_in_stock: ({ values, tracked }) => thousandthsOrZero(tracked ? values[AT.qtyInStock] : null),
  quantity_on_order: ({ values, tracked }) => thousandthsOrZero(tracked ? values[AT.qtyOnOrder] : null),
  low_stock_level: ({ values }) => thousandths(values[AT.itemLowStockLevel]),
  minimum_order_quantity: ({ values }) => thousandths(values[AT.itemMinOrderQty]),
  guarantee: ({ values }) => text(values[AT.itemGuarantee_Notes]),
  notes: ({ values }) => text(values[AT.itemNotes]),
  tyre: ({ values }) => tyre(values),
  last_purchased_date: ({ values }) => bare(values[AT["Date Last Purchased"]]),
  last_sold_date: ({ values }) => bare(values[AT["Date Last Sold"]]),
  legacy_id: ({ row }) => text(row.key),
  legacy: ({ row }) => json(row.legacy),
  source_hash: ({ row }) => String(mixedWith(row.hash, 0)),
  import_run_id: ({ runId }) => runId,
});

interface Opening {
  id: string;
  item: string;
  values: unknown[];
  runId: string;
}

const OPENING = new RowWriter<Opening>({
  id: ({ id }) => id,
  stock_item_id: ({ item }) => item,
  kind: () => "opening",
  quantity: ({ values }) => thousandths(values[AT.qtyInStock]),
  unit_cost: ({ values }) => pence(values[AT.itemCostNET]),
  import_run_id: ({ runId }) => runId,
});

/** Loads stock items; a counted item opens its ledger with GA4's quantity. */
export async function loadStock(load: Load, suppliers: NamedSuppliers): Promise<void> {
  const { runId, ids } = load;
  const { stock } = load.known;
  const target = keyed(load, "stock_items", ITEM.columns);
  const openings: string[] = [];
  const onRow = (row: Row): void => {
    const { values } = row;
    const id = stock.id(stock.take(row.key));
    const tracked = values[AT.itemTracking] === true;
    const quantity = values[AT.qtyInStock] as number | null;
    if (quantity !== null && quantity < 0) row.note(AT.qtyInStock, "negative-stock", "kept");
    if (!tracked) for (const column of [AT.qtyInStock, AT.qtyOnOrder]) row.keep(column);
    if (tracked && quantity) openings.push(OPENING.write({ id: ids.next(), item: id, values, runId }));
    const supplier = suppliers.idOf(
      values[AT._ID_Supplier] as string | null,
      values[AT.itemSupplier] as string | null,
    );
    target.put(ITEM, { id, row, values, tracked, supplier, runId });
    load.figures.add("rows|Stock", 1);
    addFigures(load, tracked, quantity ?? 0, (values[AT.itemCostNET] as number | null) ?? 0);
  };
  await readRows(load, STOCK, onRow);
  load.sender.give(suppliers.flush());
  await target.finish();
  const ledger = children(
    ...([load, "stock_movements", OPENING.columns, "stock_items", "stock_item_id", mergeOpenings] as const),
  );
  for (const opening of openings) ledger.add(opening);
  await ledger.finish();
}

/** Quantity in thousandths, cost in pence; the value is rounded half up per item. */
function addFigures(load: Load, tracked: boolean, quantity: number, cost: number): void {
  const value = tracked ? divideHalfUp(quantity * cost, 1000) : 0;
  const there = tracked && quantity > 0 ? value : 0;
  load.figures.add("stock", 1, tracked ? 1 : 0, value, there, quantity < 0 ? 1 : 0);
}

/** GA4's column → our field, see lib/stock/rules/tyre-fields.ts. */
const TYRE_NAMES: Record<string, string> = {
  tyreClassification: "classification",
  tyreFuelEconomy: "fuel_economy",
  tyreFuelEconomy_Actual: "fuel_economy_actual",
  tyreNoiseLevel: "noise_level",
  tyreNoiseLevel_db: "noise_db",
  tyreNoiseLevel_Limit: "noise_limit",
  tyreNominalWidth_Actual: "nominal_width",
  tyreWetGrip: "wet_grip",
  tyreWetGrip_Actual: "wet_grip_actual",
};

const TYRE_COLUMNS = Object.entries(AT).filter(([name]) => name.startsWith("tyre"));

function tyre(values: unknown[]): string {
  const label = TYRE_COLUMNS.filter(([, column]) => values[column] !== null).map(([name, column]) => [
    TYRE_NAMES[name] ?? name,
    values[column],
  ]);
  return label.length === 0 ? text(null) : text(JSON.stringify(Object.fromEntries(label)));
}
