import { cursorBefore } from "./keyboard";

/**
 * Returns the element to which the focus must return: the one that has it now; for a menu, which is closed by then, the button
 * that opened it; while something is opening, the one that had it before.
 */
export function focusToRestore(): HTMLElement | null {
  if (typeof document === "undefined") return null;
  const { activeElement } = document;
  const menu = activeElement?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  const element = menu ? document.getElementById(menu) : activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : cursorBefore();
}
