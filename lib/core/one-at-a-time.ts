/**
 * Work that is asked for by many and never runs beside itself: whoever asks while it runs shares the one next run, which begins after
 * they asked. The work sees to its own failures.
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let wanted = false;
  const turn = async () => {
    running = true;
    while (wanted) {
      wanted = false;
      await work();
    }
    running = false;
  };
  return () => {
    wanted = true;
    if (!running) void turn();
  };
}
