// Compiles the pages, the server and the import without starting anything.
import { bundle, ensurePagesBuilt, ensureServerBundled } from "./setup/build.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { enterProject, main } from "./setup/project.mjs";

await main(async () => {
  enterProject();
  await ensureInstalled();
  await ensurePagesBuilt();
  await ensureServerBundled();
  await bundle("scripts/import.ts");
});
