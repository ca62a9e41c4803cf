import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockHolder, processBirth, tryLock, waitForLock } from "@/db/embedded/process-lock.mjs";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ga4-lock-"));
  path = join(folder, "a.lock");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("one holder at a time, and its words are told to the next", () => {
  const { lock } = tryLock(path, { url: "http://localhost:3000" });
  expect(tryLock(path).holder).toMatchObject({ pid: process.pid, url: "http://localhost:3000" });
  expect(lockHolder(path)).toMatchObject({ pid: process.pid });
  lock?.release();
  expect(existsSync(path)).toBe(false);
  expect(lockHolder(path)).toBeUndefined();
  expect(tryLock(path).lock).toBeDefined();
});

test("the lock of a dead process is taken over", () => {
  const { pid } = spawnSync("true");
  writeFileSync(path, JSON.stringify({ pid, birth: "gone" }));
  expect(lockHolder(path)).toBeUndefined();
  expect(tryLock(path).lock).toBeDefined();
});

test("the lock of a dead process whose id another one has now is taken over", () => {
  writeFileSync(path, JSON.stringify({ pid: process.ppid, birth: "another-boot:1" }));
  expect(tryLock(path).lock).toBeDefined();
});

test.each(["", "{", "null", '"text"', '{"pid":"1"}'])(
  "a damaged lock file (%j) is no obstacle",
  (content) => {
    writeFileSync(path, content);
    expect(tryLock(path).lock).toBeDefined();
  },
);

test("release leaves a lock alone that is no longer ours", () => {
  const { lock } = tryLock(path);
  writeFileSync(path, JSON.stringify({ pid: process.ppid, birth: processBirth(process.ppid) }));
  lock?.release();
  expect(lockHolder(path)?.pid).toBe(process.ppid);
});

test("waiting ends when the holder dies, and after its time", async () => {
  const holder = spawn("sleep", ["60"]);
  await once(holder, "spawn");
  const pid = holder.pid ?? 0;
  writeFileSync(path, JSON.stringify({ pid, birth: processBirth(pid) }));
  await expect(waitForLock(path, {}, { timeoutMs: 50 })).rejects.toThrow(`Process ${pid}`);
  const waiting = waitForLock(path);
  holder.kill("SIGKILL");
  await expect(waiting).resolves.toBeDefined();
});

test("of many that come for a dead one's lock, exactly one has it", async () => {
  writeFileSync(path, JSON.stringify({ pid: 1, birth: "another-boot:1" }));
  const program = `
    import { tryLock } from "./db/embedded/process-lock.mjs";
    const { lock } = tryLock(process.argv[1]);
    process.stdout.write(lock ? "1" : "0");
    setInterval(() => {}, 1000);`;
  // All live until the last has answered, however slowly it starts: a lock whose holder has ended is anybody's.
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ["--input-type=module", "-e", program, path]),
  );
  const answers = await Promise.all(
    children.map(async ({ stdout }) => String((await once(stdout, "data"))[0])),
  ).finally(() => {
    for (const child of children) child.kill("SIGKILL");
  });
  expect(answers.filter((answer) => answer === "1")).toHaveLength(1);
});
