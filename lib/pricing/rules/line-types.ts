/** What a line of a document may be. */
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
