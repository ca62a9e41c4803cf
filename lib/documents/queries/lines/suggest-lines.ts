import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { needed } from "@/lib/core/input/fields";
import { query } from "@/lib/core/query";
import { claimedRows } from "@/lib/core/read-rows";
import { suggestedJobs, suggestedPresets } from "@/lib/packages/queries/suggested-packages";
import { suggestedParts } from "@/lib/stock/queries/suggested-parts";
import type { Suggestion } from "../../rules/starting/suggestion";
import { notInStock, suggestSupplierParts } from "./suggest-supplier-parts";

const PER_KIND = 8;

/**
 * Suggests lines for what has been typed so far, in one round trip: stock by number, words or barcode, with its retail or trade
 * price and the quantity available; packages; preset descriptions; and, after them, parts of suppliers' price files. Past lines come from `lineMemory`, once for each
 * document.
 */
export const suggestLines = query({
  name: "documents.suggest_lines",
  permission: "documents:read",
  input: z.strictObject({ q: needed("Give at least one character", 80), trade: z.stringbool().optional() }),
  async run({ db, actor, input: { q, trade = false } }): Promise<Suggestion[]> {
    const [known, offered] = await Promise.all([
      db
        .execute(
          sql`(${suggestedJobs(q, PER_KIND)}) union all (${suggestedParts(actor, q, { trade, most: PER_KIND })}) union all (${suggestedPresets(q, PER_KIND)})`,
        )
        .then(claimedRows<Suggestion>),
      suggestSupplierParts(db, actor, { q, trade, most: PER_KIND }),
    ]);
    return [...known, ...notInStock(offered, known)];
  },
});
