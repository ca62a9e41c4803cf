import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { stock_take_counts, stock_takes } from "@/db/schema/stock-takes";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict } from "@/lib/core/errors";
import { requireTakeState } from "../rules/take-states";
import { StockTakeAtVersion, StockTakeReopen, type TakeState } from "../schema/stock-takes";

const subject = { table: stock_takes, noun: "stock take", id: (input: { id: string }) => input.id };

/** The count is done: whoever may approve it sees the differences now. */
export const handInStockTake = command({
  name: "stock_takes.hand_in",
  permission: "stock:update",
  input: StockTakeAtVersion,
  subject,
  async run({ tx, input, subject }) {
    requireTakeState(subject.status, ["counting"]);
    const [counted] = await tx
      .select({ id: stock_take_counts.id })
      .from(stock_take_counts)
      .where(eq(stock_take_counts.stock_take_id, input.id))
      .limit(1);
    if (!counted) throw conflict("Nothing is counted yet");
    return changed(tx, input.id, { status: "to_approve" });
  },
});

/** Back to counting, with the counts that are doubted given up, so that they stand among what is left. */
export const reopenStockTake = command({
  name: "stock_takes.reopen",
  permission: "stock:approve_take",
  input: StockTakeReopen,
  subject,
  async run({ tx, input, subject }) {
    requireTakeState(subject.status, ["counting", "to_approve"]);
    if (input.stock_item_ids.length > 0)
      await tx
        .delete(stock_take_counts)
        .where(
          and(
            eq(stock_take_counts.stock_take_id, input.id),
            inArray(stock_take_counts.stock_item_id, input.stock_item_ids),
          ),
        );
    return changed(tx, input.id, { status: "counting" });
  },
});

/** Gives a take up: nothing moves, and its counts stay to be looked at. */
export const abandonStockTake = command({
  name: "stock_takes.abandon",
  permission: "stock:update",
  input: StockTakeAtVersion,
  subject,
  run({ tx, input, subject }) {
    requireTakeState(subject.status, ["counting", "to_approve"]);
    return changed(tx, input.id, { status: "abandoned" });
  },
});

const changed = (tx: Tx, id: string, fields: { status: TakeState }) =>
  oneRow(
    tx
      .update(stock_takes)
      .set({ ...fields, ...nextVersion(stock_takes) })
      .where(eq(stock_takes.id, id))
      .returning({ id: stock_takes.id, status: stock_takes.status, version: stock_takes.version }),
  );
