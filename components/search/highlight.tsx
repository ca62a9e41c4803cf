import type { ReactNode } from "react";

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** Ignores spaces, hyphens and case: "ab12cde" marks "AB12 CDE", "07700900" marks "07700 900123". */
function patternOf(word: string): string {
  return [...word].join("[^\\p{L}\\p{N}]*");
}

/** Returns the start and end of each match in `text`, in order and without overlaps. */
export function matches(text: string, typed: string): [number, number][] {
  const words = typed.split(/\s+/u).map(letters).filter(Boolean);
  const whole = letters(typed);
  const telephone = /^(?:44|0)(\d{3,})$/u.exec(whole)?.[1];
  const wanted = [...new Set([whole, ...(telephone ? [telephone] : []), ...words])].filter(Boolean);
  const found: [number, number][] = [];
  for (const word of wanted) {
    for (const match of text.matchAll(new RegExp(patternOf(word), "giu"))) {
      const start = match.index;
      const end = start + match[0].length;
      if (!found.some(([from, to]) => start < to && end > from)) found.push([start, end]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

export function Highlight({ text, typed }: { text: string; typed: string }): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of matches(text, typed)) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return <>{pieces}</>;
}
