import "server-only";
import type { Block } from "../pdf/flow";
import { CONTENT_WIDTH, HAIRLINE, PAGE, QUIET, RULE } from "../pdf/geometry";
import type { Pdf, TextStyle } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { wrap } from "../pdf/wrap";
import { TICK, tickBox } from "./tick-box";

export interface PlainColumn {
  name: string;
  /** In points; the column without a width takes the rest. */
  width?: number;
  align?: "left" | "right" | "center";
  /** A box to tick in every row instead of text. */
  tick?: boolean;
}

export interface PlainRow {
  cells: string[];
  /** Grey and indented, under the row that it explains. */
  detail?: boolean;
  strong?: boolean;
  /** A heading in this colour for the rows below it; never the last row on a page. */
  heads?: string;
  /** Its first cell takes the width of the whole table. */
  across?: boolean;
  /** To be filled in by hand: the height of the row, with lines between the columns. */
  blank?: number;
}

const TEXT = { size: 8.5 } as const;
const DETAIL = { size: 7.6, colour: QUIET } as const;
const HEAD = { size: 7.2, weight: "medium", colour: QUIET } as const;
const ROW = 17;
const DETAIL_ROW = 12.5;
const LEADING = 11.6;
/** From the line under the heading to the first row. */
const UNDER_HEAD = 4;

/** A table whose cells wrap to as many lines as they need. The heading is repeated on every page. */
export function plainTable(columns: readonly PlainColumn[], rows: readonly PlainRow[]): Block[] {
  const places = placesOf(columns);
  const head: Block = {
    height: 18,
    draw(pdf, y) {
      places.forEach((place, i) => {
        put(pdf, place, y + 2, columns[i]?.name ?? "", HEAD);
      });
      pdf.rule(PAGE.left, y + 14, CONTENT_WIDTH, "#b9bfca", 0.8);
    },
  };
  const blocks = rows.map((row, at): Block => {
    const next = rows[at + 1];
    const cells = places.map((place, i) =>
      linesOf(row, row.across ? { ...place, width: CONTENT_WIDTH } : place, row.cells[i] ?? ""),
    );
    const lines = Math.max(1, ...cells.map(({ length }) => length));
    const above = at === 0 ? UNDER_HEAD : 0;
    const height = row.blank ? row.blank - above : (row.detail ? DETAIL_ROW : ROW) + (lines - 1) * LEADING;
    return {
      height,
      repeat: head,
      keepWithNext: Boolean(row.heads ?? next?.detail),
      draw(pdf, y) {
        if (row.blank) drawBlank(pdf, places, y - above, row.blank);
        else drawCells(pdf, places, y, cells, row);
        if (!next?.detail && !row.blank) pdf.rule(PAGE.left, y + height - 0.5, CONTENT_WIDTH, HAIRLINE, 0.5);
      },
    };
  });
  return [{ ...head, gap: 16, keepWithNext: true }, ...blocks];
}

interface Place extends PlainColumn {
  left: number;
  width: number;
}

function placesOf(columns: readonly PlainColumn[]): Place[] {
  const fixed = columns.reduce((total, { width = 0 }) => total + width, 0);
  let left: number = PAGE.left;
  return columns.map((column) => {
    const place = { ...column, left, width: column.width ?? CONTENT_WIDTH - fixed };
    left += place.width;
    return place;
  });
}

const linesOf = (row: PlainRow, { width }: Place, text: string): string[] =>
  wrap(printable(text), styleOf(row), width - 6);

function styleOf({ detail, strong, heads }: PlainRow): TextStyle {
  if (heads) return { size: 8, weight: "semibold", colour: heads };
  return detail ? DETAIL : strong ? { ...TEXT, weight: "semibold" } : TEXT;
}

function drawCells(pdf: Pdf, places: Place[], y: number, cells: string[][], row: PlainRow): void {
  const top = y + (row.detail ? 1 : row.heads ? 6 : 5);
  places.forEach((place, i) => {
    if (place.tick && !row.heads && !row.detail)
      tickBox(pdf, place.left + (place.width - TICK) / 2, top + 0.5);
    (cells[i] ?? []).forEach((line, at) => {
      put(pdf, place, top + at * LEADING, line, styleOf(row));
    });
  });
}

function drawBlank(pdf: Pdf, places: Place[], y: number, height: number): void {
  for (const { left } of places.slice(1)) pdf.upright(left - 5, y, height, RULE, 0.5);
  pdf.rule(PAGE.left, y + height, CONTENT_WIDTH, RULE, 0.5);
}

function put(
  pdf: Pdf,
  { left, width, align = "left" }: Place,
  y: number,
  text: string,
  style: TextStyle,
): void {
  const x = { left, right: left + width, center: left + width / 2 }[align];
  pdf.text(x, y, text, { ...style, align });
}
