import { isModifier, isOfTheBrowser, isReplayable, isText, keyName, type Pressed } from "./key-name";

/** A window, a menu or a list over the page, from the moment it was requested until it is closed. */
export interface Owner {
  /** The window that it covers; null for the page. */
  parent: Owner | null;
  /** Where its keys go; null while it is opening. */
  element: { readonly current: HTMLElement | null } | null;
  /** Called on Escape while it is opening. */
  giveUp?: (() => void) | undefined;
  /** It is a page: keys typed while it loads are delivered to it, saving too. A window that never opens discards them. */
  isPage?: boolean;
  /** The element that had the focus before, to restore it. */
  from?: HTMLElement | null;
  /** It has had the focus. */
  entered?: boolean;
}

/** The action of a shortcut; returns false if it does not apply there. */
export type Shortcut = (event: KeyboardEvent) => unknown;

interface Shortcuts {
  owner: Owner | null;
  keys(): Readonly<Record<string, Shortcut>>;
}

/*
 * The keyboard has one owner: whatever was opened last, or the page. A window that is still opening already owns it, so that no
 * key reaches anything below; letters are kept for it. Only the components in this folder call `takeKeyboard` and `releaseKeyboard`.
 */
const owners: Owner[] = [];
const shortcuts: Shortcuts[] = [];
let kept: Pressed[] = [];
let lost = false;
let replaying = false;
/** A key was delivered that may open something or move the focus, and has the frames for it. */
let opening = false;
/** The owner of the keyboard when the key that is now down was pressed. */
let pressedFor: Owner | null = null;

/** The element that had the focus before the window or page that has just opened. */
let arrivedFrom: HTMLElement | null = null;

export const currentOwner = (): Owner | null => owners.at(-1) ?? null;

/** The element that had the focus before the window or page that is opening, or is opening right now. */
export const cursorBefore = (): HTMLElement | null => currentOwner()?.from ?? arrivedFrom;

export function takeKeyboard(owner: Owner): void {
  listen();
  const above = owners.findIndex((other) => isOver(other, owner));
  owners.splice(above < 0 ? owners.length : above, 0, owner);
  shown();
  // A field with autofocus got the focus as it was rendered, before this was called.
  queueMicrotask(() => enter(document.activeElement));
}

export function releaseKeyboard(owner: Owner): void {
  owners.splice(owners.indexOf(owner), 1);
  const below = currentOwner();
  arrivedFrom = owner.from ?? null;
  shown();
  queueMicrotask(() => {
    arrivedFrom = null;
    // It never opened: the keys typed for it are meant for nothing else.
    if (!owner.isPage && owner.element === null && currentOwner() === below) forget();
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

/** A toast has its own buttons and is beside whatever is open: pressing them must not close anything. */
export const isInToast = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[data-sonner-toaster]") !== null;

const ownsTarget = ({ element }: Owner, target: EventTarget | null): boolean =>
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
  const owner = currentOwner();
  // A key that is held down belongs to the owner for which it was pressed.
  if (event.repeat && owner !== pressedFor) {
    swallow(event);
    return;
  }
  pressedFor = owner;
  if (!owner || ownsTarget(owner, event.target)) {
    if (owner) owner.entered = true;
    if (kept.length === 0 && !lost && !opening) return;
    hold(event, owner);
    deliver();
  } else if (owner.entered && restoreFocus(owner)) {
    swallow(event);
    replay(event);
  } else hold(event, owner);
}

/** Restores the focus to its owner, after the button that had it was removed. */
function restoreFocus(owner: Owner): boolean {
  owner.element?.current?.focus();
  return ownsTarget(owner, document.activeElement);
}

/** `keypress` and `keyup` belong to the owner for which the key was pressed. */
function onRestOfPress(event: KeyboardEvent): void {
  if (!isModifier(event) && !event.isComposing && currentOwner() !== pressedFor) swallow(event);
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
  } else if (!isReplayable(event) && !(isForPage(owner) && keyName(event) === "Control+s")) lost = true;
  // Keys after a dropped one would end up in the wrong place.
  else if (!lost) kept.push(event);
}

const isForPage = (owner: Owner | null) => owner === null || owner.isPage === true;

function forget(): void {
  kept = [];
  lost = false;
}

const onFocusIn = ({ target }: FocusEvent) => enter(target);

function enter(target: EventTarget | null): void {
  const owner = currentOwner();
  if (!owner || !ownsTarget(owner, target)) return;
  owner.entered = true;
  setTimeout(deliver);
}

/** Delivers the kept keys to the owner one at a time, because each may open something else. */
function deliver(): void {
  if (opening) return;
  const owner = currentOwner();
  if (owner && !ownsTarget(owner, document.activeElement)) return;
  const key = kept.shift();
  if (key === undefined) {
    forget();
    return;
  }
  replay(key);
  if (document.activeElement && isField(document.activeElement)) queueMicrotask(deliver);
  else {
    opening = true;
    requestAnimationFrame(() => requestAnimationFrame(opened));
  }
}

function opened(): void {
  opening = false;
  deliver();
}

function replay({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): void {
  replaying = true;
  try {
    const target = document.activeElement ?? document.body;
    const pressed = { key, ctrlKey, metaKey, altKey, shiftKey };
    const open = target.dispatchEvent(
      new KeyboardEvent("keydown", { ...pressed, bubbles: true, cancelable: true }),
    );
    // The only way for a page to type as a user does, with events and undo.
    if (open && isText(pressed) && isField(target)) document.execCommand("insertText", false, key);
  } finally {
    replaying = false;
  }
}

const isField = (target: Element) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function onShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const owner = currentOwner();
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
  // Shortcuts of what is behind the window do nothing; suppress the browser's own meaning too, which would surprise.
  if (known && owner && !isText(event)) event.preventDefault();
}

/** Publishes the owner of the keyboard and its shortcuts as data attributes of the root element. */
function shown(): void {
  const owner = currentOwner();
  const { dataset } = document.documentElement;
  dataset.keyboard = owner ? (owner.element ? "window" : "on its way") : "page";
  dataset.shortcuts = shortcuts
    .filter((one) => one.owner === owner)
    .flatMap(({ keys }) => Object.keys(keys()))
    .join(" ");
}
