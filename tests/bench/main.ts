import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded } from "@/db/embedded";
import { log } from "@/lib/core/log/log";
import { benchApi, type Garages } from "./api/compare";
import { benchDeeds } from "./before/deeds";
import { benchSearches } from "./before/searches";
import { BUILD_BEFORE, buildBefore } from "./build-before";
import { databasesOn, settle } from "./databases";
import { benchDiary } from "./diary";
import { benchImport } from "./import";
import { benchIssuing } from "./issuing";
import { benchKeystroke } from "./keystroke";
import { benchLimits } from "./limits";
import { benchLive } from "./live";
import { benchLivePusher } from "./live-pusher";
import { benchMemory } from "./memory/compare";
import { benchNavigation } from "./navigation";
import { benchNotifications } from "./notifications";
import { benchPages } from "./pages";
import { benchPayments } from "./payments";
import { benchPlate } from "./plate";
import { benchPriceFile } from "./price-file";
import { benchReminders } from "./reminders";
import { benchStock } from "./stock";
import { benchSync } from "./sync";
import { benchVehicleData } from "./vehicle-data";
import { benchWorkbooks } from "./workbooks";

const part = process.argv[2] ?? "all";
/** With a folder named, garages that were imported once stay there for the next run. */
const keptFolder = process.env.BENCH_DATA_DIR;
const dataDir = keptFolder ?? mkdtempSync(path.join(tmpdir(), "ga4-bench-data-"));
execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
const embedded = await startEmbedded({ dataDir, log });
const databases = databasesOn(embedded.url);

/** What is measured alone, when it is named, on garages that are imported first where none is kept. */
const ALONE: Record<string, () => Promise<boolean>> = {
  navigation: async () => benchNavigation(await databases.garage(1)),
  pages: async () => benchPages(await databases.garage(1), await databases.garage(10)),
  plate: async () => benchPlate(await databases.garage(10)),
  keystroke: async () => benchKeystroke(await databases.garage(1)),
  limits: async () => benchLimits(await databases.empty("limits")),
  issuing: async () => benchIssuing(await databases.garage(10)),
  live: async () => {
    const byStream = await benchLive(await databases.empty("live"));
    return (await benchLivePusher(await databases.empty("live_pusher"))) && byStream;
  },
  notifications: async () => benchNotifications(await databases.empty("notifications")),
  payments: async () => benchPayments(await databases.empty("payments")),
  prices: async () => benchPriceFile(await databases.empty("prices")),
  reminders: async () => benchReminders(await databases.empty("reminders")),
  "vehicle-data": async () => benchVehicleData(await databases.empty("vehicle_data")),
  diary: async () => benchDiary(await databases.empty("diary")),
  stock: async () => benchStock(await databases.empty("stock")),
  sync: async () => benchSync(await databases.garage(1)),
  memory: benchMemory,
  workbooks: () => benchWorkbooks({ database: databases.empty }),
  search: async () => benchSearches(await databases.garageBefore(10, buildBefore()), buildBefore()),
  deeds: async () => benchDeeds(await databases.garageBefore(10, buildBefore()), buildBefore()),
  api: async () => benchApi(await garagesOfApi()),
};

try {
  const kept = await benchParts();
  console.log(kept ? "Every limit is kept" : "A limit is not kept");
  process.exitCode = kept ? 0 : 1;
} finally {
  await embedded.stop();
  if (!keptFolder) rmSync(dataDir, { recursive: true, force: true });
}

async function garagesOfApi(): Promise<Garages> {
  const small = await databases.garage(1);
  if (!BUILD_BEFORE) return { small, large: await databases.garage(10), before: null };
  const { now, before } = await databases.garageBefore(10, BUILD_BEFORE);
  return { small, large: now, before };
}

async function benchParts(): Promise<boolean> {
  const alone = ALONE[part];
  if (alone) return alone();
  const { small, large, kept } = await benchImport({ database: databases.empty });
  if (part === "import") return kept;
  for (const url of [small, large]) await settle(url);
  const all = [kept];
  all.push(await benchWorkbooks({ database: databases.empty }));
  all.push(await benchPriceFile(await databases.empty("prices")));
  all.push(await benchPages(small, large));
  all.push(await benchKeystroke(small));
  all.push(await benchIssuing(large));
  all.push(await benchSync(small));
  all.push(await benchApi({ small, large, before: null }));
  return all.every(Boolean);
}
