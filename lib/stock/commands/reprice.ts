import "server-only";
import { inArray, sql } from "drizzle-orm";
import { stock_items } from "@/db/schema/stock";
import { command } from "@/lib/core/command";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import { changedMeanwhile, invalid, notFound } from "@/lib/core/errors";
import { lockItems } from "../internal/lock-items";
import { StockReprice } from "../schema/pricing";

const PRICES = {
  stock_item_id: stock_items.id,
  part_number: stock_items.part_number,
  version: stock_items.version,
  retail_price_net: stock_items.retail_price_net,
  trade_price_net: stock_items.trade_price_net,
};

/**
 * Sets the prices of several items at once. Returns what they were with the versions they have now: sent back, that undoes it.
 * PRECONDITION_FAILED where one was changed since the version given.
 */
export const repriceStock = command({
  name: "stock.reprice",
  permission: "stock:update",
  input: StockReprice,
  async run({ tx, input: { lines } }) {
    const ids = lines.map(({ stock_item_id }) => stock_item_id);
    const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at);
    if (twice >= 0) throw invalid({ field: `lines.${twice}.stock_item_id`, message: "It is listed twice" });
    const locked = await lockItems(tx, ids);
    if (ids.some((id) => !locked.has(id) || locked.get(id)?.deleted_at !== null))
      throw notFound("stock item");
    const read = () => tx.select(PRICES).from(stock_items).where(inArray(stock_items.id, ids));
    const before = await read();
    const versions = new Map(before.map(({ stock_item_id, version }) => [stock_item_id, version]));
    const stale = lines.find(
      ({ stock_item_id, version }) => version !== undefined && version !== versions.get(stock_item_id),
    );
    if (stale) throw changedMeanwhile("one of these parts", versions.get(stale.stock_item_id) ?? 0);
    const set = lines.map(({ stock_item_id: id, retail_price_net: retail, trade_price_net: trade }) => ({
      ...{ id, retail, trade, sets_retail: retail !== undefined, sets_trade: trade !== undefined },
    }));
    await tx.execute(sql`
      update stock_items s set ${NEXT_VERSION},
        retail_price_net = case when p.sets_retail then p.retail else s.retail_price_net end,
        trade_price_net = case when p.sets_trade then p.trade else s.trade_price_net end
      from json_to_recordset(${JSON.stringify(set)}::json) as p(id uuid, retail numeric, trade numeric, sets_retail boolean, sets_trade boolean)
      where s.id = p.id`);
    const after = await read();
    const now = new Map(after.map(({ stock_item_id, version }) => [stock_item_id, version]));
    return {
      items: after.length,
      before: before.map((item) => ({ ...item, version: now.get(item.stock_item_id) ?? item.version })),
      after,
    };
  },
  trace: ({ before, after }) => ({
    entity: "stock",
    id: after.length === 1 ? (after[0]?.stock_item_id ?? null) : null,
    before: { prices: before },
    after: { prices: after },
  }),
});
