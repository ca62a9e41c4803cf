import type { LineType } from "@/lib/pricing/rules/line-types";

/** The kinds of line with their names in the grid and the letters that choose them. */
export const LINE_KINDS = [
  { type: "labour", label: "Labour", letter: "l" },
  { type: "part", label: "Part", letter: "p" },
  { type: "mot", label: "MOT", letter: "m" },
  { type: "sundries", label: "Sundries", letter: "s" },
  { type: "lubricants", label: "Lubricants", letter: "u" },
  { type: "paint", label: "Paint", letter: "t" },
  { type: "other", label: "Other", letter: "o" },
  { type: "comment", label: "Comment", letter: "c" },
] as const satisfies readonly { type: LineType; label: string; letter: string }[];

/** Chooses a package instead of a kind. */
export const JOB_LETTER = "j";

const RARE: Partial<Record<LineType, string>> = {
  surcharge: "Surcharge",
  excess: "Excess",
  adjustment: "Adjustment",
};

export const lineKindLabel = (type: LineType): string =>
  LINE_KINDS.find((kind) => kind.type === type)?.label ?? RARE[type] ?? type;

export const kindOfLetter = (letter: string): LineType | undefined =>
  LINE_KINDS.find((kind) => kind.letter === letter.toLowerCase())?.type;
