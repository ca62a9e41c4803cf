import "server-only";
import { fullDate } from "@/lib/core/dates/date-words";
import { addDays } from "@/lib/core/dates/dates";
import type { DocumentOnPaper } from "@/lib/documents/rules/document-on-paper";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { Block } from "../pdf/flow";
import { CONTENT_WIDTH, HAIRLINE, PAGE, PLATE_EDGE, PLATE_YELLOW, QUIET, TINT } from "../pdf/geometry";
import { type Pdf, textWidth } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { setWithin } from "../pdf/wrap";

const HEIGHT = 40;
const PLATE = { size: 12.5, weight: "bold", spacing: 0.4 } as const;
const TERM = { size: 7, colour: QUIET } as const;
const VALUE = { size: 9, weight: "medium" } as const;

/** The vehicle as a paper describes it; the dates are the paper's own. */
export type VehicleOnPaper = Pick<
  DocumentOnPaper,
  "vehicle_snapshot" | "registration" | "mileage" | "mot_expiry" | "issued_date" | "created_date"
>;

/**
 * The vehicle at the time: registration, model, the last digits of the VIN (a tester enters details from the vehicle), mileage,
 * MOT.
 */
export function vehicleStrip(document: VehicleOnPaper): Block | null {
  const { vehicle_snapshot: printed, registration, mileage } = document;
  const plate = printable(formatRegistration(registration || printed.registration || ""));
  const model = printable([printed.make, printed.model, printed.derivative].filter(Boolean).join(" "));
  if (!plate && !model) return null;
  const cells: [string, string][] = [
    ["VIN ends in", printable((printed.vin ?? "").slice(-8))],
    ["Mileage", mileage === null ? "" : mileage.toLocaleString("en-GB")],
    ["MOT due", motDue(document)],
    ["Colour", printable(printed.colour ?? "")],
  ];
  const shown = cells.filter(([, value]) => value).slice(0, 3);
  return {
    height: HEIGHT,
    draw(pdf, y) {
      pdf.box(PAGE.left, y, CONTENT_WIDTH, HEIGHT, { radius: 5, fill: TINT, outline: HAIRLINE });
      let x = PAGE.left + 10;
      if (plate) {
        const width = textWidth(plate, PLATE) + 14;
        pdf.box(x, y + 9, width, 22, { radius: 3, fill: PLATE_YELLOW, outline: PLATE_EDGE });
        pdf.text(x + 7, y + 15.5, plate, PLATE);
        x += width + 14;
      }
      const column = 74;
      const right = PAGE.right - 10 - shown.length * column;
      pdf.text(x, y + 11, model ? "Vehicle" : "", TERM);
      putValue(pdf, x, y, model, right - x - 10);
      shown.forEach(([term, value], i) => {
        pdf.text(right + i * column, y + 11, term, TERM);
        putValue(pdf, right + i * column, y, value, column - 6);
      });
    },
  };
}

/** Draws the value on one line, or on two lines in smaller type and with less spacing. */
function putValue(pdf: Pdf, x: number, top: number, value: string, width: number): void {
  const one = setWithin(value, VALUE, width, 1);
  const { lines, style } = one.style.size >= 7.5 ? one : setWithin(value, { ...VALUE, size: 7.5 }, width, 2);
  lines.forEach((line, i) => {
    pdf.text(x, top + (lines.length > 1 ? 20 : 23) + i * (style.size + 1.5), line, style);
  });
}

/**
 * The MOT due date, only if it was the next one on the day of the document: a copy printed years later has a different one on
 * file.
 */
function motDue({ mot_expiry, issued_date, created_date }: VehicleOnPaper): string {
  const day = issued_date ?? created_date;
  if (!mot_expiry || !day || mot_expiry < day || mot_expiry > addDays(day, 400)) return "";
  return fullDate(mot_expiry);
}
