import "server-only";
import type { Block } from "../pdf/flow";
import { CONTENT_WIDTH, HAIRLINE, PAGE, QUIET, TINT } from "../pdf/geometry";
import type { Pdf } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { type Fitted, setWithin } from "../pdf/wrap";

const NAME = { size: 7, colour: QUIET } as const;
const VALUE = { size: 9, weight: "medium" } as const;

const put = (pdf: Pdf, x: number, y: number, { lines, style }: Fitted) => {
  lines.forEach((line, i) => {
    pdf.text(x, y + i * style.size, line, style);
  });
};

/** A few facts side by side: how old a debt is, what is due when. */
export function factStrip(facts: readonly [string, string][]): Block {
  const width = CONTENT_WIDTH / facts.length;
  return {
    height: 38,
    gap: 16,
    draw(pdf, y) {
      pdf.box(PAGE.left, y, CONTENT_WIDTH, 38, { radius: 5, fill: TINT, outline: HAIRLINE });
      facts.forEach(([name, value], i) => {
        const x = PAGE.left + i * width + 10;
        put(pdf, x, y + 10, setWithin(printable(name), NAME, width - 16, 1));
        put(pdf, x, y + 22, setWithin(printable(value), VALUE, width - 16, 1));
      });
    },
  };
}
