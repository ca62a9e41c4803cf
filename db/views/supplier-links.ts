import { sql } from "drizzle-orm";
import { pgView, uuid } from "drizzle-orm/pg-core";
import { instant, quantity, sortText, unitMoney } from "../schema/columns";

/** Prices to which suppliers still stand: as long as they said, or for a day where they did not say; without prices of nothing. */
export const standing_quotes = pgView("standing_quotes", {
  supplier_id: uuid(),
  part_key: sortText(),
  quantity: quantity(),
  unit_net: unitMoney(),
  quoted_at: instant(),
}).as(sql`
  select supplier_id, part_key, quantity, unit_net, quoted_at from supplier_quotes
  where unit_net > 0 and coalesce(valid_until, quoted_at + interval '1 day') > now()`);
