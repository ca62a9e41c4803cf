import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { may } from "@/lib/core/actor";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { readSupplierNames } from "@/lib/suppliers/queries/suppliers";
import { readTaxCodes } from "@/lib/tax/queries/tax-codes";
import { readMarkups } from "./markups";

const Category = z.object({ category: z.string() });

/** The categories in use. */
export async function readCategories(db: Db): Promise<string[]> {
  const rows = await db
    .execute(sql`
    select distinct category from stock_items where category is not null and deleted_at is null order by category limit 200`)
    .then(readRows(Category));
  return rows.map(({ category }) => category);
}

/** Returns the choices for the fields of an item's form. */
export const stockFormChoices = query({
  name: "stock.form_choices",
  permission: "stock:read",
  input: z.strictObject({}),
  async run({ db, actor }) {
    const [suppliers, codes, categories, markups] = await Promise.all([
      readSupplierNames(db),
      readTaxCodes(db),
      readCategories(db),
      may(actor, "stock:cost") ? readMarkups(db) : null,
    ]);
    const taxCodes = codes.filter(({ retired }) => !retired).map(({ code, name }) => ({ code, name }));
    return { suppliers, taxCodes, categories, markups };
  },
});

const Location = z.object({ location: z.string() });

/** The locations and categories of what is counted, for narrowing a list or a stock take. */
export const placesOfStock = query({
  name: "stock.places",
  permission: "stock:read",
  input: z.strictObject({}),
  async run({ db }): Promise<{ locations: string[]; categories: string[] }> {
    const [locations, categories] = await Promise.all([
      db
        .execute(sql`
        select distinct location from stock_items where tracked and location is not null and deleted_at is null
        order by location limit 500`)
        .then(readRows(Location)),
      readCategories(db),
    ]);
    return { locations: locations.map(({ location }) => location), categories };
  },
});
