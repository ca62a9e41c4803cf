import "server-only";
import type { Block } from "../flow";
import { CONTENT_WIDTH, HAIRLINE, PAGE, QUIET, TINT } from "../geometry";
import { printable } from "../printable";
import { shorten } from "../wrap";

const NAME = { size: 7, colour: QUIET } as const;
const VALUE = { size: 9, weight: "medium" } as const;

/** A few facts side by side: how old a debt is, what falls due when. */
export function factStrip(facts: readonly [string, string][]): Block {
  const width = CONTENT_WIDTH / facts.length;
  return {
    height: 38,
    gap: 16,
    draw(pdf, y) {
      pdf.box(PAGE.left, y, CONTENT_WIDTH, 38, { radius: 5, fill: TINT, outline: HAIRLINE });
      facts.forEach(([name, value], i) => {
        const x = PAGE.left + i * width + 10;
        pdf.text(x, y + 10, shorten(printable(name), NAME, width - 16), NAME);
        pdf.text(x, y + 22, shorten(printable(value), VALUE, width - 16), VALUE);
      });
    },
  };
}
