import "server-only";
import type { Block } from "../flow";
import { CONTENT_WIDTH, HAIRLINE, PAGE, QUIET } from "../geometry";
import type { Pdf } from "../pdf";
import { printable } from "../printable";
import { shorten } from "../wrap";

export interface PlainColumn {
  name: string;
  /** In points; the one without a width takes what is left. */
  width?: number;
  align?: "left" | "right";
}

export interface PlainRow {
  cells: string[];
  /** Quiet and drawn in, under the row that it explains. */
  detail?: boolean;
  strong?: boolean;
}

const TEXT = { size: 8.5 } as const;
const DETAIL = { size: 7.6, colour: QUIET } as const;
const HEAD = { size: 7.2, weight: "medium", colour: QUIET } as const;

/** A table of one line a row, headed anew on every page. */
export function plainTable(columns: readonly PlainColumn[], rows: readonly PlainRow[]): Block[] {
  const places = placesOf(columns);
  const head: Block = {
    height: 18,
    draw(pdf, y) {
      places.forEach((place, i) => {
        cell(pdf, place, y + 2, columns[i]?.name ?? "", HEAD);
      });
      pdf.rule(PAGE.left, y + 14, CONTENT_WIDTH, "#b9bfca", 0.8);
    },
  };
  const blocks = rows.map((row, at): Block => {
    const next = rows[at + 1];
    return {
      height: row.detail ? 12.5 : 17,
      repeat: head,
      keepWithNext: next?.detail ?? false,
      draw(pdf, y) {
        const style = row.detail ? DETAIL : row.strong ? ({ ...TEXT, weight: "semibold" } as const) : TEXT;
        places.forEach((place, i) => {
          cell(pdf, place, y + (row.detail ? 1 : 5), row.cells[i] ?? "", style);
        });
        const last = row.detail ? 12.5 : 17;
        if (!next?.detail) pdf.rule(PAGE.left, y + last - 0.5, CONTENT_WIDTH, HAIRLINE, 0.5);
      },
    };
  });
  return [{ ...head, gap: 16, keepWithNext: true }, ...blocks];
}

interface Place {
  left: number;
  width: number;
  align: "left" | "right";
}

function placesOf(columns: readonly PlainColumn[]): Place[] {
  const fixed = columns.reduce((total, { width = 0 }) => total + width, 0);
  let left: number = PAGE.left;
  return columns.map(({ width = CONTENT_WIDTH - fixed, align = "left" }) => {
    const place = { left, width, align };
    left += width;
    return place;
  });
}

function cell(
  pdf: Pdf,
  { left, width, align }: Place,
  y: number,
  text: string,
  style: typeof TEXT | typeof DETAIL | typeof HEAD,
): void {
  const shown = shorten(printable(text), style, width - 6);
  pdf.text(align === "right" ? left + width : left, y, shown, { ...style, align });
}
