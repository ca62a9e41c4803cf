import "server-only";
import { sql } from "drizzle-orm";

/** Deliveries, to join by their `id`: the number of the supplier's paper is `reference`. */
export const DELIVERIES = sql`(select id, reference from stock_deliveries)`;
