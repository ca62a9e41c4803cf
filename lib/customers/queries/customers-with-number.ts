import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { telephoneKeys } from "./find-similar-customers";

const Holder = z.object({ id: z.string(), own: z.boolean() });

/** A customer who has a number, or whose contact has. */
export type NumberHolder = z.infer<typeof Holder>;

/** The customers who have a telephone number, however it is written, whoever was invoiced last first; archived ones are not among them. */
export async function customersWithNumber(db: Db | Tx, number: string): Promise<NumberHolder[]> {
  const keys = `{${telephoneKeys(number).join(",")}}`;
  if (keys === "{}") return [];
  return db
    .execute(sql`
    select c.id, h.own from (
      select f.id, bool_or(f.own) as own from (
        select c.id, true as own from customers c where c.deleted_at is null and telephone_keys(c.telephone, c.mobile) && ${keys}::text[]
        union all
        select p.customer_id, false from customer_contacts p
        where p.deleted_at is null and telephone_keys(p.telephone, p.mobile) && ${keys}::text[]) f group by f.id) h
      join customers c on c.id = h.id
    where c.deleted_at is null order by c.last_invoice_date desc nulls last, h.own desc, c.id`)
    .then(readRows(Holder));
}
