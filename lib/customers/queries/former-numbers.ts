import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** Whether the customer with alias `c` had an account number that begins with `q` before a merge. */
export const hadNumber = (q: string): SQL => sql`c.id = any (array(
  select f.customer_id from customer_former_numbers f
  where f.account_number >= upper(${q.trim()}) and f.account_number < upper(${q.trim()}) || chr(1114111)))`;
