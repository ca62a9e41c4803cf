// Loaded into a server before its own program: writes how long its event loop was held up into LOOP_DELAY_FILE whenever it is
// asked by SIGUSR2, and counts anew.
import { renameSync, writeFileSync } from "node:fs";
import { createHistogram, monitorEventLoopDelay } from "node:perf_hooks";

const file = process.env.LOOP_DELAY_FILE;
if (file && process.argv[1]?.endsWith("server.mjs")) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  // The processor's own time between two turns of the loop tells stalls of ours from waiting for a core on a busy machine.
  const work = createHistogram();
  let last = process.threadCpuUsage();
  setInterval(() => {
    const { user, system } = process.threadCpuUsage(last);
    last = process.threadCpuUsage();
    work.record(Math.max(1, Math.round(user + system)));
  }, 10).unref();
  process.on("SIGUSR2", () => {
    const ms = (nanoseconds) => Math.round(nanoseconds / 1e5) / 10;
    const found = {
      p50: ms(delay.percentile(50)),
      p99: ms(delay.percentile(99)),
      longest: ms(delay.max),
      workP99: work.percentile(99) / 1000,
      longestWork: work.max / 1000,
    };
    delay.reset();
    work.reset();
    writeFileSync(`${file}.new`, JSON.stringify(found));
    renameSync(`${file}.new`, file);
  });
}
