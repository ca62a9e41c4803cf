"use client";

import { useRef } from "react";
import type { EditorTotals } from "./editor-totals";
import type { LineBlock } from "./line-blocks";

/** What is shown of a line's sums. */
export interface ShownSums {
  net: string;
  /** The price that a share comes to. */
  unitPrice: string | null;
}

const NONE: ShownSums = { net: "", unitPrice: null };

/**
 * Returns the sums of each block's lines, in order: the same array until one of them changes, so that other
 * blocks do not render.
 */
export function useBlockSums(
  blocks: readonly LineBlock[],
  lines: EditorTotals["lines"],
): ReadonlyMap<number, readonly ShownSums[]> {
  const last = useRef<ReadonlyMap<number, readonly ShownSums[]>>(new Map());
  last.current = new Map(
    blocks.map(({ key, ids }) => {
      const sums = ids.map((id) => {
        const line = lines.get(id);
        return line ? { net: line.net, unitPrice: line.unit_price } : NONE;
      });
      const before = last.current.get(key);
      return [key, before && alike(before, sums) ? before : sums];
    }),
  );
  return last.current;
}

const alike = (a: readonly ShownSums[], b: readonly ShownSums[]): boolean =>
  a.length === b.length &&
  a.every(({ net, unitPrice }, i) => net === b[i]?.net && unitPrice === b[i]?.unitPrice);
