import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { holdsAll, isSearchable, keyBegins, withoutTitles } from "@/lib/matching/terms";
import { hadNumber } from "./queries/former-numbers";

/** Customers that hold all of it, or one of whose contacts does, or who had such an account number before a merge; too short for that, those whose name begins so. */
export const customersMatching = (q: string): SQL =>
  isSearchable(q)
    ? sql`select c.id from customers c where ${holdsAll(sql`c.search_text`, q)}
          union select p.customer_id from customer_contacts p where p.deleted_at is null and ${holdsAll(sql`p.search_text`, q)}
          union select c.id from customers c where ${hadNumber(q)}`
    : sql`select c.id from customers c where ${keyBegins(sql`c.sort_name`, withoutTitles(q).rest)}`;
