/** The maximum number of columns of an Excel sheet. */
const MOST_COLUMNS = 16_384;

/** Returns the letters of a column, by its number from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/**
 * Returns the number of the column, from 0, that a cell's name such as `AB12` begins with; -1 if no sheet has
 * it.
 */
export function columnOf(cell: string): number {
  let column = 0;
  let at = 0;
  for (; at < cell.length; at++) {
    const letter = cell.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > MOST_COLUMNS) return -1;
  }
  return column - 1;
}
