/** Lines that are laid out and rendered as one unit. */
export interface LineBlock {
  key: number;
  ids: readonly string[];
}

/** About a third of a screen. */
export const BLOCK_SIZE = 8;

/**
 * Divides the lines, in order, into blocks. A line stays in its block while others are added, removed or
 * moved, so that its cells and the cursor in them are kept. An unchanged block stays the same object. Lines
 * added after a full block start new ones.
 */
export function blocksOf(ids: readonly string[], before: readonly LineBlock[]): readonly LineBlock[] {
  const home = new Map(before.flatMap((block) => block.ids.map((id) => [id, block] as const)));
  const order = new Map(before.map((block, at) => [block, at]));
  const ends = new Map(ids.flatMap((id, i) => (home.has(id) ? [[home.get(id), i] as const] : [])));
  let fresh = Math.max(0, ...before.map(({ key }) => key));
  let place = -1;
  const blocks: { key: number; ids: string[] }[] = [];
  for (const [i, id] of ids.entries()) {
    const own = home.get(id);
    const last = blocks.at(-1);
    const at = (own && order.get(own)) ?? -1;
    if (own && at > place) {
      place = at;
      blocks.push({ key: own.key, ids: [id] });
    } else if (!last || (!own && last.ids.length >= BLOCK_SIZE && i > (ends.get(before[place]) ?? -1))) {
      fresh += 1;
      blocks.push({ key: fresh, ids: [id] });
    } else last.ids.push(id);
  }
  const known = new Map(before.map((block) => [block.key, block]));
  return blocks.map((block) => {
    const former = known.get(block.key);
    return former && alike(former.ids, block.ids) ? former : block;
  });
}

const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);
