import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { until } from "../../support/until";
import { freePort } from "../served-garage";
import type { Recording } from "./recorded";
import type { Target } from "./target";

/** The bare server as a process of its own. */
export async function serveBare(databaseUrl: string, token: string, recording: Recording): Promise<Target> {
  const port = await freePort();
  const order = path.join(mkdtempSync(path.join(tmpdir(), "ga4-bench-")), "order.json");
  writeFileSync(order, JSON.stringify({ port, databaseUrl, recording }), { mode: 0o600 });
  const args = ["scripts/run.mjs", "tests/bench/api/bare-server.ts", order];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  const origin = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  await until(answers, { patience: 30_000, what: "The bare server's start" });
  return {
    origin,
    prefix: "/api/v1",
    token,
    async stop() {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await gone;
    },
  };
}
