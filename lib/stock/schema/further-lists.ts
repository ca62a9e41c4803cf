import { describeList } from "@/lib/lists/list";
import type { DeadStockRow, LedgerRow, ValuedRow } from "./ledger";
import type { StockTakeRow } from "./stock-takes";

export const stockTakeList = describeList<StockTakeRow>()({
  path: "/stock/takes",
  sorts: ["-created_at"],
  columns: {
    name: { header: "Stock take", grow: true },
    status: { header: "State", phone: "aside" },
    location: { header: "Location", phone: "line" },
    category: { header: "Category", phone: "hidden", from: "lg" },
    items_counted: { header: "Counted", number: true, phone: "hidden" },
    items_left: { header: "Not counted", number: true, phone: "hidden" },
    begun_by: { header: "Begun by", phone: "hidden", from: "lg" },
    created_at: { header: "Begun", sort: true, firstDescending: true, phone: "line" },
    approved_by: { header: "Approved by", phone: "hidden", from: "xl" },
  },
  screen: [
    "name",
    "status",
    "location",
    "category",
    "items_counted",
    "items_left",
    "begun_by",
    "created_at",
    "approved_by",
  ],
});

/** The ledger: of all items, or of one. */
export const ledgerList = describeList<LedgerRow>()({
  path: "/stock/movements",
  file: "stock-movements",
  sorts: ["-entered"],
  tabs: ["item_id"],
  columns: {
    moved_on: { header: "Day" },
    part_number: { header: "Part number", phone: "line" },
    description: { header: "Description", grow: true, phone: "line" },
    kind: { header: "What" },
    document_number: { header: "Document", phone: "line" },
    supplier: { header: "Supplier", phone: "hidden", from: "lg" },
    reference: { header: "Reference", phone: "hidden", from: "xl" },
    reason: { header: "Reason", phone: "hidden", from: "xl" },
    made_by: { header: "By", phone: "hidden", from: "xl" },
    unit_cost: { header: "Unit cost", number: true, permission: "stock:cost", phone: "hidden", from: "lg" },
    quantity: { header: "Quantity", number: true, phone: "aside" },
    level: { header: "In stock after", short: "Balance", number: true, phone: "aside" },
    created_at: { header: "Entered", only: "file" },
  },
  screen: [
    "moved_on",
    "part_number",
    "description",
    "kind",
    "document_number",
    "supplier",
    "reference",
    "reason",
    "made_by",
    "unit_cost",
    "quantity",
    "level",
  ],
});

export const valuationList = describeList<ValuedRow>()({
  path: "/stock/valuation",
  file: "stock-valuation",
  sorts: ["-value", "part_number"],
  columns: {
    part_number: { header: "Part number", sort: true },
    description: { header: "Description", grow: true, phone: "line" },
    category: { header: "Category", phone: "hidden", from: "lg" },
    supplier: { header: "Supplier", phone: "hidden", from: "xl" },
    quantity: { header: "Quantity", number: true, phone: "aside" },
    unit_value: { header: "Value of one", number: true, phone: "hidden" },
    value: { header: "Value", number: true, sort: true, firstDescending: true, phone: "aside" },
  },
  screen: ["part_number", "description", "category", "supplier", "quantity", "unit_value", "value"],
});

export const deadStockList = describeList<DeadStockRow>()({
  path: "/stock/dead",
  file: "dead-stock",
  sorts: ["-value", "-idle_since", "part_number"],
  columns: {
    part_number: { header: "Part number", sort: true },
    description: { header: "Description", grow: true, phone: "line" },
    category: { header: "Category", phone: "hidden", from: "xl" },
    location: { header: "Location", phone: "line", from: "lg" },
    supplier: { header: "Supplier", phone: "hidden", from: "lg" },
    quantity_in_stock: { header: "In stock", number: true, phone: "aside" },
    last_purchased_date: { header: "Last bought", phone: "hidden", from: "lg" },
    last_sold_date: { header: "Last sold", phone: "hidden" },
    idle_since: { header: "Idle since", sort: true, firstDescending: true, phone: "hidden", from: "xl" },
    months: { header: "Months", number: true, phone: "hidden" },
    value: {
      header: "Value at cost",
      short: "Value",
      number: true,
      sort: true,
      firstDescending: true,
      permission: "stock:cost",
      phone: "aside",
    },
  },
  screen: [
    "part_number",
    "description",
    "category",
    "location",
    "supplier",
    "quantity_in_stock",
    "last_purchased_date",
    "last_sold_date",
    "idle_since",
    "months",
    "value",
  ],
});
