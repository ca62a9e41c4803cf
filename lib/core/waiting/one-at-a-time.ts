import { setTimeout as sleep } from "node:timers/promises";

/**
 * Work that is asked for by many and never runs beside itself: whoever asks while it runs, or in the pause of `pauseMs` after it, shares
 * the one next run, which begins after they asked. The work sees to its own failures.
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
