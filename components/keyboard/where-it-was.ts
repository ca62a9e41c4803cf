import { cursorBefore } from "./keyboard";

/** What has the cursor; of a menu, which is gone by then, the button that opened it; while something is on its way, what had it before. */
export function whereItWas(): HTMLElement | null {
  if (typeof document === "undefined") return null;
  const { activeElement } = document;
  const menu = activeElement?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  const element = menu ? document.getElementById(menu) : activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : cursorBefore();
}
