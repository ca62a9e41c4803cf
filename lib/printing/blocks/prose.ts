import "server-only";
import type { Block } from "../pdf/flow";
import { CONTENT_WIDTH, INK, PAGE } from "../pdf/geometry";
import type { TextStyle } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { wrap } from "../pdf/wrap";

interface Prose {
  heading?: string | null;
  text: string;
  accent?: string;
  style?: TextStyle;
  leading?: number;
  gap?: number;
}

/** A text under a heading, with one block for each line, so that a long text can continue on the next page. */
export function prose({
  heading,
  text,
  accent = INK,
  style = { size: 8.5 },
  leading = 12.5,
  gap = 13,
}: Prose): Block[] {
  const shown = printable(text);
  if (!shown) return [];
  const blocks: Block[] = heading ? [headingBlock(heading, accent, gap)] : [];
  const lines = wrap(shown, style, CONTENT_WIDTH);
  lines.forEach((line, i) => {
    blocks.push({
      height: leading,
      gap: i === 0 && !heading ? gap : 0,
      // Keeps the first two and the last two lines together.
      keepWithNext: lines.length > 1 && (i === 0 || i === lines.length - 2),
      draw: (pdf, y) => pdf.text(PAGE.left, y + 2, line, style),
    });
  });
  return blocks;
}

const headingBlock = (heading: string, accent: string, gap: number): Block => ({
  height: 15,
  gap,
  keepWithNext: true,
  draw: (pdf, y) => pdf.text(PAGE.left, y, heading, { size: 8.5, weight: "semibold", colour: accent }),
});

/** The terms at the end of a paper. */
export const smallPrint = (text: string): Block[] =>
  prose({ text, style: { size: 7.5, colour: "#475467" }, leading: 10.5 });
