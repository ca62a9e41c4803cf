import "server-only";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { command } from "@/lib/core/command";
import { neededVersion } from "@/lib/core/input/fields";
import { query } from "@/lib/core/query";
import { changeStored } from "@/lib/settings/internal/change-stored";
import { readStored } from "@/lib/settings/queries/stored";

export interface StockSettings {
  /** Whether more of a counted item may be sold than is in stock, for a garage that records deliveries late. */
  allow_negative: boolean;
}

/** The default: a counted item cannot be sold beyond what is in stock. */
const NEW_STOCK_SETTINGS: StockSettings = { allow_negative: false };

const StockSettingsUpdate = z.strictObject({
  version: neededVersion,
  allow_negative: z
    .boolean()
    .optional()
    .meta({ description: "Whether more may be sold of a counted item than is there." }),
});

export const readStockSettings = (db: Db | Tx): Promise<StockSettings & { version: number }> =>
  readStored(db, "stock", NEW_STOCK_SETTINGS);

export const getStockSettings = query({
  name: "settings.stock",
  permission: "stock:read",
  input: z.strictObject({}),
  run: ({ db }) => readStockSettings(db),
});

export const updateStockSettings = command({
  name: "settings.update_stock",
  permission: "settings:update",
  input: StockSettingsUpdate,
  run: ({ tx, input }) => changeStored(tx, "stock", NEW_STOCK_SETTINGS, input),
  trace: ({ before, after }) => ({ entity: "settings", id: null, before, after }),
});
