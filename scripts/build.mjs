// Compiles the pages, the server and the import without starting anything.
import { bundle, ensurePagesBuilt } from "./setup/build.mjs";
import { ensureInstalled } from "./setup/install.mjs";
import { enterProject, main } from "./setup/project.mjs";

await main(async () => {
  enterProject();
  await ensureInstalled();
  await ensurePagesBuilt();
  await bundle("server.ts");
  await bundle("scripts/import.ts");
});
