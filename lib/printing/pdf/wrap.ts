import "server-only";
import { type TextStyle, textWidth } from "./pdf";

/** Splits a text into lines no wider than `width`. Keeps its line breaks; splits words that are longer than a line. */
export function wrap(text: string, style: TextStyle, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, style, width));
}

function wrapParagraph(paragraph: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ").flatMap((long) => cut(long, style, width))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines;
}

function cut(word: string, style: TextStyle, width: number): string[] {
  if (word.length < 12 || textWidth(word, style) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part && textWidth(part + letter, style) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return part ? [...parts, part] : parts;
}

const SMALLEST = 5.5;

export interface Fitted {
  lines: string[];
  style: TextStyle;
}

/**
 * Fits a text into at most `most` lines, in smaller type if necessary. At the smallest size it may take more lines: none of it is
 * ever left out.
 */
export function setWithin(text: string, style: TextStyle, width: number, most: number): Fitted {
  for (let size = style.size; ; size -= 0.5) {
    const smaller = { ...style, size };
    const lines = wrap(text, smaller, width);
    if (lines.length <= most || size - 0.5 < SMALLEST) return { lines, style: smaller };
  }
}
