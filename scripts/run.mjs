// Runs one of the project's TypeScript programs on its Node.js: node scripts/run.mjs <entry.ts> [arguments]
import { bundle } from "./setup/build.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { becomeNode, sourceMaps } from "./setup/processes.mjs";
import { enterProject, main, runsOnProjectNode, SetupError } from "./setup/project.mjs";

await main(async () => {
  enterProject();
  const [entry, ...args] = process.argv.slice(2);
  if (!entry) throw new SetupError("Usage: node scripts/run.mjs <entry.ts> [arguments]");
  await ensureInstalled();
  if (!runsOnProjectNode()) await becomeNode(["scripts/run.mjs", entry, ...args]);
  await becomeNode([sourceMaps, await bundle(entry), ...args]);
});
