// Loaded into a server before its own program: writes how long its event loop was held up into LOOP_DELAY_FILE whenever it is
// asked by SIGUSR2, and counts anew.
import { renameSync, writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

const file = process.env.LOOP_DELAY_FILE;
if (file && process.argv[1]?.endsWith("server.mjs")) {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  process.on("SIGUSR2", () => {
    const ms = (nanoseconds) => Math.round(nanoseconds / 1e5) / 10;
    const found = { p50: ms(delay.percentile(50)), p99: ms(delay.percentile(99)), longest: ms(delay.max) };
    delay.reset();
    writeFileSync(`${file}.new`, JSON.stringify(found));
    renameSync(`${file}.new`, file);
  });
}
