/** How many failures are free, and the longest wait between two attempts after them, in seconds. */
interface Patience {
  free: number;
  longest: number;
}

/**
 * What is counted: one account from one network address; one account from anywhere; one address with any account. Only the first is
 * strict, because only it cannot lock out anybody else: a workshop shares an address, and anybody may guess at an account.
 */
const PATIENCE = {
  pair: { free: 5, longest: 900 },
  account: { free: 20, longest: 60 },
  address: { free: 100, longest: 30 },
} as const satisfies Record<string, Patience>;

export type Counted = keyof typeof PATIENCE;

/** Seconds that must pass between the last of this many failures and the next attempt: 2, 4, 8 and so on after the free ones. */
export function pauseAfter(counted: Counted, failures: number): number {
  const { free, longest } = PATIENCE[counted];
  return failures < free ? 0 : Math.min(longest, 2 ** Math.min(failures - free + 1, 20));
}
