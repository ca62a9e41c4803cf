import { setTimeout as sleep } from "node:timers/promises";

/**
 * Returns a function that requests a run of `work`, which never runs twice at once. All requests made during a run, or in the pause
 * of `pauseMs` after it, share the one next run, which begins after them. `work` must handle its own errors.
 */
export function oneAtATime(work: () => Promise<void>, { pauseMs = 0 } = {}): () => void {
  let running = false;
  let wanted = false;
  const turn = async () => {
    running = true;
    while (wanted) {
      wanted = false;
      await work();
      if (pauseMs > 0) await sleep(pauseMs, undefined, { ref: false });
    }
    running = false;
  };
  return () => {
    wanted = true;
    if (!running) void turn();
  };
}
