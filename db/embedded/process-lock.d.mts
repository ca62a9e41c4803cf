/** Who holds a lock: process id, its birth mark, and what it said when it took the lock. */
export type LockHolder<Info = object> = Info & { pid: number; birth: string };

export type ProcessLock = { release(): void };

/** Takes the lock file, or says who holds it. A lock whose owner is dead (or whose process id went to another process) is taken over. */
export function tryLock<Info extends object>(
  path: string,
  info?: Info,
): { lock: ProcessLock; holder?: undefined } | { holder: LockHolder<Info>; lock?: undefined };

/** Waits for the lock as long as its holder lives, at most timeoutMs (no limit by default). */
export function waitForLock(
  path: string,
  info?: object,
  options?: { timeoutMs?: number; onWait?: (holder: LockHolder) => void },
): Promise<ProcessLock>;

/** Who holds the lock, if its owner is alive. */
export function lockHolder<Info extends object>(path: string): LockHolder<Info> | undefined;

/** A mark that no later process with the same id shares; undefined for a process that is gone or a zombie. */
export function processBirth(pid: number): string | undefined;
