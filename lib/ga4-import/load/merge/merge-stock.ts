import type { Load } from "../write/load";
import { runAfterLocks } from "../write/run-after-locks";
import { keepForUndo } from "../write/staging";

/**
 * Replaces the opening movements of stock items that this import added or changed, so that the ledger adds up
 * to their quantity. Movements made here stay: a quantity that they changed is ours, see merge-plan.ts.
 */
export async function mergeOpenings(load: Load, staging: string): Promise<void> {
  const { tx, runId } = load;
  await tx.unsafe(
    `create temporary table import_openings on commit drop as
     select i.id, i.quantity_in_stock - i.own as quantity from (
       select t.id, t.quantity_in_stock,
         coalesce((select sum(quantity) from stock_movements m where m.stock_item_id = t.id and m.import_run_id is null), 0) as own,
         coalesce((select sum(quantity) from stock_movements m where m.stock_item_id = t.id and m.import_run_id is not null), 0) as opened
       from stock_items t where t.import_run_id = $1) i
     where i.opened <> i.quantity_in_stock - i.own`,
    [runId],
  );
  const old = "t.import_run_id is not null and t.stock_item_id in (select id from import_openings)";
  await keepForUndo(load, "stock_movements", old);
  await runAfterLocks(tx, `delete from stock_movements t where ${old}`);
  await runAfterLocks(
    tx,
    `insert into stock_movements (id, stock_item_id, kind, quantity, unit_cost, import_run_id)
     select coalesce(s.id, uuidv7()), o.id, 'opening', o.quantity, s.unit_cost, $1
     from import_openings o left join ${staging} s on s.stock_item_id = o.id where o.quantity <> 0`,
    [runId],
  );
}
