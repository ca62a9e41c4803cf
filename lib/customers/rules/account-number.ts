/**
 * Returns the letters that an account number begins with: STO for Stone, NGX for Ng, CUS if the name has no letters. The
 * database picks the digits (`next_account_number`): STO014 follows STO013; after STO999 comes the lowest gap, then a fourth
 * digit.
 */
export function accountPrefix(name: string): string {
  const letters = name
    .normalize("NFKD")
    .replace(/[^a-z]/gi, "")
    .toUpperCase();
  return letters ? letters.slice(0, 3).padEnd(3, "X") : "CUS";
}
