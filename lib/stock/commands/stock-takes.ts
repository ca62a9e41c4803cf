import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { stock_take_counts, stock_takes } from "@/db/schema/stock-takes";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { fullDate } from "@/lib/core/dates/date-words";
import { today } from "@/lib/core/dates/dates";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { lockItems } from "../internal/lock-items";
import { plain } from "../rules/stock-shortage";
import { requireTakeState } from "../rules/take-states";
import { StockTakeBegin, StockTakeCount } from "../schema/stock-takes";

const KEY = { id: stock_takes.id, status: stock_takes.status, version: stock_takes.version };
const subject = { table: stock_takes, noun: "stock take", id: (input: { id: string }) => input.id };
const userOf = (actor: Actor) => (actor.kind === "user" ? actor.id : null);

/** Begins a count of everything that is counted, or of one location or category. */
export const beginStockTake = command({
  name: "stock_takes.begin",
  permission: "stock:update",
  input: StockTakeBegin,
  async run({ tx, actor, input: { name, location = null, category = null } }) {
    const covers = [location, category].filter(Boolean).join(", ");
    const values = {
      name: name ?? `${covers || "All stock"}, ${fullDate(today())}`,
      ...{ location, category, begun_by: userOf(actor) },
    };
    const [covered] = await tx.execute(sql`
      select 1 from stock_items where tracked and deleted_at is null
        ${location ? sql`and lower(location) = lower(${location})` : sql``} ${category ? sql`and category = ${category}` : sql``} limit 1`);
    if (!covered)
      throw invalid({
        field: location ? "location" : category ? "category" : "name",
        message: "There is nothing there that is counted",
      });
    return oneRow(tx.insert(stock_takes).values(values).returning(KEY));
  },
});

/**
 * Notes how many there are of an item, with what the books say at that moment: what is sold or delivered later moves both. Several
 * people can count at one take. CONFLICT where it was counted already, unless `how` says what becomes of that. After the take is
 * handed in, only those who may approve it correct it.
 */
export const countStock = command({
  name: "stock_takes.count",
  permission: "stock:update",
  input: StockTakeCount,
  subject,
  async run({ tx, actor, input, subject }) {
    requireTakeState(subject.status, ["counting", "to_approve"]);
    if (subject.status === "to_approve") requirePermission(actor, "stock:approve_take");
    const item = (await lockItems(tx, [input.stock_item_id])).get(input.stock_item_id);
    if (!item || item.deleted_at !== null) throw notFound("stock item");
    if (!item.tracked) throw invalid({ field: "stock_item_id", message: "This item is not counted" });
    const earlier = await earlierCount(tx, input);
    if (earlier && input.how === "first")
      throw conflict(`${item.part_number} is counted already: ${plain(earlier)}`, {
        field: "how",
        message: "Add to that count, or replace it",
      });
    const counted = decimal(input.counted).plus(input.how === "add" ? (earlier ?? 0) : 0);
    const found = {
      ...{ counted: counted.toFixed(3), expected: item.quantity_in_stock, unit_cost: item.cost_net },
      ...{ counted_by: userOf(actor), counted_at: sql`now()`, updated_at: sql`now()` },
    };
    await tx
      .insert(stock_take_counts)
      .values({ stock_take_id: input.id, stock_item_id: item.id, ...found })
      .onConflictDoUpdate({
        target: [stock_take_counts.stock_take_id, stock_take_counts.stock_item_id],
        set: found,
      });
    return { stock_item_id: item.id, part_number: item.part_number, counted: found.counted };
  },
  trace: (after, { input }) => ({ entity: "stock_takes", id: input.id, after: { ...after, how: input.how } }),
});

async function earlierCount(tx: Tx, { id, stock_item_id }: { id: string; stock_item_id: string }) {
  const [row] = await tx
    .select({ counted: stock_take_counts.counted })
    .from(stock_take_counts)
    .where(and(eq(stock_take_counts.stock_take_id, id), eq(stock_take_counts.stock_item_id, stock_item_id)));
  return row?.counted ?? null;
}
