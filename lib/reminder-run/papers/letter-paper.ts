import "server-only";
import { setImmediate as turn } from "node:timers/promises";
import type { CustomerSnapshot } from "@/db/schema/documents";
import { fullDate } from "@/lib/core/dates/date-words";
import type { IsoDate } from "@/lib/core/dates/dates";
import { addressLines, layOutAddress } from "@/lib/printing/blocks/address";
import { mastheadBottom } from "@/lib/printing/blocks/letterhead";
import { prose } from "@/lib/printing/blocks/prose";
import type { Stationery } from "@/lib/printing/papers/paper";
import { drawPages } from "@/lib/printing/pdf/draw-pages";
import type { Block } from "@/lib/printing/pdf/flow";
import { PAGE, WINDOW } from "@/lib/printing/pdf/geometry";
import { Pdf } from "@/lib/printing/pdf/pdf";
import { printable } from "@/lib/printing/pdf/printable";

/** A letter to a customer: whose address it bears, and its text. */
export interface Letter {
  name: string;
  customer: CustomerSnapshot;
  subject: string | null;
  body: string;
  date: IsoDate;
}

/** Returns letters in one PDF, each on pages of its own, with its address in the window of a DL envelope. */
export async function lettersPdf(stationery: Stationery, letters: readonly Letter[]): Promise<Buffer> {
  const [first] = letters;
  if (!first) throw new Error("There is nothing to print");
  const title = letters.length > 1 ? `${letters.length} letters` : `Letter, ${fullDate(first.date)}`;
  const { garage, compress } = stationery;
  const pdf = await Pdf.begin({ title, author: garage.name, day: first.date, compress });
  const top = Math.max(mastheadBottom(stationery), WINDOW.top);
  for (const letter of letters) {
    // A month's letters take seconds: this lets other requests run in between.
    await turn();
    const name = printable(letter.subject ?? `Letter, ${fullDate(letter.date)}`);
    drawPages(pdf, { ...stationery, name, about: printable(letter.name) }, top, blocksOf(letter));
  }
  return pdf.end();
}

const blocksOf = ({ name, customer, subject, body, date }: Letter): Block[] => [
  addressed(addressLines(name, customer), fullDate(date)),
  ...prose({ text: subject ?? "", style: { size: 11, weight: "semibold" }, leading: 15, gap: 22 }),
  ...prose({ text: body, style: { size: 10.5 }, leading: 15.5, gap: subject ? 12 : 22 }),
];

/** The address, as high as the envelope's window, and the date beside it. */
function addressed(lines: string[], date: string): Block {
  const address = layOutAddress(lines);
  return {
    height: Math.max(address.height, WINDOW.bottom - WINDOW.top),
    draw(pdf, y) {
      address.draw(pdf, y);
      pdf.text(PAGE.right, y, date, { size: 10, align: "right" });
    },
  };
}
