import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acquireDataLock } from "@/db/embedded/data-lock";
import { runningPostmaster } from "@/db/embedded/postmaster";
import { DataFolder, remember, remembered } from "@/tests/support/data-folder";
import { until } from "@/tests/support/until";

let folder: DataFolder;

beforeEach(async () => {
  folder = await DataFolder.used();
});

afterEach(() => folder.remove());

let said = "";

/** Starts one of our programs on the folder; resolves once it is ready, or has ended. */
async function begin(program: "embedded-server" | "embedded-program"): Promise<ChildProcess> {
  said = "";
  const begun = spawn(process.execPath, ["scripts/run.mjs", `tests/support/${program}.ts`, folder.path], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [begun.stdout, begun.stderr])
    stream.on("data", (chunk) => {
      said += chunk;
    });
  await until(() => /^ready/m.test(said) || begun.exitCode !== null);
  return begun;
}

describe("a server that is killed", () => {
  test.each([
    ["alone", false],
    ["together with PostgreSQL", true],
  ])("%s loses nothing, and the next start carries on", async (_, alsoPostgres) => {
    const server = await begin("embedded-server");
    const postmaster = runningPostmaster(folder.path);
    server.kill("SIGKILL");
    if (alsoPostgres && postmaster) process.kill(postmaster.pid, "SIGKILL");
    await once(server, "exit");
    const lock = acquireDataLock(folder.path, { url: "http://localhost:3000" });
    const next = await folder.start();
    expect(await remembered(next)).toEqual(["written by the server"]);
    expect(next.pid === postmaster?.pid).toBe(!alsoPostgres);
    await next.stop();
    lock.release();
  });

  test("not at all: a second one on the same data is refused with its process and address", async () => {
    const first = await begin("embedded-server");
    const second = await begin("embedded-server");
    expect(said).toContain(`already running on this data (process ${first.pid}, http://localhost:4999)`);
    expect(second.exitCode).toBe(1);
    first.kill("SIGTERM");
    await once(first, "exit");
    expect(runningPostmaster(folder.path)).toBeUndefined();
  });
});

describe("a short-lived program that is killed", () => {
  test("leaves no PostgreSQL behind", async () => {
    const program = await begin("embedded-program");
    expect(runningPostmaster(folder.path)).toBeDefined();
    program.kill("SIGKILL");
    await until(() => runningPostmaster(folder.path) === undefined);
  });

  test("leaves it to a server that came meanwhile", async () => {
    const database = await folder.start();
    const lock = acquireDataLock(folder.path, { url: "http://localhost:3000" });
    const whoWouldStop = spawn(
      process.execPath,
      ["db/embedded/stop-when-left.mjs", folder.path, String(database.pid)],
      { stdio: ["pipe", "inherit", "inherit"] },
    );
    whoWouldStop.stdin.end();
    await once(whoWouldStop, "exit");
    await remember(database, "a");
    expect(await remembered(database)).toEqual(["a"]);
    lock.release();
  });
});
