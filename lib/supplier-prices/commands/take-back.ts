import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { requirePermission } from "@/lib/core/actor";
import { command, Traced } from "@/lib/core/command";
import { conflict, notFound } from "@/lib/core/errors";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { setCosts } from "@/lib/stock/internal/set-costs";
import { requireSupplier } from "@/lib/suppliers/internal/require-supplier";
import { holdPrices, lastFile } from "../internal/take-in-file";
import { TakeBackPriceFile } from "../schema/written";

const SetCosts = z.array(
  z.object({ stock_item_id: z.string(), before: z.string().nullable(), after: z.string() }),
);
const TakenFile = z.object({
  id: z.string(),
  file_name: z.string(),
  rows: z.int(),
  set_costs: jsonColumn(SetCosts),
});

/**
 * Undoes the taking in of a supplier's last price file, in one transaction: its prices go, and those that they replaced stand again, as do
 * the costs of stock items that it set, where they are still what it made them.
 * CONFLICT for any file but the last.
 */
export const takeBackPriceFile = command({
  name: "supplier_prices.take_back",
  permission: "stock:update",
  input: TakeBackPriceFile,
  async run({ tx, actor, input: { supplier_id, file_id } }) {
    requirePermission(actor, "stock:cost");
    await requireSupplier(tx, supplier_id);
    await holdPrices(tx, supplier_id);
    const [file] = await tx
      .execute(
        sql`select id, file_name, rows, set_costs from supplier_price_files where id = ${file_id} and supplier_id = ${supplier_id}`,
      )
      .then(readRows(TakenFile));
    if (!file) throw notFound("price file");
    const last = await lastFile(tx, supplier_id);
    if (last?.id !== file.id) throw conflict("A later file was taken in: take that one back first");
    // What a price replaced ended on the day on which it began, and goes on until the price ended.
    await tx.execute(sql`
      with gone as (
        delete from supplier_prices where price_file_id = ${file.id} returning part_key, valid_from, valid_until
      ), former as (
        select distinct on (p.part_key) p.id, g.valid_until
        from gone g
          join supplier_prices p on p.supplier_id = ${supplier_id} and p.part_key = g.part_key and p.valid_until = g.valid_from
        where p.price_file_id is distinct from ${file.id}
        order by p.part_key, p.id desc
      )
      update supplier_prices p set valid_until = former.valid_until from former where p.id = former.id`);
    await setCosts(
      tx,
      file.set_costs.map(({ before, after, ...item }) => ({ ...item, before: after, after: before })),
    );
    await tx.execute(sql`delete from supplier_price_files where id = ${file.id}`);
    return new Traced(file, { entity: "suppliers", id: supplier_id, before: file });
  },
});
