import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { holdsAll, isSearchable, keyBegins } from "@/lib/matching/terms";

/**
 * Selects the ids of the suppliers that contain all of the search words. If the search is too short for that, those whose name
 * begins with it.
 */
export const suppliersMatching = (q: string): SQL =>
  isSearchable(q)
    ? sql`select u.id from suppliers u where ${holdsAll(sql`u.search_text`, q)}`
    : sql`select u.id from suppliers u where ${keyBegins(sql`u.sort_name`, q)}`;
