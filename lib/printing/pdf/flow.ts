import type { Pdf } from "./pdf";

/** A piece of a page that is never split, with its height; drawn at the position that it is given. */
export interface Block {
  height: number;
  /** Space above it, which is dropped at the top of a page. */
  gap?: number;
  /** Never the last block on a page. */
  keepWithNext?: boolean;
  /** Drawn first on a page that begins with this block, so that a table repeats its heading. */
  repeat?: Block;
  draw(pdf: Pdf, y: number): void;
}

export interface Placed {
  block: Block;
  y: number;
}

/** Returns the top and bottom of the usable area of a page. */
export type Frame = (page: number) => { top: number; bottom: number };

/**
 * Distributes blocks over pages, in their order. Blocks that belong together move to the next page together, if a page can hold
 * them.
 */
export function flow(blocks: readonly Block[], frame: Frame): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = frame(0).top;
  const current = () => pages[pages.length - 1] ?? [];
  const bottom = () => frame(pages.length - 1).bottom;
  const turn = (block: Block) => {
    pages.push([]);
    y = frame(pages.length - 1).top;
    if (!block.repeat) return;
    current().push({ block: block.repeat, y });
    y += block.repeat.height;
  };
  for (let i = 0; i < blocks.length; ) {
    const unit = unitFrom(blocks, i);
    const [first] = unit;
    if (!first) break;
    const empty = current().length === 0;
    const next = frame(pages.length);
    const room = next.bottom - next.top - (first.repeat?.height ?? 0);
    if (!empty && y + heightOf(unit) > bottom() && heightOf(unit) <= room) turn(first);
    for (const block of unit) {
      if (current().length > 0 && y + gapOf(block, current()) + block.height > bottom()) turn(block);
      y += gapOf(block, current());
      current().push({ block, y });
      y += block.height;
    }
    i += unit.length;
  }
  return pages;
}

const gapOf = (block: Block, page: Placed[]): number => (page.length > 0 ? (block.gap ?? 0) : 0);

function unitFrom(blocks: readonly Block[], start: number): Block[] {
  let end = start;
  while (blocks[end]?.keepWithNext && end + 1 < blocks.length) end++;
  return blocks.slice(start, end + 1);
}

const heightOf = (unit: Block[]): number =>
  unit.reduce((total, block) => total + block.height + (block.gap ?? 0), 0);
