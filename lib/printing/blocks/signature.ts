import "server-only";
import type { Block } from "../pdf/flow";
import { CONTENT_WIDTH, OUTLINE, PAGE, QUIET } from "../pdf/geometry";
import type { Pdf } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { wrap } from "../pdf/wrap";

const SMALL = { size: 7.5, colour: QUIET } as const;

interface SignaturePlace {
  heading: string;
  /** The text that is signed. */
  words: string;
  /** Adds a blank for the amount up to which work may be done without asking. */
  limit?: boolean;
}

/** A place to sign, with name and date. */
export function signatureBlock({ heading, words, limit = false }: SignaturePlace): Block {
  const text = { size: 8.5 } as const;
  const lines = printable(words) ? wrap(printable(words), text, CONTENT_WIDTH - 24) : [];
  const height = 24 + lines.length * 12 + (limit ? 20 : 0) + 42;
  return {
    height,
    gap: 16,
    draw(pdf, top) {
      pdf.box(PAGE.left, top, CONTENT_WIDTH, height, { radius: 5, outline: OUTLINE, thickness: 0.8 });
      pdf.text(PAGE.left + 12, top + 11, heading, { size: 8.5, weight: "semibold" });
      let y = top + 26;
      for (const line of lines) {
        pdf.text(PAGE.left + 12, y, line, text);
        y += 12;
      }
      if (limit) {
        pdf.text(PAGE.left + 12, y + 8, "Work may be done without asking me again up to  £", text);
        pdf.rule(PAGE.left + 222, y + 15, 76, OUTLINE);
        pdf.text(PAGE.left + 304, y + 8, "including VAT", text);
      }
      const base = top + height - 22;
      for (const [name, x, width] of PLACES) blank(pdf, name, PAGE.left + x, base, width);
    },
  };
}

const PLACES: [string, number, number][] = [
  ["Signed", 12, 180],
  ["Name", 206, 150],
  ["Date", 370, CONTENT_WIDTH - 382],
];

function blank(pdf: Pdf, name: string, x: number, y: number, width: number): void {
  pdf.rule(x, y, width, OUTLINE);
  pdf.text(x, y + 5, name, SMALL);
}

/** The customer's authority to do the work of a job sheet, by the garage's own terms and up to a limit. */
export const authorityBlock = (terms: string): Block =>
  signatureBlock({ heading: "Customer’s authority", words: terms, limit: true });

/** The customer's acceptance of an estimate. */
export const agreedBlock = (more: Pick<SignaturePlace, "limit"> = {}): Block =>
  signatureBlock({ heading: "Agreed", words: "Please go ahead with the work on this estimate.", ...more });
