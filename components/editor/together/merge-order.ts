interface Line {
  id: string;
}

/**
 * Puts lines that somebody else added or moved into the order of the lines here: each after the line that it follows there. Lines that were
 * added at one place by both come in the order of their ids, which is that of the time they were made. Returns the lines of `mine` and
 * `added`, each once.
 */
export function mergeOrder<T extends Line>(
  base: readonly string[],
  mine: readonly T[],
  theirs: readonly string[],
  added: ReadonlyMap<string, T>,
): T[] {
  const rows = new Map(mine.map((row) => [row.id, row]));
  const before = new Set(base);
  const mineMoved = moved(
    base,
    mine.map(({ id }) => id),
  );
  const placed = moved(base, theirs).filter((id) => rows.has(id) && !mineMoved.includes(id));
  if (added.size + placed.length === 0) return [...mine];
  const moving = new Set(placed);
  const order = mine.filter(({ id }) => !moving.has(id));
  const known = new Set(order.map(({ id }) => id));
  let after: string | null = null;
  for (const id of theirs) {
    const row = added.get(id) ?? (moving.has(id) ? rows.get(id) : undefined);
    if (row && !known.has(id)) {
      let at = after === null ? 0 : order.findIndex((one) => one.id === after) + 1;
      if (!before.has(id)) while (isMineHere(order[at], id)) at++;
      order.splice(at, 0, row);
      known.add(id);
    }
    if (known.has(id)) after = id;
  }
  return order;

  function isMineHere(row: T | undefined, id: string): boolean {
    return row !== undefined && !before.has(row.id) && !added.has(row.id) && row.id < id;
  }
}

/** The ids whose place among the common ones was changed: all but a longest run that kept its order. */
function moved(base: readonly string[], now: readonly string[]): string[] {
  const place = new Map(base.map((id, i) => [id, i]));
  const common = now.filter((id) => place.has(id));
  const places = common.map((id) => place.get(id) ?? 0);
  if (places.every((at, i) => i === 0 || at > (places[i - 1] ?? 0))) return [];
  const kept = longestRun(places);
  return common.filter((_, i) => !kept.has(i));
}

/** The indexes of a longest increasing subsequence. */
function longestRun(places: readonly number[]): Set<number> {
  const best = places.map(() => 1);
  const from = places.map(() => -1);
  let end = 0;
  for (const [i, at] of places.entries()) {
    for (let j = 0; j < i; j++)
      if ((places[j] ?? 0) < at && (best[j] ?? 0) >= (best[i] ?? 0)) {
        best[i] = (best[j] ?? 0) + 1;
        from[i] = j;
      }
    if ((best[i] ?? 0) > (best[end] ?? 0)) end = i;
  }
  const run = new Set<number>();
  for (let i = end; i >= 0; i = from[i] ?? -1) run.add(i);
  return run;
}
