/** The last counter of three digits. */
export const HIGHEST = 999;

/** The letters that an account number begins with: STO for Stone, NGX for Ng, CUS where there are none at all. */
export function accountPrefix(name: string): string {
  const letters = name
    .normalize("NFKD")
    .replace(/[^a-z]/gi, "")
    .toUpperCase();
  return letters ? letters.slice(0, 3).padEnd(3, "X") : "CUS";
}

/**
 * The next number of a prefix, as GA4 gives them: STO014 follows STO013. Past STO999 the lowest gap is used, and when
 * there is none a fourth digit. `taken` are the counters in use.
 */
export function nextAccountNumber(prefix: string, taken: readonly number[]): string {
  const used = new Set(taken);
  let counter = Math.max(0, ...taken.filter((n) => n <= HIGHEST)) + 1;
  if (counter > HIGHEST) {
    counter = 1;
    while (used.has(counter)) counter++;
  }
  return prefix + String(counter).padStart(3, "0");
}
