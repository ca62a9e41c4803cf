/** What is typed into. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Typed {
  value: string;
  /** Where the cursor was; null for what has none. */
  at: number | null;
}

interface Early {
  typed: WeakMap<EventTarget, Typed>;
  sent: WeakSet<EventTarget>;
  /** What has its own ears by now. */
  heard: WeakSet<EventTarget>;
}

declare global {
  interface Window {
    ga4Early?: Early;
  }
}

/** Marks a form that its script sends, and a browser without it must not. */
export const SENT_BY_SCRIPT = { "data-sent-by-script": "" };

/**
 * Remembers what is typed and sent before the page's scripts are there. Its text runs in the head of the page, so it names nothing
 * outside itself. Hydration gives a text area and a choice back what the server drew: the next key finds there what was typed.
 */
export function listenEarly(): void {
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
 * To be called once a control hears for itself: what was typed before is typed again, in the way that React listens to. The control
 * is first as it was drawn, so that the form around it learns what it began with.
 */
export function hear(control: Control): void {
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

/** To be called once a form is sent by its script: what was sent before is sent now, with all that was typed. */
export function hearForm(form: HTMLFormElement): void {
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

/** One of several is chosen by choosing it, never by leaving another. */
function tickAgain(box: HTMLInputElement): void {
  if (box.checked === box.defaultChecked || (box.type === "radio" && !box.checked)) return;
  box.checked = box.defaultChecked;
  queueMicrotask(() => box.click());
}

/** Past the setter that React has put on the control, by which it would take the value for its own. */
function tell(control: Control, value: string): void {
  if (control.type !== "file")
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value);
  for (const kind of ["input", "change"]) control.dispatchEvent(new Event(kind, { bubbles: true }));
}
