/** A control that the user types into. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Typed {
  value: string;
  /** The cursor position; null for a control without one. */
  at: number | null;
}

interface Early {
  typed: WeakMap<EventTarget, Typed>;
  sent: WeakSet<EventTarget>;
  /** Elements that now have their own listeners. */
  heard: WeakSet<EventTarget>;
}

declare global {
  interface Window {
    ga4Early?: Early;
  }
}

/** Marks a form that a script sends, and that the browser must not submit without it. */
export const SENT_BY_SCRIPT = { "data-sent-by-script": "" };

/**
 * Remembers what is typed and submitted before the page's scripts have loaded. The text of this function runs in the head of
 * the page, so it must refer to nothing outside itself. Hydration resets a text area or a select to what the server rendered:
 * the next key restores what was typed.
 */
export function rememberEarlyTyping(): void {
  const early: Early = { typed: new WeakMap(), sent: new WeakSet(), heard: new WeakSet() };
  window.ga4Early = early;
  const on = (kind: string, listen: (event: Event, target: Control) => void) =>
    addEventListener(
      kind,
      (event) => {
        if (event.target && !early.heard.has(event.target)) listen(event, event.target as Control);
      },
      true,
    );
  const note = (_: Event, target: Control) => {
    early.typed.set(target, {
      value: target.value,
      at: "selectionStart" in target ? target.selectionStart : null,
    });
  };
  on("input", note);
  on("change", note);
  on("beforeinput", (_, target) => {
    const typed = early.typed.get(target);
    if (!typed || typed.value === target.value) return;
    target.value = typed.value;
    if (typed.at !== null) (target as HTMLTextAreaElement).setSelectionRange(typed.at, typed.at);
  });
  on("submit", (event, target) => {
    if (!target.hasAttribute("data-sent-by-script")) return;
    event.preventDefault();
    early.sent.add(target);
  });
}

/**
 * Call this once a control has its own listeners: replays what was typed before, as events that React hears. The control first
 * gets its rendered value, so that the form around it sees its initial value.
 */
export function replayTyping(control: Control): void {
  const typed = takeEarly(control);
  if (!typed) return;
  if (isTicked(control)) tickAgain(control);
  else if (control instanceof HTMLSelectElement || control.type === "file")
    queueMicrotask(() => tell(control, typed.value));
  else {
    control.value = control.defaultValue;
    queueMicrotask(() => {
      tell(control, typed.value);
      if (document.activeElement !== control)
        control.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
      else if (typed.at !== null) control.setSelectionRange(typed.at, typed.at);
    });
  }
}

/** Call this once a script sends the form: submits it if it was submitted before, with everything that was typed. */
export function replaySubmit(form: HTMLFormElement): void {
  const early = window.ga4Early;
  if (!early || early.heard.has(form)) return;
  early.heard.add(form);
  if (early.sent.has(form)) queueMicrotask(() => form.requestSubmit());
}

function takeEarly(control: Control): Typed | undefined {
  const early = window.ga4Early;
  if (!early || early.heard.has(control)) return undefined;
  early.heard.add(control);
  return early.typed.get(control);
}

const isTicked = (control: Control): control is HTMLInputElement =>
  control.type === "checkbox" || control.type === "radio";

/** A radio button is replayed only when it was chosen, never when it was left. */
function tickAgain(box: HTMLInputElement): void {
  if (box.checked === box.defaultChecked || (box.type === "radio" && !box.checked)) return;
  box.checked = box.defaultChecked;
  queueMicrotask(() => box.click());
}

/** Bypasses the setter that React puts on the control, through which React would take the value as already known. */
function tell(control: Control, value: string): void {
  if (control.type !== "file")
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value);
  for (const kind of ["input", "change"]) control.dispatchEvent(new Event(kind, { bubbles: true }));
}
