import "server-only";
import type { Block } from "../pdf/flow";
import { PAGE, QUIET, TINT } from "../pdf/geometry";

const WIDTH = 206;
const ROW = 15;

/** Amounts on the right, the last one in a box: the one that the reader looks for. */
export function dueBox(rows: readonly [string, string][], due: [string, string], accent: string): Block {
  return {
    height: rows.length * ROW + 34,
    gap: 14,
    draw(pdf, top) {
      const left = PAGE.right - WIDTH + 10;
      rows.forEach(([term, amount], i) => {
        pdf.text(left, top + i * ROW, term, { size: 8.5, colour: QUIET });
        pdf.text(PAGE.right - 9, top + i * ROW, amount, { size: 8.5, align: "right" });
      });
      const y = top + rows.length * ROW + 4;
      pdf.box(PAGE.right - WIDTH, y, WIDTH, 27, { radius: 4, fill: TINT });
      pdf.box(PAGE.right - WIDTH, y, 3, 27, { fill: accent });
      pdf.text(left, y + 9.5, due[0], { size: 10, weight: "semibold" });
      pdf.text(PAGE.right - 9, y + 9, due[1], { size: 11.5, weight: "bold", align: "right" });
    },
  };
}
