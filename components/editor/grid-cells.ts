/** The cells of a line, in the order in which Tab goes through them. */
export type GridCell =
  | "item_type"
  | "part_number"
  | "description"
  | "quantity"
  | "unit_price"
  | "discount_percent"
  | "tax_code"
  | "technician"
  | "unit_cost"
  | "approval";

/**
 * The cells that Enter goes through: those that every line fills in. After the price it goes to the next
 * line.
 */
export const ENTER_ORDER: readonly GridCell[] = ["item_type", "description", "quantity", "unit_price"];

export interface CellPlace {
  row: string;
  cell: GridCell;
}

/** Returns the cell that an element is, or is inside of. */
export function cellPlace(target: EventTarget | null): CellPlace | null {
  const element = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-cell]") : null;
  const { row, cell } = element?.dataset ?? {};
  return row && cell ? { row, cell: cell as GridCell } : null;
}

/** Returns the line's element id, by which it is found without searching all the others. */
export const lineId = (row: string): string => `line-${row}`;

/** Returns the element of a cell. */
export const cellElement = (row: string, cell: GridCell): HTMLElement | null =>
  document.getElementById(lineId(row))?.querySelector<HTMLElement>(`[data-cell="${cell}"]`) ?? null;

/**
 * Puts the cursor into a cell and selects its text, so that typing replaces it. Returns false if there is no
 * such cell.
 */
export function focusCell(row: string, cell: GridCell): boolean {
  const element = cellElement(row, cell);
  if (!element) return false;
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
  element.scrollIntoView({ block: "nearest" });
  return true;
}

/** The same, after React has rendered a row that was just added. */
export function focusCellSoon(row: string, cell: GridCell): void {
  requestAnimationFrame(() => {
    if (!focusCell(row, cell)) requestAnimationFrame(() => focusCell(row, cell));
  });
}

/** Returns the next or previous cell of a row, in the order on screen. */
export function adjacentCell(target: HTMLElement, by: -1 | 1): HTMLElement | undefined {
  const cells = [
    ...(target.closest("tr")?.querySelectorAll<HTMLElement>("[data-cell]:not([disabled])") ?? []),
  ];
  return cells[cells.indexOf(target) + by];
}

/** Whether the cursor is at the edge of the text, so that an arrow key leaves the cell. */
export function atEdge(target: HTMLElement, by: -1 | 1): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return true;
  const { selectionStart, selectionEnd, value } = target;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (by < 0 ? 0 : value.length);
}
