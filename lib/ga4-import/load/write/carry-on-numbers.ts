import type { Load } from "./load";
import { runAfterLocks } from "./run-after-locks";

/**
 * Sets every series to continue after GA4's highest number that is not a stray; a series never goes back.
 * Stores what was proposed and why somebody should look at it. An answer stands until the export shows more
 * repeated numbers or strays than when it was given.
 */
export async function carryOnNumbers({ tx, runId, figures, watch }: Load): Promise<void> {
  const examined = new Map(watch.everySeries().map((one) => [one.series, one]));
  const answered = new Set<string>();
  for (const name of figures.names()) {
    const [group, series] = name.split("|");
    const next = figures.get(name)?.[0];
    if (group !== "next numbers" || series === undefined || next === undefined) continue;
    const { next: proposed, repeated = 0, examples = [], strays = [] } = examined.get(series) ?? { next };
    await runAfterLocks(
      tx,
      `insert into number_series (series, next_number) values ($1, $2)
       on conflict (series) do update set next_number = greatest(number_series.next_number, excluded.next_number),
         updated_at = now()`,
      [series, proposed],
    );
    const asksMore = tx`excluded.repeated > n.repeated or jsonb_array_length(excluded.strays) > jsonb_array_length(n.strays)`;
    const [kept] = await tx<{ answered: boolean }[]>`
      insert into import_numbers as n (series, run_id, proposed, repeated, examples, strays)
      values (${series}, ${runId}, ${proposed}, ${repeated}, ${JSON.stringify(examples)}::text::jsonb, ${JSON.stringify(strays)}::text::jsonb)
      on conflict (series) do update set run_id = excluded.run_id, proposed = excluded.proposed, repeated = excluded.repeated,
        examples = excluded.examples, strays = excluded.strays, updated_at = now(),
        answer = case when ${asksMore} then null else n.answer end,
        answered_by = case when ${asksMore} then null else n.answered_by end,
        answered_at = case when ${asksMore} then null else n.answered_at end
      returning answer is not null as answered`;
    if (kept?.answered) answered.add(series);
  }
  watch.answered = answered;
}
