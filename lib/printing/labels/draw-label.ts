import "server-only";
import type { LabelItem } from "@/lib/stock/queries/label-items";
import { mm, QUIET } from "../pdf/geometry";
import { type Pdf, textWidth } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { setWithin, wrap } from "../pdf/wrap";
import type { Bars } from "./bars";

/** What is drawn on one label. */
export interface LabelContent {
  item: LabelItem;
  /** The digits under the bars, and the bars; null where the label says its number in letters alone. */
  code: { text: string; bars: Bars } | null;
  /** "£10.20 + VAT". */
  price: string | null;
  location: string | null;
}

/** Bars narrower than this are lost by the printer or the scanner: 6.5 thousandths of an inch. */
const NARROWEST = mm(0.165);
const WIDEST = mm(0.33);

/** Draws a label with its top left corner at a place, all in points. */
export function drawLabel(
  pdf: Pdf,
  { item, code, price, location }: LabelContent,
  [left, top]: readonly [number, number],
  [width, height]: readonly [number, number],
): void {
  const small = height < mm(24);
  const padding = mm(small ? 1.5 : 2.5);
  const [x, inner] = [left + padding, width - 2 * padding];
  // A number without its end is another part's: it takes as many lines as it needs.
  const number = setWithin(printable(item.part_number), { size: small ? 7 : 9.5, weight: "bold" }, inner, 1);
  let y = top + padding;
  for (const line of number.lines) {
    pdf.text(x, y, line, number.style);
    y += number.style.size * 1.25;
  }
  const words = { size: small ? 5.5 : 7, colour: QUIET };
  const lines = wrap(printable(item.description), words, inner).filter(Boolean);
  // A second line would leave bars too low for a scanner.
  const most = height < mm(30) ? 1 : 2;
  lines.slice(0, most).forEach((line, at) => {
    const cut =
      at === most - 1 && lines.length > most ? shortened(`${line}…`, words.size, "regular", inner) : line;
    pdf.text(x, y, cut, words);
    y += words.size * 1.25;
  });
  const bottom = drawFoot(pdf, { price, location }, { x, y: top + height - padding, width: inner, small });
  if (code) drawCode(pdf, code, { x: left, y: y + mm(0.5), width, height: bottom - y - mm(0.5) });
}

/** Draws shelf and price upwards from `y`, and returns where what is above them ends. A shelf with a long name has a line to itself. */
function drawFoot(
  pdf: Pdf,
  { price, location }: Pick<LabelContent, "price" | "location">,
  { x, y, width, small }: { x: number; y: number; width: number; small: boolean },
): number {
  if (!price && !location) return y;
  const foot = { size: small ? 6 : 8, weight: "semibold" } as const;
  let top = y - foot.size * 0.75;
  if (price) pdf.text(x + width, top, price, { ...foot, align: "right" });
  if (location) {
    const beside = width - (price ? textWidth(price, foot) + mm(2) : 0);
    const own = Boolean(price) && textWidth(printable(location), foot) > beside;
    if (own) top -= foot.size * 1.25;
    const { lines, style } = setWithin(printable(location), foot, own ? width : beside, 1);
    const [first = ""] = lines;
    const shown = lines.length > 1 ? shortened(`${first}…`, style.size, foot.weight, width) : first;
    pdf.text(x, top + (foot.size - style.size), shown, style);
  }
  return top - mm(1);
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Draws the bars in the middle of their place with their text under them; nothing where they would be too narrow to be read. */
function drawCode(pdf: Pdf, { text, bars }: NonNullable<LabelContent["code"]>, place: Place): void {
  const module = Math.min(WIDEST, place.width / (bars.modules + 2 * bars.quiet));
  const under = { size: 5.5, align: "center" } as const;
  const height = Math.min(mm(14), place.height - under.size * 1.2);
  if (module < NARROWEST || height < mm(3)) return;
  let x = place.x + (place.width - module * bars.modules) / 2;
  bars.widths.forEach((width, at) => {
    if (at % 2 === 0) pdf.box(x, place.y, width * module, height, { fill: "#000000" });
    x += width * module;
  });
  pdf.text(place.x + place.width / 2, place.y + height + 1.5, text, under);
}

/** The text, cut with an ellipsis where it does not fit. */
function shortened(
  text: string,
  size: number,
  weight: "regular" | "semibold" | "bold",
  room: number,
): string {
  if (textWidth(text, { size, weight }) <= room) return text;
  let kept = text.replace(/…$/, "");
  while (kept && textWidth(`${kept}…`, { size, weight }) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
