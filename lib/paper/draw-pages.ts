import "server-only";
import { BOTTOM, drawFurniture, FURTHER_TOP, type Furniture, LAST_BOTTOM } from "./blocks/furniture";
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
export function pagesOf(blocks: readonly Block[], top: number): Placed[][] {
  const framed = (bottom: number) =>
    flow(blocks, (page) => ({ top: page === 0 ? top : FURTHER_TOP, bottom }));
  const single = framed(LAST_BOTTOM);
  return single.length === 1 ? single : framed(BOTTOM);
}
