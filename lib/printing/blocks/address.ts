import "server-only";
import type { CustomerSnapshot } from "@/db/schema/documents";
import { streetLines } from "@/lib/customers/rules/street";
import { PAGE, WINDOW } from "../pdf/geometry";
import type { Pdf, TextStyle } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { wrap } from "../pdf/wrap";

const NAME = { size: 10, weight: "semibold" } as const;
const ADDRESS = { size: 9.5 } as const;
const LEADING = 13.2;
/** The height available to an address in the envelope's window, in points. */
const ROOM = WINDOW.bottom - WINDOW.top;
const SCALES = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

/** Returns the lines of an address as written on an envelope; the postcode comes last. */
export function addressLines(name: string, printed: CustomerSnapshot): string[] {
  const person = [printed.title, printed.forename, printed.surname].filter(Boolean).join(" ");
  return [
    name || person,
    printed.company_name && person && person !== name ? person : null,
    ...streetLines(printed.house_no, printed.road),
    printed.locality,
    printed.town,
    printed.county,
    printed.postcode,
  ].flatMap((line) => (line ? [printable(line.replace(/\n/g, " "))] : []));
}

interface AddressOnPaper {
  height: number;
  draw(pdf: Pdf, top: number): void;
}

/**
 * Lays out an address. Wraps long lines, and scales the address down if it would leave the window; never leaves any of it out.
 * `taken`: points of the window already used above it.
 */
export function layOutAddress(address: readonly string[], taken = 0): AddressOnPaper {
  const laid = SCALES.map((scale) => ({ lines: linesAt(address, scale), leading: LEADING * scale }));
  const fitting = laid.find(({ lines, leading }) => lines.length * leading <= ROOM - taken) ?? laid.at(-1);
  const { lines = [], leading = LEADING } = fitting ?? {};
  return {
    height: lines.length * leading,
    draw(pdf, top) {
      lines.forEach(({ text, style }, i) => {
        pdf.text(PAGE.left, top + i * leading, text, style);
      });
    },
  };
}

const linesAt = (address: readonly string[], scale: number): { text: string; style: TextStyle }[] =>
  address.flatMap((line, i) => {
    const of = i === 0 ? NAME : ADDRESS;
    const style = { ...of, size: of.size * scale };
    return wrap(line, style, WINDOW.width).map((text) => ({ text, style }));
  });
