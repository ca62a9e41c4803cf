import "server-only";
import { stock_items } from "@/db/schema/stock";
import { type Actor, may } from "@/lib/core/actor";

const SHOWN = {
  id: stock_items.id,
  part_number: stock_items.part_number,
  description: stock_items.description,
  manufacturer: stock_items.manufacturer,
  category: stock_items.category,
  sub_category: stock_items.sub_category,
  location: stock_items.location,
  barcode: stock_items.barcode,
  keywords: stock_items.keywords,
  supplier_id: stock_items.supplier_id,
  retail_price_net: stock_items.retail_price_net,
  trade_price_net: stock_items.trade_price_net,
  tax_code: stock_items.tax_code,
  nominal_code: stock_items.nominal_code,
  tracked: stock_items.tracked,
  quantity_in_stock: stock_items.quantity_in_stock,
  quantity_reserved: stock_items.quantity_reserved,
  quantity_to_return: stock_items.quantity_to_return,
  quantity_physically_available: stock_items.quantity_physically_available,
  quantity_available: stock_items.quantity_available,
  quantity_required: stock_items.quantity_required,
  quantity_on_order: stock_items.quantity_on_order,
  low_stock_level: stock_items.low_stock_level,
  minimum_order_quantity: stock_items.minimum_order_quantity,
  guarantee: stock_items.guarantee,
  notes: stock_items.notes,
  tyre: stock_items.tyre,
  last_purchased_date: stock_items.last_purchased_date,
  last_sold_date: stock_items.last_sold_date,
  created_at: stock_items.created_at,
  updated_at: stock_items.updated_at,
  version: stock_items.version,
};

const COSTS = {
  cost_net: stock_items.cost_net,
  cost_tax_code: stock_items.cost_tax_code,
  retail_markup_percent: stock_items.retail_markup_percent,
  trade_markup_percent: stock_items.trade_markup_percent,
};

type Item = typeof stock_items.$inferSelect;

/** What a command returns of an item; costs only for those who may see them. */
export type SavedStockItem = Pick<Item, keyof typeof SHOWN> & Partial<Pick<Item, keyof typeof COSTS>>;

export const savedColumns = (actor: Actor): typeof SHOWN & Partial<typeof COSTS> =>
  may(actor, "stock:cost") ? { ...SHOWN, ...COSTS } : SHOWN;
