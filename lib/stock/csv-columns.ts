import type { CsvColumn } from "@/lib/lists/csv-text";
import type { StockRow } from "./schema/stock-item";

const COLUMNS: CsvColumn<StockRow>[] = [
  { key: "part_number", header: "Part number" },
  { key: "description", header: "Description" },
  { key: "manufacturer", header: "Make" },
  { key: "category", header: "Category" },
  { key: "sub_category", header: "Sub-category" },
  { key: "location", header: "Location" },
  { key: "barcode", header: "Barcode" },
  { key: "supplier", header: "Supplier" },
  { key: "tracked", header: "Counted" },
  { key: "quantity_in_stock", header: "In stock", number: true },
  { key: "quantity_available", header: "Available", number: true },
  { key: "quantity_on_order", header: "On order", number: true },
  { key: "low_stock_level", header: "Minimum", number: true },
  { key: "retail_price_net", header: "Retail net", number: true },
  { key: "trade_price_net", header: "Trade net", number: true },
  { key: "tax_code", header: "VAT code" },
  { key: "last_purchased_date", header: "Last bought" },
  { key: "last_sold_date", header: "Last sold" },
];

const COSTS: CsvColumn<StockRow>[] = [
  { key: "cost_net", header: "Cost net", number: true },
  { key: "value", header: "Value at cost", number: true },
  { key: "margin_percent", header: "Margin per cent", number: true },
];

/** The CSV columns of the stock list; the keys are those of the table on screen. */
export const stockCsv = (withCosts: boolean): CsvColumn<StockRow>[] =>
  withCosts ? [...COLUMNS, ...COSTS] : COLUMNS;
