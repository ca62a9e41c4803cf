import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { query } from "@/lib/core/query";
import { dialled } from "@/lib/search/terms";

const MOST = 8;
/** Fewer digits than these are no number yet. */
const LEAST_DIGITS = 9;

const typed = z.string().trim().max(254).nullable().optional();

export const SimilarCustomers = z.strictObject({
  surname: typed,
  company_name: typed,
  telephone: typed,
  mobile: typed,
  email: typed,
  postcode: typed,
  except_id: z.uuid().optional(),
});
export type Likeness = z.output<typeof SimilarCustomers>;

export interface SimilarCustomer {
  id: string;
  name: string;
  account_number: string | null;
  town: string | null;
  postcode: string | null;
  telephone: string | null;
  mobile: string | null;
  vehicles: number;
  /** In what they agree: "telephone", "e-mail", "surname and postcode", "company". */
  reasons: string[];
}

/** Customers who may be the one being typed in: "already on file". At most eight, those that agree in most first. */
export const findSimilarCustomers = query({
  name: "customers.similar",
  permission: "customers:read",
  input: SimilarCustomers,
  run: ({ db, input }) => similarCustomers(db, input),
});

/** The same within a command's transaction. */
export async function similarCustomers(db: Db | Tx, given: Likeness): Promise<SimilarCustomer[]> {
  const looked = searches(given);
  if (looked.length === 0) return [];
  // Mostly nobody is alike: who they are is only asked where somebody is.
  const hits = await db.execute<{ id: string; reason: string }>(sql.join(looked, sql` union all `));
  return hits.length === 0 ? [] : whoTheyAre(db, [...hits], given.except_id ?? null);
}

async function whoTheyAre(
  db: Db | Tx,
  hits: { id: string; reason: string }[],
  except_id: string | null,
): Promise<SimilarCustomer[]> {
  const found = await db.execute<{ [K in keyof SimilarCustomer]: SimilarCustomer[K] }>(sql`
    select c.id, c.name, c.account_number, c.town, c.postcode, c.telephone, c.mobile, h.reasons,
           (select count(*)::int from vehicles v where v.customer_id = c.id and v.deleted_at is null) as vehicles
    from (select id, array_agg(distinct reason) as reasons from json_to_recordset(${JSON.stringify(hits)}) as hit(id uuid, reason text) group by id) h
      join customers c on c.id = h.id
    where c.deleted_at is null and c.id is distinct from ${except_id}
    order by cardinality(h.reasons) desc, c.last_invoice_date desc nulls last, c.id limit ${MOST}`);
  return [...found];
}

/**
 * One look-up for each thing that was given, each by an index of its own, so that it costs the same however many customers there are. Few
 * are taken of each, and the database keeps one plan for all values: making it takes eight times as long as the look-ups.
 */
function searches(given: Likeness): SQL[] {
  const hits: SQL[] = [];
  const telephones = numbers(given);
  if (telephones.length > 0) {
    const same = sql`telephone_keys(telephone, mobile) && ${`{${telephones.join(",")}}`}::text[]`;
    hits.push(
      sql`(select id, 'telephone' as reason from customers where deleted_at is null and ${same} limit 9)`,
    );
    hits.push(
      sql`(select customer_id, 'telephone' from customer_contacts where deleted_at is null and ${same} limit 9)`,
    );
  }
  if (given.email?.includes("@")) {
    const same = sql`email is not null and lower(email) = lower(${given.email})`;
    hits.push(
      sql`(select id, 'e-mail' as reason from customers where deleted_at is null and ${same} limit 9)`,
    );
    hits.push(
      sql`(select customer_id, 'e-mail' from customer_contacts where deleted_at is null and ${same} limit 9)`,
    );
  }
  const postcode = given.postcode?.replace(/\s/g, "") ?? "";
  if (given.surname && postcode.length >= 5) {
    hits.push(sql`(select id, 'surname and postcode' as reason from customers
      where deleted_at is null and surname is not null and postcode is not null
        and fold(surname) = fold(${given.surname}) and fold(replace(postcode, ' ', '')) = fold(${postcode}) limit 9)`);
  }
  if (given.company_name && given.company_name.length >= 3) {
    hits.push(sql`(select id, 'company' as reason from customers
      where deleted_at is null and company_name is not null and fold(company_name) = fold(${given.company_name}) limit 9)`);
  }
  return hits;
}

function numbers({ telephone, mobile }: Likeness): string[] {
  const dialledNumbers = [telephone, mobile].map((text) => dialled(text ?? "").replace(/^\+/, ""));
  return [...new Set(dialledNumbers.filter((number) => number.length >= LEAST_DIGITS))];
}
