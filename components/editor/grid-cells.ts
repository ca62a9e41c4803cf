/** The grid's columns by their cells, in the order in which Tab goes through them. */
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

/** Where Enter goes from a cell: to what is written of every line; after the price to the next line. */
export const ENTER_ORDER: readonly GridCell[] = ["item_type", "description", "quantity", "unit_price"];

export interface CellPlace {
  row: string;
  cell: GridCell;
}

/** The cell that an element is, or stands in. */
export function placeOf(target: EventTarget | null): CellPlace | null {
  const element = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-cell]") : null;
  const { row, cell } = element?.dataset ?? {};
  return row && cell ? { row, cell: cell as GridCell } : null;
}

/** The line's id in the page, by which it is found without going through all the others. */
export const lineId = (row: string): string => `line-${row}`;

/** Where a cell stands in the page. */
export const cellElement = (row: string, cell: GridCell): HTMLElement | null =>
  document.getElementById(lineId(row))?.querySelector<HTMLElement>(`[data-cell="${cell}"]`) ?? null;

/** Puts the cursor into a cell, its text selected so that typing replaces it. False where there is no such cell. */
export function focusCell(row: string, cell: GridCell): boolean {
  const element = cellElement(row, cell);
  if (!element) return false;
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
  element.scrollIntoView({ block: "nearest" });
  return true;
}

/** The same after React has drawn a row that was just made. */
export function focusCellSoon(row: string, cell: GridCell): void {
  requestAnimationFrame(() => {
    if (!focusCell(row, cell)) requestAnimationFrame(() => focusCell(row, cell));
  });
}

/** The neighbouring cells of a row, as they stand on the screen. */
export function besideCell(target: HTMLElement, by: -1 | 1): HTMLElement | undefined {
  const cells = [
    ...(target.closest("tr")?.querySelectorAll<HTMLElement>("[data-cell]:not([disabled])") ?? []),
  ];
  return cells[cells.indexOf(target) + by];
}

/** Whether the cursor stands at the edge of the text, so that an arrow key leaves it. */
export function atEdge(target: HTMLElement, by: -1 | 1): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return true;
  const { selectionStart, selectionEnd, value } = target;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (by < 0 ? 0 : value.length);
}
