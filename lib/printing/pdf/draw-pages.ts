import "server-only";
import { BOTTOM, drawLayout, FURTHER_TOP, LAST_BOTTOM, type Layout } from "../blocks/layout";
import { drawMasthead } from "../blocks/letterhead";
import { type Block, flow, type Placed } from "./flow";
import type { Pdf } from "./pdf";

/** Content that begins on a new page with the masthead and takes as many pages as its blocks need. */
export interface Sheet {
  furniture: Layout;
  /** Where its blocks begin on its first page. */
  top: number;
  blocks: readonly Block[];
}

/** Draws the pages of one paper: the masthead on the first, then the blocks, with heading, number and footer on each page. */
export function drawPages(pdf: Pdf, furniture: Layout, top: number, blocks: readonly Block[]): void {
  drawSheets(pdf, [{ furniture, top, blocks }]);
}

/** Draws a paper of several sheets, whose pages are numbered throughout. */
export function drawSheets(pdf: Pdf, sheets: readonly Sheet[]): void {
  const drawn = sheets.map((sheet) => ({ ...sheet, pages: pagesOf(sheet.blocks, sheet.top) }));
  const total = drawn.reduce((count, { pages }) => count + pages.length, 0);
  let number = 0;
  for (const { furniture, pages } of drawn)
    pages.forEach((placed, at) => {
      number += 1;
      pdf.addPage();
      if (at === 0) drawMasthead(pdf, furniture);
      for (const { block, y } of placed) block.draw(pdf, y);
      drawLayout(pdf, furniture, { number, total, first: at === 0, last: at === pages.length - 1 });
    });
}

/** Distributes the blocks over pages; the first page begins at `top`. */
function pagesOf(blocks: readonly Block[], top: number): Placed[][] {
  const framed = (bottom: number) =>
    flow(blocks, (page) => ({ top: page === 0 ? top : FURTHER_TOP, bottom }));
  const single = framed(LAST_BOTTOM);
  return single.length === 1 ? single : framed(BOTTOM);
}

/** Returns the blocks with as many rows to write on as fit without taking more pages than the fewest rows do. */
export function fullest(
  build: (rows: number) => Block[],
  top: number,
  { least, most }: { least: number; most: number },
): Block[] {
  const fewest = build(least);
  const pages = pagesOf(fewest, top).length;
  for (let rows = most; rows > least; rows--) {
    const blocks = build(rows);
    if (pagesOf(blocks, top).length === pages) return blocks;
  }
  return fewest;
}
