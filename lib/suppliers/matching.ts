import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { holdsAll, isSearchable, keyBegins } from "@/lib/matching/terms";

/** Suppliers that hold all of it; too short for that, those whose name begins so. */
export const suppliersMatching = (q: string): SQL =>
  isSearchable(q)
    ? sql`select u.id from suppliers u where ${holdsAll(sql`u.search_text`, q)}`
    : sql`select u.id from suppliers u where ${keyBegins(sql`u.sort_name`, q)}`;
