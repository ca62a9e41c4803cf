const RUNS = "01234567890 09876543210";

/** Why a PIN is too easy to guess, as text for the user; null if it is not. */
export function whyWeak(pin: string): string | null {
  if (/^(\d)\1+$/.test(pin)) return "Not the same digit throughout";
  if (RUNS.includes(pin)) return "Not digits in a row";
  return null;
}

/** The account under which failed attempts at somebody's PIN are counted, apart from those at their password. */
export const pinAccount = (userId: string): string => `pin:${userId}`;
