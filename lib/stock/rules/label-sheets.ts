/** A sheet or roll of labels, in millimetres from the top left corner. A roll has one label to a page. */
export interface LabelSheet {
  name: string;
  /** What is printed on its packet. */
  label: string;
  page: readonly [width: number, height: number];
  columns: number;
  rows: number;
  size: readonly [width: number, height: number];
  /** Where the first label begins. */
  first: readonly [left: number, top: number];
  /** From the beginning of a label to that of the next. */
  step: readonly [across: number, down: number];
}

const A4 = [210, 297] as const;

const roll = (name: string, label: string, size: readonly [number, number]): LabelSheet => ({
  ...{ name, label, page: size, size, columns: 1, rows: 1 },
  ...{ first: [0, 0], step: size },
});

/** The common grids, named by how many are on a sheet; the makers' own numbers are in the words. */
export const LABEL_SHEETS: readonly LabelSheet[] = [
  {
    ...{ name: "a4-21", label: "A4, 21 of 63.5 × 38.1 mm (L7160)", page: A4, columns: 3, rows: 7 },
    ...{ size: [63.5, 38.1], first: [7.25, 15.15], step: [66, 38.1] },
  },
  {
    ...{ name: "a4-24", label: "A4, 24 of 63.5 × 33.9 mm (L7159)", page: A4, columns: 3, rows: 8 },
    ...{ size: [63.5, 33.9], first: [7.25, 12.9], step: [66, 33.9] },
  },
  {
    ...{ name: "a4-40", label: "A4, 40 of 45.7 × 25.4 mm (L7654)", page: A4, columns: 4, rows: 10 },
    ...{ size: [45.7, 25.4], first: [9.7, 21.5], step: [48.3, 25.4] },
  },
  {
    ...{ name: "a4-65", label: "A4, 65 of 38.1 × 21.2 mm (L7651)", page: A4, columns: 5, rows: 13 },
    ...{ size: [38.1, 21.2], first: [4.75, 10.7], step: [40.6, 21.2] },
  },
  roll("roll-57x32", "Roll, 57 × 32 mm", [57, 32]),
  roll("roll-57x25", "Roll, 57 × 25 mm", [57, 25]),
];

export const labelSheet = (name: string): LabelSheet | undefined =>
  LABEL_SHEETS.find((sheet) => sheet.name === name);

/** Where the label at a place of all stands, from 0: the page, and its top left corner in millimetres. */
export function labelPlace(sheet: LabelSheet, at: number): { page: number; left: number; top: number } {
  const onPage = sheet.columns * sheet.rows;
  const place = at % onPage;
  return {
    page: Math.floor(at / onPage),
    left: sheet.first[0] + (place % sheet.columns) * sheet.step[0],
    top: sheet.first[1] + Math.floor(place / sheet.columns) * sheet.step[1],
  };
}

/** The most labels of one part that are printed at once. */
export const MOST_COPIES = 500;

const isWhole = (typed: string, least: number, most: number) =>
  /^\d+$/.test(typed) && Number(typed) >= least && Number(typed) <= most;

/**
 * What is wrong with what was typed, by field: `first`, and the id of a part for how many of it; empty where nothing is. A part may be left
 * out by an empty field or 0.
 */
export function labelProblems(
  { first, copies }: { first: string; copies: Readonly<Record<string, string>> },
  onSheet: number,
): Record<string, string> {
  const problems: Record<string, string> = {};
  if (onSheet > 1 && !isWhole(first.trim(), 1, onSheet))
    problems.first = `A whole number from 1 to ${onSheet}`;
  for (const [id, typed] of Object.entries(copies))
    if (typed.trim() && !isWhole(typed.trim(), 0, MOST_COPIES))
      problems[id] = `A whole number, at most ${MOST_COPIES}`;
  return problems;
}
