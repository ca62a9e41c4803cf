import "server-only";
import type { Block } from "../pdf/flow";
import { CONTENT_WIDTH, INK, PAGE, RULE } from "../pdf/geometry";

interface RuledLines {
  heading: string;
  accent?: string;
  rows: number;
  /** Spacing between the lines: enough for a pen. */
  leading?: number;
}

/** The number of rows kept together on a page. */
const TOGETHER = 2;

/** Lines to write on, under a heading. */
export function ruledLines({ heading, accent = INK, rows, leading = 21 }: RuledLines): Block[] {
  const head: Block = {
    height: 8,
    gap: 14,
    keepWithNext: true,
    draw: (pdf, y) => pdf.text(PAGE.left, y, heading, { size: 8.5, weight: "semibold", colour: accent }),
  };
  const line = (i: number): Block => ({
    height: leading,
    keepWithNext: i < TOGETHER - 1,
    draw: (pdf, y) => pdf.rule(PAGE.left, y + leading - 1, CONTENT_WIDTH, RULE, 0.5),
  });
  return [head, ...Array.from({ length: rows }, (_, i) => line(i))];
}
