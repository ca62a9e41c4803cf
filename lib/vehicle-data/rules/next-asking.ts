const HOUR_MS = 3_600_000;

/**
 * From when a vehicle may be asked about again: "10:40", an hour after the service that was heard first; null where that is now, or one of
 * them was never heard.
 * @param heardAt When each service to which the garage is connected was last heard.
 */
export function nextAsking(heardAt: readonly (string | null)[], now = Date.now()): string | null {
  const times = heardAt.map((at) => (at ? Date.parse(at) : Number.NEGATIVE_INFINITY));
  const from = Math.min(...times) + HOUR_MS;
  if (times.length === 0 || from <= now) return null;
  return new Date(from).toLocaleTimeString("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/London",
  });
}
