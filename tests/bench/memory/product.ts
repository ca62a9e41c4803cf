import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { databaseUrl, readState } from "@/db/embedded/cluster";
import { randomApiKey } from "@/lib/auth/tokens/api-keys";
import { until } from "../../support/until";
import { makeKey } from "../api/serve-ours";
import { freePort, makeAdmin, signIn } from "../served-garage";
import { type Held, held } from "./proportional";

/** How long the event loop was held up, in ms. */
export interface LoopDelay {
  p50: number;
  p99: number;
  longest: number;
  /** Processor time of the loop's thread between two of its turns. */
  workP99: number;
  longestWork: number;
}

/** A built product as a garage runs it, by `scripts/start.mjs` with its own PostgreSQL and the demo garage. */
export interface Product {
  name: string;
  origin: string;
  /** Seconds from the start of its process until it says that it is ready. */
  startSeconds: number;
  databaseUrl: string;
  token: string;
  cookie: string;
  held(): Held;
  /** Of the time since this was last asked. */
  loopDelay(): Promise<LoopDelay>;
  stop(): Promise<void>;
}

/** Starts the product that is built in a folder twice, as the first start makes the garage, and signs in. */
export async function startProduct(name: string, folder: string): Promise<Product> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-bench-memory-"));
  const port = await freePort();
  const first = await launch(folder, dataDir, port);
  await end(first.server);
  const { server, seconds } = await launch(folder, dataDir, port);
  return {
    name,
    origin: `http://localhost:${port}`,
    startSeconds: seconds,
    ...(await enter(dataDir, `http://localhost:${port}`)),
    held: () => held(server.pid ?? 0),
    loopDelay: () => askLoopDelay(server, dataDir),
    async stop() {
      await end(server);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function enter(dataDir: string, origin: string) {
  const state = readState(dataDir);
  if (!state) throw new Error(`There is no database in ${dataDir}`);
  const url = databaseUrl(state);
  const token = randomApiKey();
  await makeKey(url, token);
  await makeAdmin(url);
  return { databaseUrl: url, token, cookie: await signIn(origin) };
}

async function launch(folder: string, dataDir: string, port: number) {
  const { DATABASE_URL: _, BENCH_DATA_DIR: __, NODE_COMPILE_CACHE: ___, ...inherited } = process.env;
  const began = performance.now();
  const server = spawn(path.join(folder, "node_modules/node/bin/node"), ["scripts/start.mjs"], {
    cwd: folder,
    env: {
      ...inherited,
      DATA_DIR: dataDir,
      HOST: "127.0.0.1",
      PORT: String(port),
      LOG_LEVEL: "error",
      API_REQUESTS_PER_MINUTE: "0",
      API_REQUESTS_PER_MINUTE_PER_ADDRESS: "0",
      LOOP_DELAY_FILE: delayFile(dataDir),
      NODE_OPTIONS: `--import=${pathToFileURL("tests/bench/memory/loop-delay.mjs").href}`,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await said(server, "is ready at");
  return { server, seconds: (performance.now() - began) / 1000 };
}

function said(server: ChildProcess, words: string): Promise<void> {
  let output = "";
  return new Promise((resolve, reject) => {
    server.once("exit", () => reject(new Error(`The product did not start:\n${output}`)));
    server.stdout?.on("data", (chunk) => {
      output = `${output}${chunk}`.slice(-10_000);
      if (output.includes(words)) resolve();
    });
  });
}

const delayFile = (dataDir: string) => path.join(dataDir, "loop-delay.json");

async function askLoopDelay(server: ChildProcess, dataDir: string): Promise<LoopDelay> {
  const file = delayFile(dataDir);
  rmSync(file, { force: true });
  server.kill("SIGUSR2");
  await until(() => existsSync(file));
  return JSON.parse(readFileSync(file, "utf8"));
}

async function end(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await gone;
}
