import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { LOW } from "./stock-items";

/** The stock items of these ids, archived ones too, as a notification tells of them. */
export const itemsTold = (ids: SQL): SQL => sql`
  select s.id, s.part_number, s.description, s.quantity_available as available, s.low_stock_level as minimum, ${LOW} as low,
    s.deleted_at is not null as deleted
  from stock_items s where s.id = any (${ids})`;
