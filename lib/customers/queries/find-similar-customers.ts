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
/** Fewer digits than these are no number yet. */
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
  /** In what they agree: "telephone", "e-mail", "surname and postcode", "company", "name"; how nearly stands behind it. */
  reasons: z.array(z.string()),
});
export type SimilarCustomer = z.infer<typeof SimilarCustomer>;

/**
 * Customers who may be the one being typed in: "already on file". At most eight, those that agree in most first. The same name alone is
 * told here and holds nobody up: there are many John Smiths.
 */
export const findSimilarCustomers = query({
  name: "customers.similar",
  permission: "customers:read",
  input: SimilarCustomers,
  run: ({ db, input }) => find(db, input, [...searches(input), ...byName(input)]),
});

/** Those who agree in more than the name, within a command's transaction. */
export const similarCustomers = (db: Db | Tx, given: Likeness): Promise<SimilarCustomer[]> =>
  find(db, given, searches(given));

/** The same look-ups as part of another statement: whoever it finds may be alike. Null where nothing is given to look for. */
export function mayBeAlike(given: Likeness): SQL | null {
  const looked = searches(given);
  return looked.length === 0 ? null : sql.join(looked, sql` union all `);
}

async function find(db: Db | Tx, given: Likeness, looked: SQL[]): Promise<SimilarCustomer[]> {
  if (looked.length === 0) return [];
  // Mostly nobody is alike: who they are is only asked where somebody is.
  const candidates = await db.execute(sql.join(looked, sql` union all `)).then(readRows(Candidate));
  const hits = candidates.flatMap((found) => {
    const reason = reasonOf(given, found);
    return reason ? [{ id: found.id, reason }] : [];
  });
  return hits.length === 0 ? [] : whoTheyAre(db, hits, given.except_id ?? null);
}

const Candidate = z.object({
  id: z.string(),
  way: z.enum(["telephone", "e-mail", "postcode", "company", "name"]),
  forename: z.string().nullable(),
  surname: z.string().nullable(),
  company_name: z.string().nullable(),
});
type Candidate = z.infer<typeof Candidate>;

/** What the statement found by a key that many share is looked at here; null where it is somebody else. */
function reasonOf(given: Likeness, { way, ...found }: Candidate): string | null {
  switch (way) {
    case "postcode": {
      const agreement = surnamesAgree(given, found);
      return agreement && (agreement === "same" ? "surname and postcode" : `postcode, surname ${agreement}`);
    }
    case "company":
      return told("company", companiesAgree(given, found));
    case "name":
      return told("name", namesAgree(given, found));
    default:
      return way;
  }
}

const told = (what: string, agreement: Agreement | null): string | null =>
  agreement && (agreement === "same" ? what : `${what}, ${agreement}`);

async function whoTheyAre(
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
 * One look-up for each thing that was given, each by an index of its own, so that it costs the same however many customers there are. Few
 * are taken of each, and the database keeps one plan for all values: making it takes eight times as long as the look-ups.
 */
function searches(given: Likeness): SQL[] {
  const hits: SQL[] = [];
  const telephones = numbers(given);
  if (telephones.length > 0) {
    const same = sql`telephone_keys(c.telephone, c.mobile) && ${`{${telephones.join(",")}}`}::text[]`;
    hits.push(few("telephone", same), ofContacts("telephone", same));
  }
  if (given.email?.includes("@")) {
    const same = sql`c.email is not null and lower(c.email) = lower(${given.email})`;
    hits.push(few("e-mail", same), ofContacts("e-mail", same));
  }
  const postcode = searchKey(given.postcode?.replace(/\s/g, "") ?? "");
  if (given.surname && postcode.length >= 5)
    hits.push(
      // As many as live behind one postcode: their names are compared here.
      few(
        "postcode",
        sql`c.postcode is not null and search_key(replace(c.postcode, ' ', '')) = ${postcode} and ${surnamesMayAgree(given)}`,
        100,
      ),
    );
  if (given.company_name && given.company_name.length >= 3) {
    hits.push(
      few(
        "company",
        sql`c.company_name is not null and search_key(c.company_name) = search_key(${given.company_name})`,
      ),
    );
    const slips = slipsOfWords(given.company_name);
    if (slips)
      hits.push(few("company", sql`${slips} and ${mayAgree(given.company_name, sql`c.company_name`)}`, 50));
  }
  return hits;
}

/** Whether `surnamesAgree` needs to look at a customer: true of all with whom it agrees, and of few others. */
const surnamesMayAgree = ({ surname, forename }: Likeness): SQL =>
  sql`(${mayAgree(surname ?? "", sql`c.surname`)}
    or ${mayAgree(surname ?? "", sql`c.forename`)} and ${mayAgree(forename ?? "", sql`c.surname`)})`;

const mayAgree = (name: string, column: SQL): SQL => sql`may_agree(${searchKey(name)}, ${column})`;

const few = (way: Candidate["way"], where: SQL, most = 9): SQL =>
  sql`(select c.id, ${sql.raw(`'${way}'`)} as way, c.forename, c.surname, c.company_name from customers c
    where c.deleted_at is null and ${where} limit ${sql.raw(String(most))})`;

const ofContacts = (way: Candidate["way"], where: SQL): SQL =>
  sql`(select c.customer_id, ${sql.raw(`'${way}'`)}, null, null, null from customer_contacts c where c.deleted_at is null and ${where} limit 9)`;

/** Forename and surname as given or in each other's place, then those of which each part is a letter off at most. */
function byName({ forename, surname }: Likeness): SQL[] {
  if (!forename || !surname) return [];
  const orders = [`${surname} ${forename}`, `${forename} ${surname}`];
  const slips = slipsOfWords(`${forename} ${surname}`);
  return [
    few(
      "name",
      sql`c.sort_name in (${sql.join(
        orders.map((name) => sql`search_key(${name})`),
        sql`, `,
      )})`,
    ),
    ...(slips ? [few("name", slips, 50)] : []),
  ];
}

/** Every word of a name or one a letter off; null where all are too short to be looked for so. */
function slipsOfWords(name: string): SQL | null {
  const words = name
    .split(/\s+/)
    .map(slipsOf)
    .filter(({ length }) => length > 0);
  return words.length > 0 ? sql.join(words.map(sharesSlips), sql` and `) : null;
}

/** As dialled, and without the nought, which a file may have lost. */
const numbers = ({ telephone, mobile }: Likeness) => telephoneKeys(telephone, mobile);

/** The keys of numbers, as the index of telephones has them. */
export function telephoneKeys(...written: (string | null | undefined)[]): string[] {
  const whole = written
    .map((text) => dialled(text ?? "").replace(/^\+/, ""))
    .map((number) => (/^[1-9]\d{9}$/.test(number) ? `0${number}` : number))
    .filter((number) => number.length >= LEAST_DIGITS);
  return [...new Set(whole.flatMap((number) => [number, number.replace(/^0/, "")]))];
}
