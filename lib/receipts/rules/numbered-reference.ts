/**
 * The provider's reference of the n-th receipt (from 0) that one movement of its money has made here: no two receipts share one, so that
 * nothing is booked twice.
 */
export const numberedReference = (reference: string, n: number): string =>
  n === 0 ? reference : `${reference} (${n + 1})`;
