import "server-only";
import { eq, sql } from "drizzle-orm";
import { stock_take_counts, stock_takes } from "@/db/schema/stock-takes";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { type LockedItem, lockItems } from "../internal/lock-items";
import { type NewMovement, writeMovements } from "../internal/write-movements";
import { LEFT } from "../queries/stock-takes";
import { requireTakeState } from "../rules/take-states";
import { StockTakeAtVersion } from "../schema/stock-takes";

/**
 * Lets the books say what was counted: one movement for each item that differed at the moment at which it was counted, all in one
 * transaction, once. Sales and deliveries since then stay. CONFLICT names the parts that have left the stock since.
 */
export const approveStockTake = command({
  name: "stock_takes.approve",
  permission: "stock:approve_take",
  input: StockTakeAtVersion,
  subject: { table: stock_takes, noun: "stock take", id: ({ id }) => id },
  async run({ tx, actor, input: { id }, subject }) {
    requireTakeState(subject.status, ["to_approve"]);
    const counts = await tx.select().from(stock_take_counts).where(eq(stock_take_counts.stock_take_id, id));
    const differing = counts.filter(({ counted, expected }) => !decimal(counted).eq(expected));
    const items = await lockItems(
      tx,
      differing.map(({ stock_item_id }) => stock_item_id),
    );
    requireStillCounted(items);
    const movements = differing.map(
      ({ stock_item_id, counted, expected, unit_cost }): NewMovement => ({
        ...{ stock_item_id, kind: "stock_take", reason: subject.name },
        quantity: decimal(counted).minus(expected).toFixed(3),
        unit_cost: items.get(stock_item_id)?.cost_net ?? unit_cost,
      }),
    );
    if (movements.length > 0) await writeMovements(tx, actor, movements);
    const approved_by = actor.kind === "user" ? actor.id : null;
    const row = await oneRow(
      tx
        .update(stock_takes)
        .set({
          ...{ status: "approved", approved_by, approved_at: sql`now()`, ...nextVersion(stock_takes) },
          items_left: sql`(select (${LEFT}) from stock_takes t where t.id = ${id})`,
        })
        .where(eq(stock_takes.id, id))
        .returning({ id: stock_takes.id, status: stock_takes.status, version: stock_takes.version }),
    );
    return { ...row, items_changed: movements.length };
  },
});

const NAMED = 5;

function requireStillCounted(items: ReadonlyMap<string, LockedItem>): void {
  const gone = [...items.values()].filter(({ tracked, deleted_at }) => !tracked || deleted_at !== null);
  if (gone.length === 0) return;
  const names = gone.slice(0, NAMED).map(({ part_number }) => part_number);
  throw conflict(
    `${names.join(", ")}${gone.length > NAMED ? ` and ${gone.length - NAMED} more` : ""} ${gone.length === 1 ? "is" : "are"} not counted any more: have ${gone.length === 1 ? "it" : "them"} counted again, or count ${gone.length === 1 ? "it" : "them"} on`,
  );
}
