const PATIENCE_MS = 10_000;

/** Whether the server, with its database, is there. */
export const answers = (): Promise<boolean> =>
  fetch("/api/health", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
