/** Opens and closes the bell, by its name for `useShortcuts`. */
export const BELL_KEY = "Alt+n";
