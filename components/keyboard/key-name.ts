/** The parts of a key event that decide its meaning. */
export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Returns a key by its name for shortcuts: "Control+s", "F2", "/". Command counts as Control; letters are lower case. */
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
 * Whether a key is kept for a window that is still opening: letters and the up and down arrows are. Keys that confirm, delete
 * or navigate are dropped, because nobody means them for a window that they cannot see yet.
 */
export const isReplayable = (pressed: Pressed): boolean =>
  isText(pressed) || ((pressed.key === "ArrowDown" || pressed.key === "ArrowUp") && !isCommand(pressed));

const OF_THE_BROWSER = /^(F5|F11|F12|Control\+(Shift\+)?([crtwnl+\-0]|Tab|F5))$/;

/** Reloading, a new tab, copying: these always belong to the browser, never to the page. */
export const isOfTheBrowser = (pressed: Pressed): boolean => OF_THE_BROWSER.test(keyName(pressed));
