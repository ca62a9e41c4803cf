/** Sage's codes, as GA4 used them: what a bill says of them. */
const NAMES: Record<string, string> = {
  T0: "zero rated",
  T1: "standard",
  T2: "exempt",
  T5: "reduced",
  T9: "outside the scope",
};

/** "outside the scope" for T9; nothing for a code that the garage made itself. */
export const taxCodeName = (code: string): string => NAMES[code] ?? "";
