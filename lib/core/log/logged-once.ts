// The server's own bundle and Next's each load this module.
const shared = globalThis as { ga4Told?: WeakSet<object> };

/**
 * Whether this error is seen for the first time. Next passes the same one to the console, to `onRequestError` and to the process.
 */
export function toldOnce(thrown: unknown): boolean {
  if (typeof thrown !== "object" || thrown === null) return true;
  shared.ga4Told ??= new WeakSet();
  if (shared.ga4Told.has(thrown)) return false;
  shared.ga4Told.add(thrown);
  return true;
}
