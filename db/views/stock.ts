import { sql } from "drizzle-orm";
import { pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant, sortText, unitMoney } from "../schema/columns";

/** What other domains see of a stock item, archived ones too: what it puts on a line, and its cost. */
export const stock_parts = pgView("stock_parts", {
  id: uuid(),
  part_number: sortText(),
  description: text(),
  supplier_id: uuid(),
  cost_net: unitMoney(),
  retail_price_net: unitMoney(),
  trade_price_net: unitMoney(),
  tax_code: text(),
  nominal_code: text(),
  guarantee: text(),
  deleted_at: instant(),
}).as(sql`
  select id, part_number, description, supplier_id, cost_net, retail_price_net, trade_price_net, tax_code, nominal_code, guarantee, deleted_at
  from stock_items`);
