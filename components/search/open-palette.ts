const eventName = "open-search";

/** Opens the palette from anywhere: the search box, a menu, a key. */
export function openPalette(): void {
  window.dispatchEvent(new Event(eventName));
}

/** Listens for calls to open; gives back how to stop. */
export function onOpenPalette(open: () => void): () => void {
  window.addEventListener(eventName, open);
  return () => window.removeEventListener(eventName, open);
}
