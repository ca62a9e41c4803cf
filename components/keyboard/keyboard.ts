import { isKept, isModifier, isOfTheBrowser, isText, keyName } from "./key-name";

/** A window, a menu or a list over the page, from the moment at which it was asked for until it is gone. */
export interface Owner {
  /** What it stands over; null for the page. */
  parent: Owner | null;
  /** Where its keys go; null while it is on its way. */
  element: { readonly current: HTMLElement | null } | null;
  /** Escape while it is on its way. */
  giveUp?: (() => void) | undefined;
  /** It is a page: what was typed meanwhile goes to it, while a window that does not come takes that with it. */
  isPage?: boolean;
  /** What had the cursor before, to be given it back. */
  from?: HTMLElement | null;
  /** The cursor has been in it. */
  entered?: boolean;
}

/** What a key does; false where it has no meaning there. */
export type Shortcut = (event: KeyboardEvent) => unknown;

interface Shortcuts {
  owner: Owner | null;
  keys(): Readonly<Record<string, Shortcut>>;
}

/*
 * The keyboard has one owner: what was opened last, or the page. What is on its way owns it already, so that no key reaches
 * anything below; letters are kept for it. `take` and `release` are called by the components of this folder alone.
 */
const owners: Owner[] = [];
const shortcuts: Shortcuts[] = [];
let kept: string[] = [];
let lost = false;
let replaying = false;
/** Who owned the keyboard when the key that is down went down. */
let pressedFor: Owner | null = null;

/** What had the cursor before something that has just arrived. */
let arrivedFrom: HTMLElement | null = null;

export const ownerNow = (): Owner | null => owners.at(-1) ?? null;

/** What had the cursor before what is on its way, or arrives in this very moment. */
export const cursorBefore = (): HTMLElement | null => ownerNow()?.from ?? arrivedFrom;

export function take(owner: Owner): void {
  listen();
  const above = owners.findIndex((other) => isOver(other, owner));
  owners.splice(above < 0 ? owners.length : above, 0, owner);
  shown();
  // A field that takes the cursor as it is drawn had it before this was called.
  queueMicrotask(() => enter(document.activeElement));
}

export function release(owner: Owner): void {
  owners.splice(owners.indexOf(owner), 1);
  const below = ownerNow();
  arrivedFrom = owner.from ?? null;
  shown();
  queueMicrotask(() => {
    arrivedFrom = null;
    // Nothing has come of it: what was typed for it is meant for nobody else.
    if (!owner.isPage && owner.element === null && ownerNow() === below) forget();
    if (owner.isPage) setTimeout(deliver);
  });
}

export function addShortcuts(added: Shortcuts): () => void {
  listen();
  shortcuts.push(added);
  shown();
  return () => {
    shortcuts.splice(shortcuts.indexOf(added), 1);
    shown();
  };
}

function isOver(owner: Owner, other: Owner): boolean {
  for (let one = owner.parent; one; one = one.parent) if (one === other) return true;
  return false;
}

/** A toast has its buttons, and stands beside whatever is open: pressing them closes nothing. */
export const isInToast = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[data-sonner-toaster]") !== null;

const hears = ({ element }: Owner, target: EventTarget | null): boolean =>
  target instanceof Node && ((element?.current?.contains(target) ?? false) || isInToast(target));

let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  window.addEventListener("keydown", onKeyDown, true);
  for (const type of ["keypress", "keyup"] as const) window.addEventListener(type, onRestOfPress, true);
  window.addEventListener("keydown", onShortcut);
  window.addEventListener("focusin", onFocusIn);
}

function onKeyDown(event: KeyboardEvent): void {
  if (replaying || event.isComposing || isModifier(event)) return;
  const owner = ownerNow();
  // A key that is held down stays with whom it was pressed for.
  if (event.repeat && owner !== pressedFor) {
    swallow(event);
    return;
  }
  pressedFor = owner;
  if (!owner || hears(owner, event.target)) {
    if (owner) owner.entered = true;
    if (kept.length === 0 && !lost) return;
    hold(event, owner);
    deliver();
  } else if (owner.entered && comeBack(owner)) {
    swallow(event);
    replay(event.key);
  } else hold(event, owner);
}

/** Puts the cursor back into what has it by right: a button that had it is gone. */
function comeBack(owner: Owner): boolean {
  owner.element?.current?.focus();
  return hears(owner, document.activeElement);
}

/** What a key does as it comes up belongs to whom it was pressed for. */
function onRestOfPress(event: KeyboardEvent): void {
  if (!isModifier(event) && !event.isComposing && ownerNow() !== pressedFor) swallow(event);
}

function swallow(event: KeyboardEvent): void {
  if (!isOfTheBrowser(event)) event.preventDefault();
  event.stopImmediatePropagation();
}

function hold(event: KeyboardEvent, owner: Owner | null): void {
  swallow(event);
  if (event.key === "Escape" && owner?.giveUp) {
    forget();
    owner.giveUp();
  } else if (!isKept(event)) lost = true;
  // What follows a lost key would stand in the wrong place.
  else if (!lost) kept.push(event.key);
}

function forget(): void {
  kept = [];
  lost = false;
}

const onFocusIn = ({ target }: FocusEvent) => enter(target);

function enter(target: EventTarget | null): void {
  const owner = ownerNow();
  if (!owner || !hears(owner, target)) return;
  owner.entered = true;
  setTimeout(deliver);
}

/** Gives the owner what was typed before it was there, a key at a time, as each may open something else. */
function deliver(): void {
  const owner = ownerNow();
  if (owner && !hears(owner, document.activeElement)) return;
  const key = kept.shift();
  if (key === undefined) {
    forget();
    return;
  }
  replay(key);
  queueMicrotask(deliver);
}

function replay(key: string): void {
  replaying = true;
  try {
    const target = document.activeElement ?? document.body;
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    const open = target.dispatchEvent(event);
    // The only way in which a page can type as a person does: events, undoing and all.
    if (open && key.length === 1 && isField(target)) document.execCommand("insertText", false, key);
  } finally {
    replaying = false;
  }
}

const isField = (target: Element) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function onShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const owner = ownerNow();
  const name = keyName(event);
  let known = false;
  for (const { owner: theirs, keys } of shortcuts.toReversed()) {
    const action = keys()[name];
    if (!action) continue;
    known = true;
    if (theirs === owner && action(event) !== false) {
      event.preventDefault();
      return;
    }
  }
  // Behind a window they do nothing, and the browser's own meaning would surprise.
  if (known && owner && !isText(event)) event.preventDefault();
}

/** Says at the root of the page who has the keyboard and which keys work there. */
function shown(): void {
  const owner = ownerNow();
  const { dataset } = document.documentElement;
  dataset.keyboard = owner ? (owner.element ? "window" : "on its way") : "page";
  dataset.shortcuts = shortcuts
    .filter((one) => one.owner === owner)
    .flatMap(({ keys }) => Object.keys(keys()))
    .join(" ");
}
