const FIELDS = 'input:not([type="hidden"]), select, textarea, [role="combobox"]';

/**
 * Returns the element that gets the focus when a window opens: its first field (of radio buttons, the chosen one); without a
 * field, its primary button; otherwise the first link or button, which beside a dangerous action is the harmless answer. Null
 * if there is only the close button.
 */
export function firstFocus(window: HTMLElement): HTMLElement | null {
  const reachable = (selector: string) =>
    [...window.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility(),
    );
  const [field] = reachable(FIELDS);
  if (field instanceof HTMLInputElement && field.type === "radio")
    return reachable(`input[name="${CSS.escape(field.name)}"]:checked`)[0] ?? field;
  return (
    field ??
    reachable('[data-variant="primary"]')[0] ??
    reachable("a[href], button:not([data-closes-window])")[0] ??
    null
  );
}
