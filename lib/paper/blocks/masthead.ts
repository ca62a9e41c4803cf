import "server-only";
import { shownTelephone } from "@/lib/customers/telephone";
import { mm, PAGE, QUIET } from "../geometry";
import type { GarageOnPaper, Stationery } from "../paper";
import type { Pdf } from "../pdf";
import { printable } from "../printable";
import { shorten } from "../wrap";

const TOP = mm(14);
const SMALL = { size: 7.5, colour: QUIET } as const;
const LEADING = 11;

/** The garage at the top of the first page: logo or name at the left, where to find it at the right. */
export function drawMasthead(pdf: Pdf, { garage, settings, logo }: Stationery): void {
  if (settings.letterhead) return;
  if (logo) pdf.image(logo, PAGE.left, TOP, [mm(settings.logo_width_mm), mm(22)]);
  else {
    const name = { size: 15, weight: "bold" } as const;
    pdf.text(PAGE.left, TOP, shorten(printable(garage.name), name, mm(105)), name);
  }
  contact(garage, logo !== null).forEach((line, i) => {
    const style = i === 0 && logo ? ({ ...SMALL, weight: "semibold", colour: "#344054" } as const) : SMALL;
    pdf.text(PAGE.right, TOP + i * LEADING, shorten(line, style, mm(75)), { ...style, align: "right" });
  });
}

/** The first room below the masthead. */
export const mastheadBottom = ({ settings }: Stationery): number =>
  settings.letterhead ? mm(settings.letterhead_space_mm) : mm(38);

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
