import { setTimeout as sleep } from "node:timers/promises";

/** Waits until the condition holds, at most 20 seconds unless told otherwise: looks again and again, and goes on the moment that it does. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  { patience = 20_000, what = "It" }: { patience?: number; what?: string } = {},
): Promise<void> {
  for (const giveUpAt = performance.now() + patience; !(await condition()); await sleep(20))
    if (performance.now() > giveUpAt)
      throw new Error(`${what} did not happen within ${patience / 1000} seconds`);
}
