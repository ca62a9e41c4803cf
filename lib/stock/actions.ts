"use server";

import { action } from "@/lib/actions/action";
import { approveStockTake as approveStockTakeCommand } from "./commands/approve-stock-take";
import {
  archiveStockItem as archiveStockItemCommand,
  createStockItem as createStockItemCommand,
  restoreStockItem as restoreStockItemCommand,
  updateStockItem as updateStockItemCommand,
} from "./commands/items";
import { updateMarkups as updateMarkupsCommand } from "./commands/markups";
import { moveItems as moveItemsCommand } from "./commands/move-items";
import { adjustStock as adjustStockCommand, goodsIn as goodsInCommand } from "./commands/quantities";
import { repriceStock as repriceStockCommand } from "./commands/reprice";
import {
  beginStockTake as beginStockTakeCommand,
  countStock as countStockCommand,
} from "./commands/stock-takes";
import {
  abandonStockTake as abandonStockTakeCommand,
  handInStockTake as handInStockTakeCommand,
  reopenStockTake as reopenStockTakeCommand,
} from "./commands/take-steps";

const refresh = ["/stock"];

export const createStockItem = action(createStockItemCommand, { refresh });
export const updateStockItem = action(updateStockItemCommand, { refresh });
export const archiveStockItem = action(archiveStockItemCommand, { refresh });
export const restoreStockItem = action(restoreStockItemCommand, { refresh });
export const adjustStock = action(adjustStockCommand, { refresh });
export const goodsIn = action(goodsInCommand, { refresh });
export const moveItems = action(moveItemsCommand, { refresh });
export const repriceStock = action(repriceStockCommand, { refresh });
export const updateMarkups = action(updateMarkupsCommand, { refresh: ["/settings/markups"] });

const takes = ["/stock/takes"];

export const beginStockTake = action(beginStockTakeCommand, { refresh: takes });
export const countStock = action(countStockCommand, { refresh: takes });
export const handInStockTake = action(handInStockTakeCommand, { refresh: takes });
export const reopenStockTake = action(reopenStockTakeCommand, { refresh: takes });
export const abandonStockTake = action(abandonStockTakeCommand, { refresh: takes });
export const approveStockTake = action(approveStockTakeCommand, { refresh: [...takes, "/stock"] });
