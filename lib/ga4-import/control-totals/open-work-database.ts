import type { Scope } from "./database";
import type { Figures } from "./figures";
import { addDebtors, BEFORE_INVOICE, ENDED } from "./open-work";

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");

/**
 * Adds the figures of `open-work.ts` from the database; `issued` is the condition that GA4 had issued a
 * document `d`.
 */
export async function addOpenWork(
  { sql, rows: scope, runId }: Scope,
  figures: Figures,
  issued: string,
): Promise<void> {
  addDebtors(figures);
  if (scope !== "of the run") return;
  const open = Object.entries(ENDED).map(
    ([type, ended]) => `(type = '${type}' and status not in (${list(ended)}))`,
  );
  const rows = await sql.unsafe<{ key: string; count: string; pence: string }[]>(
    `select case type when 'estimate' then 'estimates' else 'job sheets' end as key, count(*) as count,
       (coalesce(sum(total_gross), 0) * 100)::bigint as pence
     from documents where import_run_id = $1 and (${open.join(" or ")}) group by 1
     union all
     select 'deposits', count(*), (coalesce(sum(t.amount), 0) * 100)::bigint
     from receipts t join documents d on d.id = t.document_id
     where t.import_run_id = $1 and (d.type in (${list(BEFORE_INVOICE)}) or not (${issued}))`,
    [runId],
  );
  for (const { key, count, pence } of rows)
    if (Number(count) > 0) figures.add(`what is open|${key}`, Number(count), Number(pence));
}
