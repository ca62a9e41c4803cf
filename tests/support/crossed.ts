import { sql } from "@/db/client";

/** Until as many wait for a row in somebody else's hand, or `over` says that they wait no more. */
export async function untilWaiting(many: number, over: () => number = () => 0): Promise<void> {
  for (let waiting = 0; waiting + over() < many; ) {
    const [found] = await sql()<{ waiting: number }[]>`
      select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    waiting = found?.waiting ?? 0;
  }
}

/**
 * Begins works while somebody else holds these rows, and lets go of them once each waits for one: so each has its first row in hand when
 * it asks for its second. Says how each ended.
 */
export async function runCrossed(
  held: Record<string, string[]>,
  works: readonly (() => Promise<unknown>)[],
): Promise<PromiseSettledResult<unknown>[]> {
  let over = 0;
  const begin = async (work: () => Promise<unknown>) => work().finally(() => over++);
  const ended = await sql().begin(async (tx) => {
    for (const [table, ids] of Object.entries(held))
      await tx`select 1 from ${tx(table)} where id = any (${ids}::uuid[]) for update`;
    const outcomes = Promise.allSettled(works.map(begin));
    await untilWaiting(works.length, () => over);
    return { outcomes };
  });
  return ended.outcomes;
}
