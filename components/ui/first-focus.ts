const FIELDS = 'input:not([type="hidden"]), select, textarea, [role="combobox"]';

/**
 * Where the cursor begins in a window that opens: in its first field, of one choice among several on what is chosen; without a field on
 * its primary act, else on the first thing that can be pressed, which beside a dangerous act is the harmless answer. Null where only its
 * closing cross is left.
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
