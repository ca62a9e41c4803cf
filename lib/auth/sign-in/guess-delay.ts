/** Failures that cost nothing, and the longest wait between two guesses after them, in seconds. */
interface Patience {
  free: number;
  longest: number;
}

/**
 * What is counted: an account from one network address; an account from anywhere; an address with whatever accounts. Only the first is
 * strict, as it is the only one that locks nobody else out: a workshop shares an address, and anybody may guess at an account.
 */
export const PATIENCE = {
  pair: { free: 5, longest: 900 },
  account: { free: 20, longest: 60 },
  address: { free: 100, longest: 30 },
} as const satisfies Record<string, Patience>;

export type Counted = keyof typeof PATIENCE;

/** Seconds that have to pass between the last of so many failures and the next guess: 2, 4, 8 and so on after those that are free. */
export function pauseAfter(counted: Counted, failures: number): number {
  const { free, longest } = PATIENCE[counted];
  return failures < free ? 0 : Math.min(longest, 2 ** Math.min(failures - free + 1, 20));
}
