/** The holder of a lock: its process id, its birth mark, and the info it gave when it took the lock. */
export type LockHolder<Info = object> = Info & { pid: number; birth: string };

export type ProcessLock = { release(): void };

/**
 * Takes the lock file, or returns its holder. A lock whose owner is dead (or whose process id now belongs to another process) is
 * taken over.
 */
export function tryLock<Info extends object>(
  path: string,
  info?: Info,
): { lock: ProcessLock; holder?: undefined } | { holder: LockHolder<Info>; lock?: undefined };

/** Waits for the lock as long as its holder is alive, at most timeoutMs (no limit by default). */
export function waitForLock(
  path: string,
  info?: object,
  options?: { timeoutMs?: number; onWait?: (holder: LockHolder) => void },
): Promise<ProcessLock>;

/** Returns the holder of the lock, if it is alive. */
export function lockHolder<Info extends object>(path: string): LockHolder<Info> | undefined;

/** Returns a mark that no later process with the same id shares; undefined for a process that is dead or a zombie. */
export function processBirth(pid: number): string | undefined;
