/** Sage's codes, which GA4 used, in words as printed on an invoice. */
const NAMES: Record<string, string> = {
  T0: "zero rated",
  T1: "standard",
  T2: "exempt",
  T5: "reduced",
  T9: "outside the scope",
};

/** "outside the scope" for T9; empty for a code of the garage's own. */
export const taxCodeName = (code: string): string => NAMES[code] ?? "";
