// The server's own bundle and Next's each load this module.
const shared = globalThis as { ga4Reported?: WeakSet<object> };

/**
 * Whether this error is seen for the first time. Next passes the same one to the console, to `onRequestError` and to the process.
 */
export function isFirstReport(thrown: unknown): boolean {
  if (typeof thrown !== "object" || thrown === null) return true;
  shared.ga4Reported ??= new WeakSet();
  if (shared.ga4Reported.has(thrown)) return false;
  shared.ga4Reported.add(thrown);
  return true;
}
