import { v7 as newKey } from "uuid";
import type { SettledResult } from "@/lib/inspections/rules/result";

/** A result that is still to be sent. */
export interface QueuedResult extends SettledResult {
  item_key: string;
  /** The revision that was seen; null while it follows a result of the same item that has no answer yet. */
  revision: number | null;
}

/** What is sent at once, under one key. Once it was tried it never changes, as the server may have it already. */
export interface Entry {
  key: string;
  results: QueuedResult[];
  mileage?: number | null;
  tried: boolean;
  /** In milliseconds since 1970: until then it can be undone, or typed on. */
  due: number;
}

const stillToSend = (entry: Entry, item_key: string): QueuedResult | undefined =>
  entry.results.find((result) => result.item_key === item_key);

/** The newest of what is queued for an item. */
export const queuedFor = (queue: readonly Entry[], item_key: string): QueuedResult | undefined =>
  queue.findLast((entry) => stillToSend(entry, item_key))?.results.find((one) => one.item_key === item_key);

export const itemsToSend = (queue: readonly Entry[]): number =>
  new Set(queue.flatMap(({ results }) => results.map(({ item_key }) => item_key))).size +
  (queue.some(({ mileage }) => mileage !== undefined) ? 1 : 0);

interface Addition {
  results: readonly (SettledResult & { item_key: string })[];
  /** The revision of an item that the server is known to have. */
  revisionOf(item_key: string): number;
  due: number;
}

/** The queue with more results: what was not tried yet is replaced, what was tried is followed. */
export function withResults(queue: readonly Entry[], { results, revisionOf, due }: Addition): Entry[] {
  const fresh = results.map(({ item_key, ...said }): QueuedResult => {
    const untried = queue.find((entry) => !entry.tried && stillToSend(entry, item_key));
    const seen = untried && stillToSend(untried, item_key);
    if (seen) return { ...said, item_key, revision: seen.revision };
    const follows = queue.some((entry) => stillToSend(entry, item_key));
    return { ...said, item_key, revision: follows ? null : revisionOf(item_key) };
  });
  const rest = withoutItems(
    queue,
    fresh.map(({ item_key }) => item_key),
  );
  return [...rest, { key: newKey(), results: fresh, tried: false, due }];
}

/** The queue with what the mileometer says. */
export function withMileage(queue: readonly Entry[], mileage: number | null, due: number): Entry[] {
  const rest = queue.filter((entry) => entry.tried || entry.mileage === undefined);
  return [...rest, { key: newKey(), results: [], mileage, tried: false, due }];
}

/** The queue without what was not tried yet of some items; what else an entry holds goes under a new key. */
export function withoutItems(queue: readonly Entry[], items: readonly string[]): Entry[] {
  return queue.flatMap((entry) => {
    if (entry.tried || !entry.results.some(({ item_key }) => items.includes(item_key))) return [entry];
    const results = entry.results.filter(({ item_key }) => !items.includes(item_key));
    return results.length === 0 && entry.mileage === undefined ? [] : [{ ...entry, key: newKey(), results }];
  });
}

/** The queue after an entry was recorded: what followed it knows its revision now. */
export function afterRecording(
  queue: readonly Entry[],
  key: string,
  recorded: readonly { item_key: string; revision: number }[],
): Entry[] {
  const revisions = new Map(recorded.map(({ item_key, revision }) => [item_key, revision]));
  return queue
    .filter((entry) => entry.key !== key)
    .map((entry) => ({
      ...entry,
      results: entry.results.map((result) => ({
        ...result,
        revision: result.revision ?? revisions.get(result.item_key) ?? null,
      })),
    }));
}

/** The queue after an entry was refused for some of its items: those are taken out with all that follows them, the rest is sent anew. */
export function afterRefusal(queue: readonly Entry[], key: string, items: readonly string[]): Entry[] {
  const freed = queue.map((entry) =>
    entry.key === key || entry.results.some(({ item_key }) => items.includes(item_key))
      ? { ...entry, tried: false }
      : entry,
  );
  const left = withoutItems(freed, items);
  // Refused without an item: the mileage was what could not be.
  return items.length > 0 ? left : left.filter((entry) => entry.key !== key);
}

/** The entry to send next. */
export const nextOf = (queue: readonly Entry[], now: number): Entry | undefined => {
  const [first] = queue;
  return first?.tried ? first : queue.find(({ due, tried }) => tried || due <= now);
};
