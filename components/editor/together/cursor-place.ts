import { cellPlace } from "../grid-cells";

/** Where the cursor is in the document: `row.cell`, the name of a field, or null. */
export function cursorPlace(target: Element | null = document.activeElement): string | null {
  const at = cellPlace(target);
  if (at) return `${at.row}.${at.cell}`;
  if (!(target instanceof HTMLElement) || !target.closest("[data-editor]")) return null;
  const { row, detail } = target.dataset;
  return row && detail ? `${row}.${detail}` : target.getAttribute("name");
}

/** The element of a place on the screen; that of the line if the place itself is not shown. */
export function elementOf(place: string): HTMLElement | null {
  const [row = "", cell] = place.split(".");
  const line = document.getElementById(`line-${row}`);
  if (!line) return document.querySelector<HTMLElement>(`[data-editor] [name="${CSS.escape(row)}"]`);
  const within = cell ? line.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`) : null;
  return isShown(within) ? within : line.querySelector<HTMLElement>('[data-cell="description"]');
}

const isShown = (element: HTMLElement | null): boolean => element !== null && element.offsetParent !== null;

/** Puts the cursor there, and opens what hides it. */
export function goToPlace(place: string): void {
  const element = elementOf(place);
  const hidden = element?.closest("details");
  if (hidden) hidden.open = true;
  element?.focus();
}
