import "server-only";
import { shownTelephone } from "@/lib/core/telephone";
import type { GarageOnPaper, Stationery } from "../papers/paper";
import { mm, PAGE, QUIET, WINDOW } from "../pdf/geometry";
import type { Pdf } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { setWithin, wrap } from "../pdf/wrap";

const TOP = mm(14);
const SMALL = { size: 7.5, colour: QUIET } as const;
const LEADING = 11;
/** The space above the window of an envelope, so that a posted paper shows only the address. */
const ROOM = WINDOW.top - TOP - 4;
const NAME = { size: 15, weight: "bold" } as const;

/** Draws the garage at the top of the first page: logo or name on the left, contact details on the right. */
export function drawMasthead(pdf: Pdf, { garage, settings, logo }: Stationery): void {
  if (settings.letterhead) return;
  if (logo) pdf.image(logo, PAGE.left, TOP, [mm(settings.logo_width_mm), mm(22)]);
  else {
    const { lines, style } = setWithin(printable(garage.name), NAME, mm(95), 2);
    lines.forEach((line, i) => {
      pdf.text(PAGE.left, TOP + i * style.size * 1.25, line, style);
    });
  }
  const { lines, leading } = layOutContact(garage, logo !== null);
  lines.forEach(({ text, style }, i) => {
    pdf.text(PAGE.right, TOP + i * leading, text, { ...style, align: "right" });
  });
}

/** Wraps long lines, and scales the contact details down if they would reach an envelope's window. */
function layOutContact(garage: GarageOnPaper, named: boolean) {
  const at = (scale: number) =>
    contact(garage, named).flatMap((line, i) => {
      const of = i === 0 && named ? ({ ...SMALL, weight: "semibold", colour: "#344054" } as const) : SMALL;
      const style = { ...of, size: of.size * scale };
      return wrap(line, style, mm(75)).map((text) => ({ text, style }));
    });
  const scale = [1, 0.9, 0.8].find((one) => at(one).length * LEADING * one <= ROOM) ?? 0.7;
  return { lines: at(scale), leading: LEADING * scale };
}

/** Returns where the space below the masthead begins. */
export function mastheadBottom({ settings, garage, logo }: Stationery): number {
  if (settings.letterhead) return mm(settings.letterhead_space_mm);
  const { lines, leading } = layOutContact(garage, Boolean(logo));
  return Math.max(mm(38), TOP + lines.length * leading + 6);
}

function contact(garage: GarageOnPaper, named: boolean): string[] {
  const { name, road, locality, town, county, postcode, telephone, email, website } = garage;
  return [
    named ? name : null,
    [road, locality].filter(Boolean).join(", "),
    [town, county, postcode].filter(Boolean).join(", "),
    shownTelephone(telephone),
    email,
    website?.replace(/^https?:\/\//, "").replace(/\/$/, ""),
  ].flatMap((line) => (line ? [printable(line)] : []));
}
