// Does everything from a fresh clone to a running garage. Runs on Node.js 20 or newer until the project's own is installed.
import { existsSync, readFileSync } from "node:fs";
import { lockHolder } from "../db/embedded/process-lock.mjs";
import { bundleDevServer, ensurePagesBuilt, ensureServerBundled } from "./setup/build.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { becomeNode, serverFlags, sourceMaps } from "./setup/processes.mjs";
import { enterProject, main, runsOnProjectNode, SetupError } from "./setup/project.mjs";

await main(async () => {
  enterProject();
  const flags = process.argv.slice(2);
  const development = flags.includes("--dev");
  // Comes first, so that nothing is installed or built underneath a running server.
  refuseSecondServer();
  await ensureInstalled();
  if (!runsOnProjectNode()) await becomeNode(["scripts/start.mjs", ...flags]);
  const env = {
    // With an arena for each thread, glibc keeps the memory that buffers of pages and files leave behind.
    MALLOC_ARENA_MAX: "2",
    ...process.env,
    NODE_ENV: development ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  if (!development) await ensurePagesBuilt();
  const program = development
    ? [sourceMaps, await bundleDevServer()]
    : [...serverFlags, await ensureServerBundled()];
  await becomeNode([...program, ...flags], env);
});

/** Only one server can use the embedded database. With an external database, any number of servers share the folder. */
function refuseSecondServer() {
  const file = existsSync(".env") ? readFileSync(".env", "utf8") : "";
  const written = (name) => new RegExp(`^[ \\t]*${name}[ \\t]*=[ \\t]*["']?([^"'\\n]*)`, "m").exec(file)?.[1];
  const set = (name) => process.env[name]?.trim() || written(name)?.trim();
  if (set("DATABASE_URL")) return;
  const lock = `${set("DATA_DIR") || "./data"}/server.lock`;
  const holder = existsSync(lock) && lockHolder(lock);
  if (holder)
    throw new SetupError(
      `GA4 Garage is already running on this data (process ${holder.pid}, ${holder.url}).`,
    );
}
