import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { searchKey } from "@/lib/matching/search-key";
import { sharesSlips, slipsOf } from "@/lib/matching/slips";
import { dialled } from "@/lib/matching/terms";
import { type Agreement, companiesAgree, namesAgree, surnamesAgree } from "./alike";

const MOST = 8;
/** Anything with fewer digits is not a complete telephone number yet. */
const LEAST_DIGITS = 9;

const typed = z.string().trim().max(254).nullable().optional();

export const SimilarCustomers = z.strictObject({
  forename: typed,
  surname: typed,
  company_name: typed,
  telephone: typed,
  mobile: typed,
  email: typed,
  postcode: typed,
  except_id: z.uuid().optional(),
});
export type Likeness = z.output<typeof SimilarCustomers>;

export const SimilarCustomer = z.object({
  id: z.string(),
  name: z.string(),
  account_number: z.string().nullable(),
  town: z.string().nullable(),
  postcode: z.string().nullable(),
  telephone: z.string().nullable(),
  mobile: z.string().nullable(),
  vehicles: z.number(),
  /**
   * The fields that agree: "telephone", "e-mail", "surname and postcode", "company", "name", each with how closely where it is
   * not exact.
   */
  reasons: z.array(z.string()),
});
export type SimilarCustomer = z.infer<typeof SimilarCustomer>;

/**
 * Returns at most eight customers who may be the one being entered ("already on file"), those with most fields in common first.
 * A match by name alone is listed here but does not block the new customer: there are many John Smiths.
 */
export const findSimilarCustomers = query({
  name: "customers.similar",
  permission: "customers:read",
  input: SimilarCustomers,
  run: ({ db, input }) => find(db, input, [...searches(input), ...byName(input)]),
});

/** Returns the customers who agree in more than the name, within a command's transaction. */
export const similarCustomers = (db: Db | Tx, given: Likeness): Promise<SimilarCustomer[]> =>
  find(db, given, searches(given));

/**
 * The same look-ups as SQL for use in another statement: any row means that a similar customer may exist. Null if there is
 * nothing to look up.
 */
export function mayBeAlike(given: Likeness): SQL | null {
  const looked = searches(given);
  return looked.length === 0 ? null : sql.join(looked, sql` union all `);
}

async function find(db: Db | Tx, given: Likeness, looked: SQL[]): Promise<SimilarCustomer[]> {
  if (looked.length === 0) return [];
  // Usually there is no similar customer, so their details are read only if there is one.
  const candidates = await db.execute(sql.join(looked, sql` union all `)).then(readRows(Candidate));
  const hits = candidates.flatMap((found) => {
    const reason = reasonOf(given, found);
    return reason ? [{ id: found.id, reason }] : [];
  });
  return hits.length === 0 ? [] : readCandidates(db, hits, given.except_id ?? null);
}

const Candidate = z.object({
  id: z.string(),
  way: z.enum(["telephone", "e-mail", "postcode", "company", "name"]),
  forename: z.string().nullable(),
  surname: z.string().nullable(),
  company_name: z.string().nullable(),
});
type Candidate = z.infer<typeof Candidate>;

/** Checks a candidate that was found by a key many customers share; null if it is somebody else. */
function reasonOf(given: Likeness, { way, ...found }: Candidate): string | null {
  switch (way) {
    case "postcode": {
      const agreement = surnamesAgree(given, found);
      return agreement && (agreement === "same" ? "surname and postcode" : `postcode, surname ${agreement}`);
    }
    case "company":
      return reasonWords("company", companiesAgree(given, found));
    case "name":
      return reasonWords("name", namesAgree(given, found));
    default:
      return way;
  }
}

const reasonWords = (what: string, agreement: Agreement | null): string | null =>
  agreement && (agreement === "same" ? what : `${what}, ${agreement}`);

async function readCandidates(
  db: Db | Tx,
  hits: { id: string; reason: string }[],
  except_id: string | null,
): Promise<SimilarCustomer[]> {
  const found = await db
    .execute(sql`
    select c.id, c.name, c.account_number, c.town, c.postcode, c.telephone, c.mobile, h.reasons,
           (select count(*)::int from vehicle_names v where v.customer_id = c.id and v.deleted_at is null) as vehicles
    from (select id, array_agg(distinct reason) as reasons from json_to_recordset(${JSON.stringify(hits)}) as hit(id uuid, reason text) group by id) h
      join customers c on c.id = h.id
    where c.deleted_at is null and c.id is distinct from ${except_id}
    order by cardinality(h.reasons) desc, c.last_invoice_date desc nulls last, c.id limit ${MOST}`)
    .then(readRows(SimilarCustomer));
  return found;
}

