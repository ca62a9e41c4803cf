// How long `npm run dev` takes from a save until what was saved answers, for a page, an endpoint and a job: npm run bench:dev. It saves
// files of this folder and puts them back.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PgBoss } from "pg-boss";
import { databaseUrl, readState } from "@/db/embedded/cluster";
import { until } from "../support/until";
import { freePort } from "./served-garage";

const LONGEST_MS = 2_000;
const ROUNDS = 5;
const PATIENCE_MS = 60_000;

const dataDir = mkdtempSync(join(tmpdir(), "ga4-dev-"));
const port = await freePort();
const before = new Map<string, string>();
let said = "";
let server: ChildProcess | undefined;
let ending = false;

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void end().then(() => process.exit(1)));
try {
  process.exitCode = (await measure()) ? 0 : 1;
} finally {
  await end();
}

async function measure(): Promise<boolean> {
  // Next writes the name of a build folder that is not its own into it.
  save("tsconfig.json", (text) => text);
  server = spawn(process.execPath, ["scripts/start.mjs", "--dev"], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      HOST: "127.0.0.1",
      PORT: String(port),
      NEXT_DIST_DIR: ".next-dev-loop",
      LOG_LEVEL: "info",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (chunk: Buffer) => {
      said += chunk;
    });
  await comesAbout(() => said.includes("is ready at"));
  for (const shown of [`http://localhost:${port}`, "Sign in as", "Password"])
    if (!said.includes(shown)) throw new Error(`The start does not say ${shown}`);

  const rows = [
    await rounds(
      "page",
      "app/(auth)/sign-in/page.tsx",
      ">Sign in</h1>",
      (mark) => `>${mark}</h1>`,
      shows("/sign-in"),
    ),
    await rounds(
      "endpoint",
      "lib/api/openapi/openapi.ts",
      'title: "GA4 Garage"',
      (mark) => `title: "${mark}"`,
      shows("/api/v1/openapi.json"),
    ),
    await job(),
    // Nearly everything imports it.
    await rounds(
      "endpoint, after a save in lib/core",
      "lib/core/errors.ts",
      '= ["invalid",',
      (mark) => `= ["${mark}", "invalid",`,
      shows("/api/v1/openapi.json"),
    ),
  ];
  await keepsAnswering();
  return rows.every((longest) => longest <= LONGEST_MS);
}

/** Saves the file so often, each time with another mark; the longest time until the mark was seen. */
async function rounds(
  what: string,
  file: string,
  from: string,
  to: (mark: string) => string,
  seen: (mark: string) => Promise<boolean>,
): Promise<number> {
  // The first answer of a page waits for its compilation, whether it was saved or not.
  await comesAbout(() => seen(""));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const mark = `Saved ${round}`;
    const began = performance.now();
    save(file, (text) => text.replace(from, to(mark)));
    await comesAbout(() => seen(mark));
    times.push(Math.round(performance.now() - began));
  }
  restore(file);
  const longest = Math.max(...times);
  const middle = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  console.log(`${what}: ${middle} ms from save to answer, the longest ${longest} ms (at most ${LONGEST_MS})`);
  return longest;
}

async function job(): Promise<number> {
  const state = readState(dataDir);
  if (!state) throw new Error("There is no database");
  const boss = new PgBoss({
    connectionString: databaseUrl(state),
    schema: "jobs",
    max: 1,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  // Workers look for work once a second, which is not the reload's time: there is always some.
  const queue = setInterval(() => void boss.send("lists.compact_totals", {}), 100);
  try {
    return await rounds(
      "job",
      "lib/lists/jobs.ts",
      "async handle() {",
      (mark) => `async handle() { process.stdout.write("${mark} works");`,
      async (mark) => said.includes(mark && `${mark} works`),
    );
  } finally {
    clearInterval(queue);
    await boss.stop({ graceful: true, timeout: 1_000 });
  }
}

/** What cannot be built is said, and what was there before goes on answering. */
async function keepsAnswering(): Promise<void> {
  const answers = shows("/api/v1/openapi.json");
  await comesAbout(() => answers('"GA4 Garage"'));
  save("lib/api/openapi/openapi.ts", (text) => `${text}\nconst = ;`);
  await comesAbout(() => said.includes("goes on answering"));
  if (!(await answers('"GA4 Garage"'))) throw new Error("With a wrong file the old endpoint does not answer");
  restore("lib/api/openapi/openapi.ts");
  console.log("A file that cannot be read is said, and the endpoint of before goes on answering");
}

function shows(path: string): (mark: string) => Promise<boolean> {
  return (mark) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      async (response) => (await response.text()).includes(mark),
      () => false,
    );
}

function comesAbout(holds: () => boolean | Promise<boolean>): Promise<void> {
  const alive = () => {
    if (server?.exitCode != null) throw new Error(`The server has ended:\n${said.slice(-4000)}`);
    return holds();
  };
  return until(alive, { patience: PATIENCE_MS, what: "What was saved" });
}

function save(file: string, change: (text: string) => string): void {
  if (ending) throw new Error("The measure was broken off");
  const text = before.get(file) ?? readFileSync(file, "utf8");
  before.set(file, text);
  const changed = change(text);
  if (changed !== text || file === "tsconfig.json") writeFileSync(file, changed);
  else throw new Error(`${file} is not as this measure expects it`);
}

function restore(file: string): void {
  const text = before.get(file);
  if (text !== undefined) writeFileSync(file, text);
}

async function end(): Promise<void> {
  ending = true;
  for (const file of before.keys()) restore(file);
  if (server && server.exitCode === null) {
    const gone = new Promise((resolve) => server?.once("exit", resolve));
    server.kill("SIGTERM");
    await gone;
  }
  restore("tsconfig.json");
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(".next-dev-loop", { recursive: true, force: true });
}
