/** In microseconds since 1970. `Date` knows no more than the milliseconds, and PostgreSQL says six digits. */
function microseconds(instant: string): number {
  const digits = /\.(\d+)/.exec(instant)?.[1] ?? "";
  return Date.parse(instant) * 1000 + Number(digits.padEnd(6, "0").slice(3, 6));
}

/** Whether an instant, as PostgreSQL or ISO 8601 writes it, is before another, to the microsecond. */
export const isBefore = (one: string, other: string): boolean => microseconds(one) < microseconds(other);
