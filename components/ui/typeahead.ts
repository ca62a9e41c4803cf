import { type KeyboardEvent, useCallback, useRef } from "react";

/** After this many milliseconds, a letter begins a new word. */
const WORD = 1000;

/**
 * Moves a menu's focus to the item that begins with the typed text, at once. Radix uses a timer for this, and on a busy PC the
 * Enter that follows arrives first and hits another item. The same letter again moves to the next item that begins with it.
 */
export function useTypeahead(): (event: KeyboardEvent<HTMLElement>) => void {
  const typed = useRef({ word: "", at: 0 });
  return useCallback((event) => {
    const { key, target, currentTarget, timeStamp } = event;
    const letter = key.length === 1 && key !== " " && !event.ctrlKey && !event.altKey && !event.metaKey;
    const inside = target instanceof Element && target.closest("[role=menu]") === currentTarget;
    if (event.defaultPrevented || !letter || !inside) return;
    event.preventDefault();
    const { word, at } = typed.current;
    typed.current = { word: (timeStamp - at < WORD ? word : "") + key.toLowerCase(), at: timeStamp };
    matching(currentTarget, typed.current.word)?.focus();
  }, []);
}

function matching(menu: HTMLElement, word: string): HTMLElement | undefined {
  const items = [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([data-disabled])')];
  const [first = ""] = word;
  const sought = [...word].every((letter) => letter === first) ? first : word;
  const here = items.indexOf(document.activeElement as HTMLElement);
  const start = sought.length === 1 ? here + 1 : Math.max(0, here);
  const inTurn = [...items.slice(start), ...items.slice(0, start)];
  return inTurn.find((item) => item.textContent?.trim().toLowerCase().startsWith(sought));
}
