import "server-only";
import type { Block } from "../pdf/flow";
import { CONTENT_WIDTH, OUTLINE, PAGE, PLATE_EDGE, PLATE_YELLOW, QUIET, RULE } from "../pdf/geometry";
import { type Pdf, textWidth } from "../pdf/pdf";
import { TICK, tickBox } from "./tick-box";

/** A field to write in, or choices to tick. */
export interface BlankField {
  name: string;
  /** The field's share of the row; the fields of a row divide its width in proportion. */
  share: number;
  /** Boxes to tick instead of space to write. */
  ticks?: readonly string[];
  look?: "plate" | "fuel";
}

type Rows = readonly (readonly BlankField[])[];

const ASKED = { size: 7, colour: QUIET } as const;
const CHOICE = { size: 8 } as const;
const SCALE = { size: 7, weight: "medium", colour: QUIET } as const;
const ROW = 28;

/** Fields to fill in by hand, in rows across the page. */
export function blankFields(rows: Rows): Block {
  const height = rows.length * ROW;
  return {
    height,
    gap: 12,
    draw: (pdf, y) => drawBlankFields(pdf, rows, { x: PAGE.left, y, width: CONTENT_WIDTH, height }),
  };
}

/** The same at any position on a page. */
export function drawBlankFields(
  pdf: Pdf,
  rows: Rows,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  const row = height / rows.length;
  rows.forEach((fields, at) => {
    const top = y + at * row;
    const shares = fields.reduce((total, { share }) => total + share, 0);
    let left = x;
    fields.forEach((field, i) => {
      const own = (field.share / shares) * width;
      drawField(pdf, field, left, top, own, row);
      if (i > 0) pdf.upright(left, top, row, RULE, 0.6);
      left += own;
    });
    if (at > 0) pdf.rule(x, top, width, RULE, 0.6);
  });
  pdf.box(x, y, width, height, { radius: 5, outline: OUTLINE, thickness: 0.8 });
}

function drawField(pdf: Pdf, field: BlankField, x: number, y: number, width: number, height: number): void {
  if (field.look === "plate")
    pdf.box(x + 3, y + 3, width - 6, height - 6, { radius: 3, fill: PLATE_YELLOW, outline: PLATE_EDGE });
  pdf.text(
    x + 8,
    y + 7,
    field.name,
    field.look === "plate" ? { ...ASKED, weight: "medium", colour: "#5c4a00" } : ASKED,
  );
  if (field.look === "fuel") drawScale(pdf, x + 8, y + height - 8, width - 16);
  let left = x + 8;
  for (const choice of field.ticks ?? []) {
    tickBox(pdf, left, y + height - 11);
    pdf.text(left + TICK + 5, y + height - 11, choice, CHOICE);
    left += TICK + 5 + textWidth(choice, CHOICE) + 13;
  }
}

/** A fuel scale from empty to full, to be crossed where the needle stands. */
function drawScale(pdf: Pdf, x: number, y: number, width: number): void {
  pdf.text(x, y - 2.5, "E", SCALE);
  pdf.text(x + width, y - 2.5, "F", { ...SCALE, align: "right" });
  const [left, long] = [x + 10, width - 20];
  pdf.rule(left, y, long, OUTLINE);
  for (let eighth = 0; eighth <= 8; eighth++) {
    const half = eighth % 4 === 0 ? 4 : eighth % 2 === 0 ? 3 : 1.5;
    pdf.upright(left + (long * eighth) / 8, y - half, half * 2, OUTLINE);
  }
}
