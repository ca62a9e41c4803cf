"use client";

import { type CSSProperties, memo, useMemo, useRef } from "react";
import { cn } from "@/components/ui/cn";
import type { StaffMember } from "@/lib/documents/queries/starting/editor-choices";
import type { Content } from "./editor-state";
import { type EditorStore, useDisputes, useRow } from "./editor-store";
import type { EditorTotals } from "./editor-totals";
import { blocksOf, type LineBlock } from "./line-blocks";
import { LineRow, type LineRowProps } from "./line-row";
import { useAfterFrame } from "./use-after-frame";
import { type ShownSums, useBlockSums } from "./use-block-sums";

interface SharedRowProps
  extends Pick<LineRowProps, "costs" | "discounts" | "approvals" | "technician" | "dispatch"> {
  store: EditorStore;
  staff: readonly StaffMember[] | null;
  errorsOf: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

interface Cursor {
  /** The line with the cursor. */
  current: string | undefined;
  /** The line below which suggestions are shown, and the suggestion that is selected. */
  suggesting: string | undefined;
  activeOption: string | undefined;
}

interface LineRowsProps extends SharedRowProps, Cursor {
  /** The ids of the lines in order; the same array while they do not change. */
  ids: readonly string[];
  lines: EditorTotals["lines"];
}

const NO_ERRORS: Readonly<Record<string, string>> = {};

/**
 * All lines. Typing in a line renders that line only; moving the cursor renders its block. An added line is
 * rendered at once, and the numbers of the lines below it follow.
 */
export const LineRows = memo(function LineRows(props: LineRowsProps) {
  const { ids, lines, current, suggesting, activeOption, ...same } = props;
  const blocks = useBlocks(ids);
  const numbers = useNumbers(ids);
  const sums = useBlockSums(blocks, lines);
  return blocks.map((block) => {
    const here = current !== undefined && block.ids.includes(current);
    return (
      <Block
        {...same}
        key={block.key}
        ids={block.ids}
        numbers={numbers}
        sums={sums.get(block.key) ?? []}
        current={here ? current : undefined}
        suggesting={here ? suggesting : undefined}
        activeOption={here ? activeOption : undefined}
      />
    );
  });
});

/**
 * The browser does not lay out blocks that are off the screen, so that a keystroke costs no more in a long
 * document. The block with the suggestions is exempt, since they overflow it.
 */
const skipOffscreenLayout =
  "[contain-intrinsic-size:auto_calc(var(--lines)*8.5rem)] [content-visibility:auto] md:[contain-intrinsic-size:auto_calc(var(--lines)*2.1875rem)]";

interface BlockProps extends SharedRowProps, Cursor {
  ids: readonly string[];
  sums: readonly ShownSums[];
  numbers: ReadonlyMap<string, number>;
}

const Block = memo(function Block(props: BlockProps) {
  const { ids, numbers, sums, errorsOf, current, suggesting, activeOption, ...same } = props;
  return (
    <tbody
      className={cn(
        "block",
        current !== undefined && "relative z-1",
        suggesting === undefined && skipOffscreenLayout,
      )}
      style={{ "--lines": ids.length } as CSSProperties}
    >
      {ids.map((id, i) => (
        <StoredRow
          {...same}
          key={id}
          id={id}
          number={numbers.get(id) ?? 1}
          net={sums[i]?.net ?? ""}
          unitPrice={sums[i]?.unitPrice ?? null}
          errors={errorsOf.get(id) ?? NO_ERRORS}
          current={current === id}
          suggesting={suggesting === id}
          activeOption={suggesting === id ? activeOption : undefined}
        />
      ))}
    </tbody>
  );
});

interface StoredRowProps extends Omit<LineRowProps, "row" | "sharePrice" | "disputes"> {
  store: EditorStore;
  id: string;
  unitPrice: string | null;
}

const StoredRow = memo(function StoredRow({ store, id, unitPrice, ...props }: StoredRowProps) {
  const row = useRow(store, id);
  const disputes = useDisputes(store, id);
  if (!row) return null;
  return (
    <LineRow {...props} row={row} disputes={disputes} sharePrice={row.share_percent ? unitPrice : null} />
  );
});

/** Returns the ids of the lines in order: the same array until they change. */
export function useRowIds(rows: Content["rows"]): readonly string[] {
  const last = useRef<readonly string[]>([]);
  const same = last.current.length === rows.length && rows.every(({ id }, i) => id === last.current[i]);
  if (!same) last.current = rows.map(({ id }) => id);
  return last.current;
}

function useBlocks(ids: readonly string[]): readonly LineBlock[] {
  const last = useRef<{ ids: readonly string[]; blocks: readonly LineBlock[] }>({ ids: [], blocks: [] });
  if (last.current.ids !== ids) last.current = { ids, blocks: blocksOf(ids, last.current.blocks) };
  return last.current.blocks;
}

/**
 * Returns the number of each line. A new line has its number at once; the others get theirs after its frame.
 */
function useNumbers(ids: readonly string[]): ReadonlyMap<string, number> {
  const settled = useAfterFrame(ids);
  const numbers = useMemo(() => new Map(settled.map((id, i) => [id, i + 1])), [settled]);
  // Added to the same map, so that only the block of the new line renders.
  if (settled !== ids) for (const [i, id] of ids.entries()) if (!numbers.has(id)) numbers.set(id, i + 1);
  return numbers;
}
