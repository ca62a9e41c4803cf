import "server-only";
import { inArray } from "drizzle-orm";
import { stock_items } from "@/db/schema/stock";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { notFound } from "@/lib/core/errors";
import { lockItems } from "../internal/lock-items";
import { StockMove } from "../schema/pricing";

/** Says of one or many items where they lie now. Nothing is counted by it. NOT_FOUND if one of them is not on file. */
export const moveItems = command({
  name: "stock.move",
  permission: "stock:update",
  input: StockMove,
  async run({ tx, input: { stock_item_ids, location = null } }) {
    const items = await lockItems(tx, stock_item_ids);
    const ids = new Set(stock_item_ids);
    if ([...ids].some((id) => (items.get(id)?.deleted_at ?? "gone") !== "gone" || !items.has(id)))
      throw notFound("stock item");
    const before = await tx
      .select({ id: stock_items.id, location: stock_items.location })
      .from(stock_items)
      .where(inArray(stock_items.id, [...ids]));
    const moved = before.filter((item) => item.location !== location).map(({ id }) => id);
    if (moved.length > 0)
      await tx
        .update(stock_items)
        .set({ location, ...nextVersion(stock_items) })
        .where(inArray(stock_items.id, moved));
    return { location, moved: moved.length, before };
  },
  trace: ({ before, location }) => {
    const [first, ...more] = before;
    return {
      entity: "stock",
      id: first && more.length === 0 ? first.id : null,
      before: { location: first && more.length === 0 ? first.location : before },
      after: { location, items: before.length },
    };
  },
});
