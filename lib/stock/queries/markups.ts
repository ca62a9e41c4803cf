import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { decimal } from "@/lib/core/money";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { readStored } from "@/lib/settings/queries/stored";
import { type Markups, pricesFromCost } from "../rules/markup";
import { AT_ONCE, RepricePreview } from "../schema/pricing";

/** The key under which the version of the bands is kept. */
export const MARKUPS = "stock_markups";

const Band = z.object({
  price: z.enum(["retail", "trade"]),
  cost_from: z.string(),
  markup_percent: z.string(),
});

export async function readMarkups(db: Db | Tx): Promise<Markups> {
  const rows = await db
    .execute(sql`select price, cost_from, markup_percent from stock_markup_bands order by cost_from`)
    .then(readRows(Band));
  const of = (price: "retail" | "trade") =>
    rows
      .filter((band) => band.price === price)
      .map(({ cost_from, markup_percent }) => ({ cost_from, markup_percent }));
  return { retail: of("retail"), trade: of("trade") };
}

/** The garage's mark-ups by what parts cost. */
export const getMarkups = query({
  name: "settings.markups",
  permission: "stock:cost",
  input: z.strictObject({}),
  async run({ db }): Promise<Markups & { version: number }> {
    const [markups, { version }] = await Promise.all([readMarkups(db), readStored(db, MARKUPS, {})]);
    return { ...markups, version };
  },
});

const Priced = z.object({
  id: z.string(),
  part_number: z.string(),
  description: z.string(),
  version: z.int(),
  cost_net: z.string().nullable(),
  cost_before: z.string().nullable(),
  retail_price_net: z.string().nullable(),
  trade_price_net: z.string().nullable(),
  retail_markup_percent: z.string().nullable(),
  trade_markup_percent: z.string().nullable(),
});

export interface Proposal
  extends Omit<z.infer<typeof Priced>, "retail_markup_percent" | "trade_markup_percent"> {
  /** The prices by the mark-up; null where it says nothing, or where it is the price already. */
  retail: string | null;
  trade: string | null;
}

/**
 * What the mark-ups make of the costs of some items, beside the prices that they have; nothing is changed by it. `cost_before` is the
 * cost of the delivery before the last.
 */
export const previewReprice = query({
  name: "stock.reprice_preview",
  permission: "stock:cost",
  input: RepricePreview,
  async run({ db, input: { ids } }): Promise<Proposal[]> {
    const [rows, markups] = await Promise.all([
      db
        .execute(sql`
        select s.id, s.part_number, s.description, s.version, s.cost_net, s.retail_price_net, s.trade_price_net, s.retail_markup_percent, s.trade_markup_percent,
          (select m.unit_cost from stock_movements m where m.stock_item_id = s.id and m.quantity > 0 and m.unit_cost <> s.cost_net
            order by m.id desc limit 1) as cost_before
        from stock_items s where s.id = any (${`{${ids.join(",")}}`}::uuid[]) and s.deleted_at is null order by s.part_number, s.id`)
        .then(readRows(Priced)),
      readMarkups(db),
    ]);
    return rows.map(({ retail_markup_percent, trade_markup_percent, ...item }) => {
      const by = pricesFromCost({ ...item, retail_markup_percent, trade_markup_percent }, markups);
      return {
        ...item,
        retail: other(by.retail, item.retail_price_net),
        trade: other(by.trade, item.trade_price_net),
      };
    });
  },
});

/** Of the first of these items those of which the mark-ups make other prices; none for who may not set prices. */
export async function otherPrices(actor: Actor, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0 || !may(actor, "stock:cost") || !may(actor, "stock:update")) return [];
  const proposals = await ask(previewReprice, actor, { ids: [...new Set(ids)].slice(0, AT_ONCE) });
  return proposals.flatMap(({ id, retail, trade }) => (retail === null && trade === null ? [] : [id]));
}

const other = (proposed: string | null, present: string | null): string | null =>
  proposed !== null && (present === null || !decimal(present).eq(proposed)) ? proposed : null;

const Own = z.object({
  id: z.string(),
  retail_markup_percent: z.string().nullable(),
  trade_markup_percent: z.string().nullable(),
});

/** The mark-ups of stock items themselves, by id. */
export async function readItemMarkups(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, Omit<z.infer<typeof Own>, "id">>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .execute(sql`
    select id, retail_markup_percent, trade_markup_percent from stock_items where id = any (${`{${ids.join(",")}}`}::uuid[])`)
    .then(readRows(Own));
  return new Map(rows.map(({ id, ...own }) => [id, own]));
}
