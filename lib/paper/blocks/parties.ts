import "server-only";
import type { CustomerSnapshot } from "@/db/schema/documents";
import type { Block } from "../flow";
import { mm, OUTLINE, PAGE, QUIET, WINDOW } from "../geometry";
import { type Pdf, type TextStyle, textWidth } from "../pdf";
import { printable } from "../printable";
import { shorten, wrap } from "../wrap";

/** A term and what there is to say of it. */
export interface Fact {
  term: string;
  value: string;
}

export interface Parties {
  address: string[];
  /** Above the address where it is not plain who is meant. */
  addressed?: string | null;
  title: string;
  notice: string | null;
  facts: Fact[];
  accent: string;
  /** A form to fill in: the address names what is written on its rules, and facts have a rule instead of a value. */
  byHand?: boolean;
}

const FACTS_LEFT = PAGE.left + mm(101);
const NAME = { size: 10, weight: "semibold" } as const;
const ADDRESS = { size: 9.5 } as const;
const ADDRESS_LEADING = 13.2;
const TITLE = { size: 21, weight: "semibold" } as const;
const FACT = { size: 8.5 } as const;
const FACT_LEADING = 13.4;
const TITLE_LEADING = 25;
const ADDRESSED = 13;
/** From rule to rule, for a pen. */
const BY_HAND = 19.5;
const ASKED = { size: 7, colour: QUIET } as const;
const NOTICE = 15;

/** Whom it is for, at the left, and what it is, at the right. */
export function partiesBlock(parties: Parties): Block {
  const { address, addressed, notice, facts, byHand } = parties;
  const { lines: title, style } = fitted(parties.title);
  const left = (addressed ? ADDRESSED : 0) + address.length * (byHand ? BY_HAND : ADDRESS_LEADING);
  const right =
    title.length * TITLE_LEADING +
    (notice ? NOTICE : 0) +
    3 +
    facts.length * (byHand ? BY_HAND : FACT_LEADING);
  return {
    height: Math.max(left, right) + 4,
    draw(pdf, y) {
      drawAddress(pdf, y, parties);
      drawFacts(pdf, y, title, style, parties);
    },
  };
}

/** A long title is set smaller before it takes a second line. */
function fitted(title: string): { lines: string[]; style: TextStyle } {
  const room = PAGE.right - FACTS_LEFT;
  const wide = title.split("\n").some((line) => textWidth(line, TITLE) > room);
  const style = { ...TITLE, size: wide ? 16 : TITLE.size };
  return { lines: wrap(title, style, room), style };
}

function drawAddress(pdf: Pdf, top: number, { address, addressed, byHand }: Parties): void {
  if (addressed) pdf.text(PAGE.left, top, addressed, { size: 7.5, colour: QUIET });
  const from = top + (addressed ? ADDRESSED : 0);
  address.forEach((line, i) => {
    const style = i === 0 ? NAME : ADDRESS;
    if (byHand) ruled(pdf, PAGE.left, from + i * BY_HAND, WINDOW.width, line);
    else pdf.text(PAGE.left, from + i * ADDRESS_LEADING, shorten(line, style, WINDOW.width), style);
  });
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
  for (const { term, value } of facts) {
    if (byHand) {
      ruled(pdf, FACTS_LEFT, y, PAGE.right - FACTS_LEFT, term);
      y += BY_HAND;
      continue;
    }
    pdf.text(FACTS_LEFT, y, term, { ...FACT, colour: QUIET });
    const shown = shorten(printable(value), { ...FACT, weight: "medium" }, PAGE.right - FACTS_LEFT - 80);
    pdf.text(PAGE.right, y, shown, { ...FACT, weight: "medium", align: "right" });
    y += FACT_LEADING;
  }
}

/** A rule to write on behind what is asked for. */
function ruled(pdf: Pdf, x: number, top: number, width: number, asked: string): void {
  pdf.text(x, top + BY_HAND - 9, asked, ASKED);
  const left = asked ? Math.ceil(textWidth(asked, ASKED)) + 6 : 0;
  pdf.rule(x + left, top + BY_HAND - 3, width - left, OUTLINE);
}

/** The address as it stands on an envelope: at most seven lines, as more would leave the window. */
export function addressLines(name: string, printed: CustomerSnapshot): string[] {
  const person = [printed.title, printed.forename, printed.surname].filter(Boolean).join(" ");
  const street = [printed.house_no, printed.road].filter(Boolean).join(" ");
  const named = wrap(printable((name || person).replace(/\n/g, " ")), NAME, WINDOW.width);
  const [first = "", ...rest] = named;
  const lines = [
    first,
    rest.length > 0 ? shorten(rest.join(" "), NAME, WINDOW.width) : null,
    printed.company_name && person && person !== name ? person : null,
    street,
    printed.locality,
    printed.town,
    printed.county,
    printed.postcode,
  ].flatMap((line) => (line ? [printable(line.replace(/\n/g, " "))] : []));
  const shown = lines.filter(Boolean);
  return shown.length > 7 ? [...shown.slice(0, 6), shown.slice(6).join(", ")] : shown;
}
