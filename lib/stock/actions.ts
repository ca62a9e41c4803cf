"use server";

import { action } from "@/lib/actions/action";
import * as items from "@/lib/stock/commands/items";
import * as quantities from "@/lib/stock/commands/quantities";

export const createStockItem = action(items.createStockItem, { refresh: ["/stock"] });
export const updateStockItem = action(items.updateStockItem, { refresh: ["/stock"] });
export const archiveStockItem = action(items.archiveStockItem, { refresh: ["/stock"] });
export const restoreStockItem = action(items.restoreStockItem, { refresh: ["/stock"] });
export const adjustStock = action(quantities.adjustStock, { refresh: ["/stock"] });
export const goodsIn = action(quantities.goodsIn, { refresh: ["/stock"] });
