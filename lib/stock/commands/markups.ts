import "server-only";
import { stock_markup_bands } from "@/db/schema/stock-takes";
import { requirePermission } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { changeStored } from "@/lib/settings/internal/change-stored";
import { MARKUPS, readMarkups } from "../queries/markups";
import { MarkupsUpdate } from "../schema/pricing";

/** Replaces the mark-ups by cost. Prices stay until somebody takes them: here, on a part, or after a delivery. */
export const updateMarkups = command({
  name: "settings.update_markups",
  permission: "stock:create",
  input: MarkupsUpdate,
  async run({ tx, actor, input: { version, retail, trade } }) {
    requirePermission(actor, "stock:cost");
    const before = await readMarkups(tx);
    const { version: now } = await changeStored(tx, MARKUPS, {}, { version });
    await tx.delete(stock_markup_bands);
    const rows = [
      ...retail.map((band) => ({ price: "retail", ...band })),
      ...trade.map((band) => ({ price: "trade", ...band })),
    ];
    if (rows.length > 0) await tx.insert(stock_markup_bands).values(rows);
    return { before, retail, trade, version: now };
  },
  trace: ({ before, retail, trade }) => ({ entity: "settings", id: null, before, after: { retail, trade } }),
});
