import "server-only";
import type { Stationery } from "../papers/paper";
import { CONTENT_WIDTH, FOOT_TOP, HAIRLINE, mm, PAGE, QUIET } from "../pdf/geometry";
import { type Pdf, textWidth } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { vatNumber } from "../pdf/words";
import { type Fitted, setWithin } from "../pdf/wrap";

const SMALL = { size: 7, colour: QUIET } as const;

export interface Layout extends Stationery {
  /** "Invoice 1043": printed at the top of every further page of the sheet. */
  name: string;
  /** The customer and the vehicle that it is about. */
  about: string;
}

/** Where the content of a further page begins. */
export const FURTHER_TOP = mm(26);
/** Where the content ends on a page that is continued. The last page can use more, as it needs no "Continued" line. */
export const BOTTOM = FOOT_TOP - 20;
export const LAST_BOTTOM = FOOT_TOP - 8;

/** Which page of a paper it is, and whether it is the first or last of its sheet. */
export interface PageOf {
  number: number;
  total: number;
  first: boolean;
  last: boolean;
}

/** Draws what every page has beside its content: its number, the garage's registration details, and the "Continued" line. */
export function drawLayout(pdf: Pdf, furniture: Layout, { number, total, first, last }: PageOf): void {
  if (!first) drawHeading(pdf, furniture);
  if (!last)
    pdf.text(PAGE.right, FOOT_TOP - 11, `Continued on page ${number + 1}`, {
      size: 7.5,
      weight: "medium",
      colour: QUIET,
      align: "right",
    });
  pdf.rule(PAGE.left, FOOT_TOP, CONTENT_WIDTH, HAIRLINE);
  const { lines, style } = footLines(furniture);
  lines.forEach((line, i) => {
    pdf.text(PAGE.left, FOOT_TOP + 9 + i * (style.size + 3), line, style);
  });
  pdf.text(PAGE.right, FOOT_TOP + 9, `Page ${number} of ${total}`, { ...SMALL, align: "right" });
}

function drawHeading(pdf: Pdf, { name, about }: Layout): void {
  const style = { size: 9, weight: "semibold" } as const;
  const shown = `${name}, continued`;
  const room = Math.min(CONTENT_WIDTH * 0.55, CONTENT_WIDTH - textWidth(shown, style) - 30);
  pdf.text(PAGE.left, mm(14), shown, style);
  const { lines, style: small } = setWithin(about, { ...SMALL, size: 8 }, room, 2);
  lines.forEach((line, i) => {
    pdf.text(PAGE.right, mm(14) - (lines.length - 1) * 9 + i * 9, line, { ...small, align: "right" });
  });
  pdf.rule(PAGE.left, mm(14) + 14, CONTENT_WIDTH, HAIRLINE);
}

/** The garage's registration details and its own footer, in at most four lines. */
function footLines({ garage, settings }: Layout): Fitted {
  const { name, vat_number, company_number } = garage;
  const registered = [
    name,
    vat_number && `VAT registration number ${vatNumber(vat_number)}`,
    company_number && `Company number ${company_number}`,
  ];
  const own = printable(settings.footer);
  const text = [printable(registered.filter(Boolean).join("  ·  ")), own].filter(Boolean).join("\n");
  return setWithin(text, SMALL, CONTENT_WIDTH - 60, 4);
}
