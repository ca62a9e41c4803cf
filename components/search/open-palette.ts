const eventName = "open-search";

/** Opens the palette from anywhere: the search box, a menu, a key. */
export function openPalette(): void {
  window.dispatchEvent(new Event(eventName));
}

/** Listens for requests to open the palette; returns the function that stops listening. */
export function onOpenPalette(open: () => void): () => void {
  window.addEventListener(eventName, open);
  return () => window.removeEventListener(eventName, open);
}
