import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acquireDataLock } from "@/db/embedded/data-lock";
import { runningPostmaster } from "@/db/embedded/postmaster";
import { DataFolder, remembered, until } from "@/tests/support/data-folder";

let folder: DataFolder;

beforeEach(async () => {
  folder = await DataFolder.used();
});

afterEach(() => folder.remove());

describe("a server that is killed", () => {
  let server: ChildProcess;
  let said = "";

  async function startServer() {
    said = "";
    server = spawn(process.execPath, ["scripts/run.mjs", "tests/support/embedded-server.ts", folder.path], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [server.stdout, server.stderr])
      stream?.on("data", (chunk) => {
        said += chunk;
      });
    await until(() => /^ready/m.test(said) || server.exitCode !== null);
  }

  test.each([
    ["alone", false],
    ["together with PostgreSQL", true],
  ])("%s loses nothing, and the next start carries on", async (_, alsoPostgres) => {
    await startServer();
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
    await startServer();
    const first = server;
    await startServer();
    expect(said).toContain(`already running on this data (process ${first.pid}, http://localhost:4999)`);
    expect(server.exitCode).toBe(1);
    first.kill("SIGTERM");
    await once(first, "exit");
    expect(runningPostmaster(folder.path)).toBeUndefined();
  });
});
