// Plain JavaScript without dependencies: the start script uses it before anything is installed.
import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Takes the lock file, or returns its holder. A lock whose owner is dead is taken over. Types and documentation are in
 * process-lock.d.mts.
 */
export function tryLock(path, info = {}) {
  mkdirSync(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 50; attempt++) {
    const lock = create(path, info);
    if (lock) return { lock };
    const content = read(path);
    if (content === undefined) continue;
    const holder = livingHolder(content);
    if (holder) return { holder };
    removeStale(path, content);
  }
  throw new Error(`The lock file ${path} cannot be taken over. Remove it by hand if nothing is running.`);
}

/** Waits for the lock as long as its holder is alive. */
export async function waitForLock(path, info = {}, { timeoutMs = Number.POSITIVE_INFINITY, onWait } = {}) {
  const giveUpAt = Date.now() + timeoutMs;
  for (let waited = false; ; waited = true) {
    const { lock, holder } = tryLock(path, info);
    if (lock) return lock;
    if (Date.now() > giveUpAt) throw new Error(`Process ${holder.pid} does not give back ${path}.`);
    if (!waited) onWait?.(holder);
    await sleep(100);
  }
}

/** Returns the holder of the lock, if it is alive. */
export function lockHolder(path) {
  const content = read(path);
  return content === undefined ? undefined : livingHolder(content);
}

/** Returns a mark that no later process with the same id shares; undefined for a process that is dead or a zombie. */
export function processBirth(pid) {
  if (process.platform === "linux") return linuxBirth(pid);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return undefined;
  }
  if (process.platform === "win32") return "alive";
  try {
    const options = { encoding: "utf8", env: { ...process.env, LC_ALL: "C" }, stdio: "pipe" };
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], options).trim() || undefined;
  } catch {
    return undefined;
  }
}

function linuxBirth(pid) {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The command name is in brackets and may contain anything. The state is the first field after it, the start time the 20th.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z" || fields[0] === "X") return undefined;
  return `${read("/proc/sys/kernel/random/boot_id")?.trim() ?? ""}:${fields[19]}`;
}

/** Writes the file aside and then links it into place, so that it appears complete or not at all. */
function create(path, info) {
  const content = JSON.stringify({ pid: process.pid, birth: processBirth(process.pid), ...info });
  const aside = `${path}.new-${process.pid}`;
  writeFileSync(aside, content);
  try {
    linkSync(aside, path);
  } catch (error) {
    if (error.code === "EEXIST") return undefined;
    throw error;
  } finally {
    unlinkSync(aside);
  }
  return {
    release() {
      if (read(path) === content) unlinkSync(path);
    },
  };
}

function livingHolder(content) {
  let holder;
  try {
    holder = JSON.parse(content);
  } catch {
    return undefined;
  }
  if (typeof holder?.pid !== "number") return undefined;
  const birth = processBirth(holder.pid);
  return birth !== undefined && birth === holder.birth ? holder : undefined;
}

/** Moves the stale file away. If another process renewed it in the meantime, puts it back. */
function removeStale(path, content) {
  const aside = `${path}.stale-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  if (read(aside) === content) unlinkSync(aside);
  else renameSync(aside, path);
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") return undefined;
    throw error;
  }
}
