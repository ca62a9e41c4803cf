import { once } from "node:events";
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectEmbedded } from "@/db/embedded";
import { acquireDataLock } from "@/db/embedded/data-lock";
import { runningPostmaster } from "@/db/embedded/postmaster";
import { processBirth } from "@/db/embedded/process-lock.mjs";
import { DataFolder, query, remember, remembered } from "@/tests/support/data-folder";
import { until } from "@/tests/support/until";

const log = { info() {}, warn() {} };
let folder: DataFolder;

beforeEach(async () => {
  folder = await DataFolder.used();
});

afterEach(() => folder.remove());

describe("the embedded database", () => {
  test("is UTF-8 with byte order, durable, private, and owned by no superuser", async () => {
    const fresh = new DataFolder();
    const database = await fresh.start();
    const [facts] = await query<Record<string, unknown>>(
      database.url,
      `select current_setting('server_encoding') encoding, datlocprovider provider, datlocale locale, rolsuper superuser,
        current_setting('fsync') fsync, current_setting('listen_addresses') listens, current_setting('password_encryption') auth
      from pg_database, pg_roles where datname = current_database() and rolname = current_user`,
    );
    expect(facts).toEqual({
      encoding: "UTF8",
      provider: "b",
      locale: "C.UTF-8",
      superuser: false,
      fsync: "on",
      listens: "127.0.0.1",
      auth: "scram-sha-256",
    });
    expect(statSync(join(fresh.path, "postgres.json")).mode & 0o777).toBe(0o600);
    const wrong = new URL(database.url);
    wrong.password = "guess";
    await expect(query(wrong.href, "select 1")).rejects.toThrow(/password authentication failed/);
    await fresh.remove();
    expect(processBirth(database.pid)).toBeUndefined();
  });

  test("keeps records and port from one start to the next", async () => {
    const first = await folder.start();
    await remember(first, "a");
    await first.stop();
    const second = await folder.start();
    expect(second.url).toBe(first.url);
    expect(await remembered(second)).toEqual(["a"]);
  });

  test("takes another port when its own is in use", async () => {
    const first = await folder.start();
    await first.stop();
    const squatter = createServer().listen(Number(new URL(first.url).port), "127.0.0.1");
    await once(squatter, "listening");
    const second = await folder.start();
    squatter.close();
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
  });

  test("a killed PostgreSQL comes back on the same address with everything that was committed", async () => {
    const database = await folder.start();
    await remember(database, "a");
    const killed = database.pid;
    process.kill(killed, "SIGKILL");
    await until(() => database.pid !== killed);
    expect(await remembered(database)).toEqual(["a"]);
    await database.stop();
    expect(runningPostmaster(folder.path)).toBeUndefined();
  });

  test("a vanished data folder is never replaced by an empty database under a running server", async () => {
    const database = await folder.start();
    renameSync(join(folder.path, "postgres"), join(folder.path, "unmounted"));
    process.kill(database.pid, "SIGKILL");
    await until(() => folder.warned.includes("database.restart_failed"));
    expect(existsSync(join(folder.path, "postgres"))).toBe(false);
    renameSync(join(folder.path, "unmounted"), join(folder.path, "postgres"));
    await until(async () => (await query(database.url, "select 1").catch(() => [])).length === 1);
  });

  test("lost passwords are replaced, the records stay", async () => {
    const first = await folder.start();
    await remember(first, "a");
    await first.stop();
    rmSync(join(folder.path, "postgres.json"));
    expect(await remembered(await folder.start())).toEqual(["a"]);
  });

  test("a process id of before a reboot that another program has now is no obstacle", async () => {
    const first = await folder.start();
    await first.stop();
    writeFileSync(
      join(folder.path, "postgres", "postmaster.pid"),
      `${process.ppid}\n${folder.path}\n1\n1\n\n\n\nready\n`,
    );
    await expect(folder.start()).resolves.toBeDefined();
  });

  test("data of another version of PostgreSQL is left alone and named", async () => {
    const first = await folder.start();
    await first.stop();
    writeFileSync(join(folder.path, "postgres", "PG_VERSION"), "16\n");
    await expect(folder.start()).rejects.toThrow(/made by PostgreSQL 16/);
  });

  test("starts at the same moment end in one PostgreSQL", async () => {
    const both = await Promise.all([folder.start(), folder.start(), folder.start()]);
    expect(new Set(both.map((database) => database.pid)).size).toBe(1);
  });
});

describe("a short-lived program", () => {
  test("uses the running database and leaves it running", async () => {
    const server = await folder.start();
    await remember(server, "a");
    const program = await connectEmbedded(folder.path, log);
    expect(await remembered(program)).toEqual(["a"]);
    await program.stop();
    expect(processBirth(server.pid)).toBeDefined();
  });

  test("starts one where there is none, and ends it", async () => {
    const program = await connectEmbedded(folder.path, log);
    await query(program.url, "select 1");
    await program.stop();
    expect(runningPostmaster(folder.path)).toBeUndefined();
  });

  test("leaves the one that it started to a server that came in the meantime", async () => {
    const program = await connectEmbedded(folder.path, log);
    const lock = acquireDataLock(folder.path, { url: "http://localhost:3000" });
    const server = await folder.start();
    await program.stop();
    await query(server.url, "select 1");
    lock.release();
  });
});
