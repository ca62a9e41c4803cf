"use server";

import { action } from "@/lib/actions/action";
import {
  archiveStockItem as archiveStockItemCommand,
  createStockItem as createStockItemCommand,
  restoreStockItem as restoreStockItemCommand,
  updateStockItem as updateStockItemCommand,
} from "./commands/items";
import { adjustStock as adjustStockCommand, goodsIn as goodsInCommand } from "./commands/quantities";

const refresh = ["/stock"];

export const createStockItem = action(createStockItemCommand, { refresh });
export const updateStockItem = action(updateStockItemCommand, { refresh });
export const archiveStockItem = action(archiveStockItemCommand, { refresh });
export const restoreStockItem = action(restoreStockItemCommand, { refresh });
export const adjustStock = action(adjustStockCommand, { refresh });
export const goodsIn = action(goodsInCommand, { refresh });
