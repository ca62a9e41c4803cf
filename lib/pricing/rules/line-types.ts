/** The types of document line. */
export const LINE_TYPES = [
  "labour",
  "part",
  "mot",
  "sundries",
  "lubricants",
  "paint",
  "other",
  "surcharge",
  "excess",
  "adjustment",
  "comment",
] as const;

export type LineType = (typeof LINE_TYPES)[number];
