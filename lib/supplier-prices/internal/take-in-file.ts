import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { transactionDriver } from "@/db/driver/prepared";
import { supplier_price_files } from "@/db/schema/supplier-prices";
import type { Actor } from "@/lib/core/actor";
import { oneRow } from "@/lib/core/database/one-row";
import type { IsoDate } from "@/lib/core/dates/dates";
import { conflict } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import type { SourceFile } from "@/lib/files/csv/source-file";
import { setCosts } from "@/lib/stock/internal/set-costs";
import { type Checked, checkFile } from "../file/check-file";
import { problemsAsInvalid } from "../file/check-report";
import type { Comparison } from "../file/compare-file";
import { readHeld } from "../file/held-prices";
import { costChanges, keysOf, readStockCosts, type StockCost } from "../file/stock-costs";
import type { PriceMapping } from "../rules/price-fields";
import { discontinueMissing } from "./discontinue-missing";
import { withoutReferenceChecks } from "./without-reference-checks";
import { writePrices, writeWhileReading } from "./write-prices";

/** Longer than any price file takes; the pool's own limit is meant for pages. */
const LONGEST = "10min";

/**
 * Holds a supplier's prices for this transaction. CONFLICT while another file of the supplier is being taken in, or taken back.
 */
export async function holdPrices(tx: Tx, supplierId: string): Promise<void> {
  const [lock] = await tx
    .execute(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${`supplier prices ${supplierId}`}, 57)) as free`,
    )
    .then(readRows(z.object({ free: z.boolean() })));
  if (!lock?.free)
    throw conflict(
      "Another price file of this supplier is being taken in at this moment. Try again when it is done",
    );
  await tx.execute(sql`select set_config('statement_timeout', ${LONGEST}, true)`);
}

const LastFile = z.object({ id: z.string(), sha256: z.string() });

/** The price file of a supplier that was taken in last. */
export async function lastFile(
  tx: Tx,
  supplierId: string,
): Promise<{ id: string; sha256: string } | undefined> {
  const [last] = await tx
    .execute(
      sql`select id, sha256 from supplier_price_files where supplier_id = ${supplierId} order by id desc limit 1`,
    )
    .then(readRows(LastFile));
  return last;
}

interface Taking {
  file: SourceFile;
  sha256: string;
  supplier_id: string;
  mapping: PriceMapping;
  day: IsoDate;
  leaveOutErrors: boolean;
  discontinue: boolean;
  updateCosts: boolean;
}

/** A price file that was taken in, with its counts. */
export type TakenFile = Awaited<ReturnType<typeof takeInFile>>;

const TAKEN = {
  id: supplier_price_files.id,
  file_name: supplier_price_files.file_name,
  rows: supplier_price_files.rows,
  new_parts: supplier_price_files.new_parts,
  changed_prices: supplier_price_files.changed_prices,
  unchanged: supplier_price_files.unchanged,
  missing_parts: supplier_price_files.missing_parts,
  costs_set: sql<number>`jsonb_array_length(${supplier_price_files.set_costs})`,
};

/**
 * Checks a file and takes it in: its own row, the prices, and the parts that it does not name. Throws VALIDATION_ERROR, naming the
 * lines, where it has an error that is not to be left out.
 */
export async function takeInFile(tx: Tx, actor: Actor, taking: Taking) {
  const { file, supplier_id, sha256, day, discontinue } = taking;
  const { id } = await oneRow(
    tx
      .insert(supplier_price_files)
      .values({
        ...{ supplier_id, sha256, file_name: file.name, mapping: {} },
        ...{ rows: 0, new_parts: 0, changed_prices: 0, unchanged: 0, missing_parts: 0 },
        made_by: actor.kind === "user" ? actor.id : null,
      })
      .returning({ id: supplier_price_files.id }),
  );
  const costs = taking.updateCosts ? await readStockCosts(tx, supplier_id) : [];
  const { comparison, columns, missing } = await withoutReferenceChecks(tx, async () => {
    const checked = await checkAndWrite(tx, { ...taking, watched: keysOf(costs), price_file_id: id });
    const missing = checked.comparison.missing();
    if (discontinue) await discontinueMissing(tx, { supplier_id, price_file_id: id, day, missing });
    return { ...checked, missing };
  });
  const { effects } = comparison.counts();
  return oneRow(
    tx
      .update(supplier_price_files)
      .set({
        mapping: { ...columns.mapping },
        rows: comparison.rows,
        new_parts: effects.new,
        changed_prices: effects.changed,
        unchanged: effects.unchanged + effects.details + effects.outdated,
        missing_parts: missing.length,
        set_costs: await updateCosts(tx, comparison, costs),
      })
      .where(eq(supplier_price_files.id, id))
      .returning(TAKEN),
  );
}

/** Sets the costs of stock items to what the file asks today; answers those that it set. */
async function updateCosts(tx: Tx, comparison: Comparison, costs: readonly StockCost[]) {
  const wanted = costChanges(comparison, costs).map(({ stock_item_id, cost_net, net_price }) => ({
    ...{ stock_item_id, before: cost_net, after: net_price },
  }));
  const set = new Set(await setCosts(tx, wanted));
  return wanted.filter(({ stock_item_id }) => set.has(stock_item_id));
}

/**
 * A supplier's first file is written while it is read, as every row is new. Only if a part then turns out to be in it twice is it
 * written again, now that the last line of each part is known. Any later file is compared first, so that only changes are written.
 */
async function checkAndWrite(
  tx: Tx,
  taking: Taking & { price_file_id: string; watched: ReadonlySet<string> },
): Promise<Checked> {
  const held = await readHeld(transactionDriver(), taking.supplier_id, taking.day);
  const usable = (checked: Checked): Checked => {
    if (checked.comparison.unusable > 0 && !taking.leaveOutErrors)
      throw problemsAsInvalid(checked.comparison);
    return checked;
  };
  const first = held.latest.size === 0;
  const checked = first
    ? await writeWhileReading(tx, { ...taking, held }, usable)
    : usable(await checkFile({ ...taking, held }));
  if (!first || checked.comparison.repeatedCount > 0) await writePrices(tx, { ...taking, checked });
  return checked;
}
