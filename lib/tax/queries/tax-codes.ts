import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import type { TaxCode } from "../rules/rates";

const StoredRate = z.object({
  code: z.string(),
  name: z.string(),
  retired: z.boolean(),
  valid_from: z.string(),
  rate: z.string(),
});

/** A subquery for the rate of a code on a day; no row if it has none. */
export const rateOn = (code: string, day: IsoDate): SQL =>
  sql`select rate from tax_rates where tax_code = ${code} and valid_from <= ${day}::date order by valid_from desc limit 1`;

/** Whether a tax code exists. */
export async function isTaxCode(tx: Tx, code: string): Promise<boolean> {
  const [known] = await tx.execute(sql`select code from tax_codes where code = ${code}`);
  return known !== undefined;
}

/** The garage's tax codes with their dated rates, including retired codes. */
export async function readTaxCodes(db: Db | Tx): Promise<TaxCode[]> {
  const rows = await db
    .execute(sql`
    select c.code, c.name, c.retired_at is not null as retired, r.valid_from, r.rate
    from tax_codes c join tax_rates r on r.tax_code = c.code order by c.code, r.valid_from desc`)
    .then(readRows(StoredRate));
  const codes: TaxCode[] = [];
  for (const { valid_from, rate, ...code } of rows) {
    const known = codes.at(-1);
    if (known?.code === code.code) known.rates.push({ valid_from, rate });
    else codes.push({ ...code, rates: [{ valid_from, rate }] });
  }
  return codes;
}

export const listTaxCodes = query({
  name: "documents.tax_codes",
  permission: "documents:read",
  input: z.strictObject({}),
  run: ({ db }) => readTaxCodes(db),
});