/**
 * Builds one look-up for each given field. Each uses its own index, so the cost does not grow with the number of customers.
 * Each has a small limit, and the database keeps one plan for all values: planning takes eight times as long as the look-ups.
 */
function searches(given: Likeness): SQL[] {
  const hits: SQL[] = [];
  const telephones = numbers(given);
  if (telephones.length > 0) {
    const same = sql`telephone_keys(c.telephone, c.mobile) && ${`{${telephones.join(",")}}`}::text[]`;
    hits.push(firstFew("telephone", same), ofContacts("telephone", same));
  }
  if (given.email?.includes("@")) {
    const same = sql`c.email is not null and lower(c.email) = lower(${given.email})`;
    hits.push(firstFew("e-mail", same), ofContacts("e-mail", same));
  }
  const postcode = searchKey(given.postcode?.replace(/\s/g, "") ?? "");
  if (given.surname && postcode.length >= 5)
    hits.push(
      // The limit covers everybody behind one postcode: `surnamesAgree` compares their names here.
      firstFew(
        "postcode",
        sql`c.postcode is not null and search_key(replace(c.postcode, ' ', '')) = ${postcode} and ${surnamesMayAgree(given)}`,
        100,
      ),
    );
  if (given.company_name && given.company_name.length >= 3) {
    hits.push(
      firstFew(
        "company",
        sql`c.company_name is not null and search_key(c.company_name) = search_key(${given.company_name})`,
      ),
    );
    const slips = slipsOfWords(given.company_name);
    if (slips)
      hits.push(
        firstFew("company", sql`${slips} and ${mayAgree(given.company_name, sql`c.company_name`)}`, 50),
      );
  }
  return hits;
}

/** A pre-filter in SQL for `surnamesAgree`: passes every customer that it would accept, and few others. */
const surnamesMayAgree = ({ surname, forename }: Likeness): SQL =>
  sql`(${mayAgree(surname ?? "", sql`c.surname`)}
    or ${mayAgree(surname ?? "", sql`c.forename`)} and ${mayAgree(forename ?? "", sql`c.surname`)})`;

const mayAgree = (name: string, column: SQL): SQL => sql`may_agree(${searchKey(name)}, ${column})`;

const firstFew = (way: Candidate["way"], where: SQL, most = 9): SQL =>
  sql`(select c.id, ${sql.raw(`'${way}'`)} as way, c.forename, c.surname, c.company_name from customers c
    where c.deleted_at is null and ${where} limit ${sql.raw(String(most))})`;

const ofContacts = (way: Candidate["way"], where: SQL): SQL =>
  sql`(select c.customer_id, ${sql.raw(`'${way}'`)}, null, null, null from customer_contacts c where c.deleted_at is null and ${where} limit 9)`;

/** Look-ups for the forename and surname, in either order, and then for names with at most one letter wrong in each part. */
function byName({ forename, surname }: Likeness): SQL[] {
  if (!forename || !surname) return [];
  const orders = [`${surname} ${forename}`, `${forename} ${surname}`];
  const slips = slipsOfWords(`${forename} ${surname}`);
  return [
    firstFew(
      "name",
      sql`c.sort_name in (${sql.join(
        orders.map((name) => sql`search_key(${name})`),
        sql`, `,
      )})`,
    ),
    ...(slips ? [firstFew("name", slips, 50)] : []),
  ];
}

/** A condition for every word of a name with at most one letter wrong; null if all words are too short to search this way. */
function slipsOfWords(name: string): SQL | null {
  const words = name
    .split(/\s+/)
    .map(slipsOf)
    .filter(({ length }) => length > 0);
  return words.length > 0 ? sql.join(words.map(sharesSlips), sql` and `) : null;
}

/** As dialled, and also without the leading 0, which a spreadsheet may have dropped. */
const numbers = ({ telephone, mobile }: Likeness) => telephoneKeys(telephone, mobile);

/** Returns the keys of telephone numbers in the form that the telephone index uses. */
export function telephoneKeys(...written: (string | null | undefined)[]): string[] {
  const whole = written
    .map((text) => dialled(text ?? "").replace(/^\+/, ""))
    .map((number) => (/^[1-9]\d{9}$/.test(number) ? `0${number}` : number))
    .filter((number) => number.length >= LEAST_DIGITS);
  return [...new Set(whole.flatMap((number) => [number, number.replace(/^0/, "")]))];
}
