import "server-only";
import { BOTTOM, drawFurniture, FURTHER_TOP, type Furniture } from "./blocks/furniture";
import { drawMasthead } from "./blocks/masthead";
import { type Block, flow, type Placed } from "./flow";
import type { Pdf } from "./pdf";

/** One paper's pages: masthead on the first, then the blocks as they run, with heading, number and foot on each. */
export function drawPages(pdf: Pdf, furniture: Furniture, top: number, blocks: readonly Block[]): void {
  const pages = pagesOf(blocks, top);
  pages.forEach((placed, page) => {
    pdf.addPage();
    if (page === 0) drawMasthead(pdf, furniture);
    for (const { block, y } of placed) block.draw(pdf, y);
    drawFurniture(pdf, furniture, page, pages.length);
  });
}

/** The blocks on their pages, the first of which begins at `top`. */
export const pagesOf = (blocks: readonly Block[], top: number): Placed[][] =>
  flow(blocks, (page) => ({ top: page === 0 ? top : FURTHER_TOP, bottom: BOTTOM }));
