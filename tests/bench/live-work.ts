import { setTimeout as sleep } from "node:timers/promises";
import { run } from "@/lib/core/command";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { as } from "../support/actors";

export const CLIENTS = 200;
const A_SECOND = 20;
export const SECONDS = Number(process.env.BENCH_SECONDS ?? 30);
export const GAP_SECONDS = Number(process.env.BENCH_GAP ?? 60);
/** Milliseconds from the commit until a browser has it, for 99 of 100. */
export const P99_MS = 150;

export interface Committed {
  id: string;
  at: number;
}

/** Changes records at an even pace, one after the other. */
export async function changeRecords(seconds: number): Promise<Committed[]> {
  const done: Committed[] = [];
  const began = performance.now();
  for (let n = 0; n < seconds * A_SECOND; n++) {
    await sleep(Math.max(0, began + (n * 1000) / A_SECOND - performance.now()));
    const { id } = await run(createCustomer, as("manager"), {
      surname: `Live ${n}`,
      confirmed_not_duplicate: true,
    });
    done.push({ id, at: performance.now() });
  }
  return done;
}

/** Whether a browser was told of records in the order in which they were committed. */
export function areInOrder(
  changes: readonly (readonly [entity: string, id: string | null])[],
  committed: readonly Committed[],
): boolean {
  const places = new Map(committed.map(({ id }, place) => [id, place]));
  const told = changes.flatMap(([, id]) => places.get(id ?? "") ?? []);
  return told.every((place, n) => n === 0 || place > (told[n - 1] ?? -1));
}
