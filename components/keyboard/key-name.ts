/** What of a key event decides what it means. */
export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** "Control+s", "F2", "/": the key by the name that shortcuts go by. Command is Control, a letter is small. */
export function keyName({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string {
  const letter = key.length === 1 ? key.toLowerCase() : key;
  const shift = shiftKey && (key.length > 1 || ctrlKey || metaKey || altKey);
  return [ctrlKey || metaKey ? "Control" : "", altKey ? "Alt" : "", shift ? "Shift" : "", letter]
    .filter(Boolean)
    .join("+");
}

const isCommand = ({ ctrlKey, metaKey, altKey }: Pressed) => ctrlKey || metaKey || altKey;

export const isText = (pressed: Pressed): boolean => pressed.key.length === 1 && !isCommand(pressed);

const MODIFIERS = new Set(["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "NumLock"]);

export const isModifier = ({ key }: Pressed): boolean => MODIFIERS.has(key);

/**
 * Whether a key is kept for what is on its way: letters and arrows are. What confirms, deletes or goes elsewhere is lost,
 * as nobody means it for a window that is not seen yet.
 */
export const isKept = (pressed: Pressed): boolean =>
  isText(pressed) || ((pressed.key === "ArrowDown" || pressed.key === "ArrowUp") && !isCommand(pressed));

const OF_THE_BROWSER = /^(F5|F11|F12|Control\+(Shift\+)?([crtwnl+\-0]|Tab|F5))$/;

/** Reloading, a new tab, copying: no business of the page at any time. */
export const isOfTheBrowser = (pressed: Pressed): boolean => OF_THE_BROWSER.test(keyName(pressed));
