import "server-only";
import { sql } from "drizzle-orm";
import { supplier_price_mappings } from "@/db/schema/supplier-prices";
import { requirePermission } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { requireSupplier } from "@/lib/suppliers/internal/require-supplier";
import { SaveMapping } from "../schema/written";

/** Remembers which columns of a supplier's price files are which fields, from one file to the next. */
export const saveMapping = command({
  name: "supplier_prices.save_mapping",
  permission: "stock:update",
  input: SaveMapping,
  async run({ tx, actor, input: { supplier_id, mapping } }) {
    requirePermission(actor, "stock:cost");
    await requireSupplier(tx, supplier_id);
    await tx
      .insert(supplier_price_mappings)
      .values({ supplier_id, mapping: { ...mapping } })
      .onConflictDoUpdate({
        target: supplier_price_mappings.supplier_id,
        set: { mapping: { ...mapping }, updated_at: sql`now()` },
      });
    return { id: supplier_id, mapping };
  },
  trace: ({ id, mapping }) => ({ entity: "suppliers", id, after: { mapping } }),
});
