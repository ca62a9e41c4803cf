import { connect, disconnect } from "@/db/client";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { setRecorder } from "@/lib/core/recorder";
import { refreshParc } from "@/lib/vehicle-data/commands/refresh-parc";

// One nightly refresh in a process of its own, as its memory is measured: tells what it took on its last line.
connect(process.env.DATABASE_URL ?? "");
setRecorder(changeRecorder);
const before = process.memoryUsage.rss();
const started = performance.now();
const state = await refreshParc();
const ms = performance.now() - started;
// In kilobytes.
const peak = process.resourceUsage().maxRSS / 1024;
await disconnect();
console.log(JSON.stringify({ state, ms, peak, before: before / 1024 ** 2 }));
