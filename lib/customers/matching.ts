import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { holdsAll, isSearchable, keyBegins, withoutTitles } from "@/lib/matching/terms";
import { hadNumber } from "./queries/former-numbers";

/**
 * Selects the ids of the customers that contain all of the search words, or have a contact that does, or had such an account
 * number before a merge. If the search is too short for that, those whose name begins with it.
 */
export const customersMatching = (q: string): SQL =>
  isSearchable(q)
    ? sql`select c.id from customers c where ${holdsAll(sql`c.search_text`, q)}
          union select p.customer_id from customer_contacts p where p.deleted_at is null and ${holdsAll(sql`p.search_text`, q)}
          union select c.id from customers c where ${hadNumber(q)}`
    : sql`select c.id from customers c where ${keyBegins(sql`c.sort_name`, withoutTitles(q).rest)}`;
