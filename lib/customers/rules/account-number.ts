/**
 * The letters that an account number begins with: STO for Stone, NGX for Ng, CUS where there are none at all. The figures behind them
 * are the database's to find (`next_account_number`): STO014 follows STO013, past STO999 comes the lowest gap, then a fourth digit.
 */
export function accountPrefix(name: string): string {
  const letters = name
    .normalize("NFKD")
    .replace(/[^a-z]/gi, "")
    .toUpperCase();
  return letters ? letters.slice(0, 3).padEnd(3, "X") : "CUS";
}
