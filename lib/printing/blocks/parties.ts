import "server-only";
import type { Block } from "../pdf/flow";
import { mm, OUTLINE, PAGE, QUIET, WINDOW } from "../pdf/geometry";
import { type Pdf, type TextStyle, textWidth } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { type Fitted, wrap } from "../pdf/wrap";
import { layOutAddress } from "./address";

/** A term and its value. */
export interface Fact {
  term: string;
  value: string;
}

export interface Parties {
  address: string[];
  /** A heading above the address, where it is not obvious whose address it is. */
  addressed?: string | null;
  title: string;
  notice: string | null;
  facts: Fact[];
  accent: string;
  /** A form to fill in by hand: `address` holds labels for the lines to write on, and facts have a line instead of a value. */
  byHand?: boolean;
}

const FACTS_LEFT = PAGE.left + mm(101);
const TITLE = { size: 21, weight: "semibold" } as const;
const FACT = { size: 8.5 } as const;
const FACT_LEADING = 13.4;
/** Line spacing within one value. */
const VALUE_LEADING = 11;
const TITLE_LEADING = 25;
const ADDRESSED = 13;
/** Spacing between the lines to write on, for a pen. */
const BY_HAND = 19.5;
const ASKED = { size: 7, colour: QUIET } as const;
const NOTICE = 15;

/** The customer's address on the left, and the title and facts of the paper on the right. */
export function partiesBlock(parties: Parties): Block {
  const { addressed, notice, byHand } = parties;
  const address = layOutAddress(parties.address, addressed ? ADDRESSED : 0);
  const facts = parties.facts.map((fact) => ({ ...fact, lines: valueLines(fact) }));
  const { lines: title, style } = fitted(parties.title);
  const left = (addressed ? ADDRESSED : 0) + (byHand ? parties.address.length * BY_HAND : address.height);
  const right =
    title.length * TITLE_LEADING +
    (notice ? NOTICE : 0) +
    3 +
    facts.reduce((height, { lines }) => height + (byHand ? BY_HAND : factHeight(lines)), 0);
  return {
    height: Math.max(left, right) + 4,
    draw(pdf, y) {
      if (addressed) pdf.text(PAGE.left, y, addressed, { size: 7.5, colour: QUIET });
      const from = y + (addressed ? ADDRESSED : 0);
      if (!byHand) address.draw(pdf, from);
      else
        parties.address.forEach((asked, i) => {
          ruled(pdf, PAGE.left, from + i * BY_HAND, WINDOW.width, asked);
        });
      drawFacts(pdf, y, title, style, parties);
    },
  };
}

const valueLines = ({ value }: Fact): string[] =>
  wrap(printable(value), { ...FACT, weight: "medium" }, PAGE.right - FACTS_LEFT - 80);

const factHeight = (lines: readonly string[]): number => FACT_LEADING + (lines.length - 1) * VALUE_LEADING;

/** A long title is made smaller before it wraps to a second line. */
function fitted(title: string): Fitted {
  const room = PAGE.right - FACTS_LEFT;
  const wide = title.split("\n").some((line) => textWidth(line, TITLE) > room);
  const style = { ...TITLE, size: wide ? 16 : TITLE.size };
  return { lines: wrap(title, style, room), style };
}

function drawFacts(
  pdf: Pdf,
  top: number,
  title: string[],
  style: TextStyle,
  { notice, facts, accent, byHand }: Parties,
): void {
  title.forEach((line, i) => {
    pdf.text(FACTS_LEFT, top + i * TITLE_LEADING, line, { ...style, colour: accent });
  });
  let y = top + title.length * TITLE_LEADING;
  if (notice) {
    pdf.text(FACTS_LEFT, y, notice, { size: 8.5, weight: "medium" });
    y += NOTICE;
  }
  y += 3;
  for (const fact of facts) {
    const { term } = fact;
    if (byHand) {
      ruled(pdf, FACTS_LEFT, y, PAGE.right - FACTS_LEFT, term);
      y += BY_HAND;
      continue;
    }
    pdf.text(FACTS_LEFT, y, term, { ...FACT, colour: QUIET });
    const lines = valueLines(fact);
    lines.forEach((line, i) => {
      pdf.text(PAGE.right, y + i * VALUE_LEADING, line, { ...FACT, weight: "medium", align: "right" });
    });
    y += factHeight(lines);
  }
}

/** A line to write on, after its label. */
function ruled(pdf: Pdf, x: number, top: number, width: number, asked: string): void {
  pdf.text(x, top + BY_HAND - 9, asked, ASKED);
  const left = asked ? Math.ceil(textWidth(asked, ASKED)) + 6 : 0;
  pdf.rule(x + left, top + BY_HAND - 3, width - left, OUTLINE);
}
