// Serves the built application on E2E_DATA_DIR, with the flags given, until it is told to stop; its first words are kept in output.log there.
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { ensurePagesBuilt, ensureServerBundled } from "../../scripts/setup/build.mjs";
import { serverFlags } from "../../scripts/setup/processes.mjs";
import { enterProject, main, projectNode } from "../../scripts/setup/project.mjs";

await main(async () => {
  enterProject();
  await ensurePagesBuilt();
  const program = await ensureServerBundled();
  const dataDir = process.env.E2E_DATA_DIR;
  mkdirSync(dataDir, { recursive: true });
  const { DATABASE_URL: _, APP_URL: __, ROLE: ___, ...inherited } = process.env;
  const env = {
    ...inherited,
    NODE_ENV: "production",
    DATA_DIR: dataDir,
    HOST: "127.0.0.1",
    PORT: process.env.E2E_PORT,
    // All tests book from one address.
    ONLINE_BOOKINGS_PER_HOUR: "0",
  };
  const server = spawn(projectNode, [...serverFlags, program, ...process.argv.slice(2)], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = createWriteStream(`${dataDir}/output.log`);
  for (const stream of [server.stdout, server.stderr]) {
    stream.pipe(log);
    stream.pipe(process.stderr);
  }
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill("SIGTERM"));
  server.on("exit", (code) => {
    if (!process.env.E2E_KEEP) rmSync(dataDir, { recursive: true, force: true });
    process.exit(code ?? 1);
  });
});
