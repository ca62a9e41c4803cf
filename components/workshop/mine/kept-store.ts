/** An act as it is sent: what was written, what was there when it was, and a key that is the same each time it is sent. */
export interface Sent<V> {
  value: V;
  seen: V;
  key: string;
}

/** What was written and has not reached the garage's server, kept on this device. */
export interface Kept<V> {
  value: V;
  seen: V;
  /** What was sent and got no answer: it may have arrived. */
  sent: Sent<V> | null;
}

const PREFIX = "ga4.job.";

export function readKept<V>(place: string): Kept<V> | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + place) ?? "null") as Kept<V> | null;
  } catch {
    return null;
  }
}

/** Keeps it, or with null lets it go. Where the browser can keep nothing, the page itself still does. */
export function keep<V>(place: string, kept: Kept<V> | null): void {
  try {
    if (kept) localStorage.setItem(PREFIX + place, JSON.stringify(kept));
    else localStorage.removeItem(PREFIX + place);
  } catch {
    // A private window: what is typed stays in the field.
  }
}
