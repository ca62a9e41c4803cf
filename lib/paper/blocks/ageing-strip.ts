import "server-only";
import type { Block } from "../flow";
import { CONTENT_WIDTH, HAIRLINE, PAGE, QUIET, TINT } from "../geometry";

/** How old a debt is, side by side. */
export function ageingStrip(ages: readonly [string, string][]): Block {
  const width = CONTENT_WIDTH / ages.length;
  return {
    height: 38,
    gap: 16,
    draw(pdf, y) {
      pdf.box(PAGE.left, y, CONTENT_WIDTH, 38, { radius: 5, fill: TINT, outline: HAIRLINE });
      ages.forEach(([name, amount], i) => {
        const x = PAGE.left + i * width + 10;
        pdf.text(x, y + 10, name, { size: 7, colour: QUIET });
        pdf.text(x, y + 22, amount, { size: 9, weight: "medium" });
      });
    },
  };
}
