import "server-only";
import type { Block } from "../pdf/flow";
import { OUTLINE, PAGE, QUIET, TINT } from "../pdf/geometry";
import type { Pdf, TextStyle } from "../pdf/pdf";
import { type BlankField, drawBlankFields } from "./blank-fields";
import { SUMS_BESIDE, SUMS_WIDTH } from "./totals";

const HEIGHT = 90;
const TOTAL = 27;
const AMOUNT = 92;

interface BlankSums {
  /** The last of these is the amount to pay. */
  terms: readonly string[];
  /** Fields on their left. */
  beside: readonly (readonly BlankField[])[];
  accent: string;
}

/** Amounts to write in on the right, and fields beside them. */
export function blankSums({ terms, beside, accent }: BlankSums): Block {
  const sums = HEIGHT - TOTAL;
  const row = sums / (terms.length - 1);
  return {
    height: HEIGHT,
    gap: 14,
    draw(pdf, top) {
      drawBlankFields(pdf, beside, { x: PAGE.left, y: top, width: SUMS_BESIDE, height: HEIGHT });
      const left = PAGE.right - SUMS_WIDTH;
      terms.slice(0, -1).forEach((term, i) => {
        const y = top + i * row;
        pdf.text(left, y + row / 2 - 5, term, { size: 8.5, colour: QUIET });
        amountBox(pdf, y, row - 4, { size: 8.5, colour: QUIET });
      });
      const y = top + sums;
      pdf.box(left - 10, y, SUMS_WIDTH + 10, TOTAL, { radius: 4, fill: TINT });
      pdf.box(left - 10, y, 3, TOTAL, { fill: accent });
      pdf.text(left, y + 9.5, terms.at(-1) ?? "", { size: 10, weight: "semibold" });
      amountBox(pdf, y + 4, TOTAL - 8, { size: 9, weight: "semibold" });
    },
  };
}

function amountBox(pdf: Pdf, y: number, height: number, style: TextStyle): void {
  const left = PAGE.right - AMOUNT - 4;
  pdf.box(left, y, AMOUNT, height, { radius: 3, fill: "#ffffff", outline: OUTLINE });
  pdf.text(left + 6, y + height / 2 - 3, "£", style);
}
