import "server-only";
import { fullDate } from "@/lib/core/dates/date-words";
import type { Visit } from "@/lib/documents/queries/lines/service-record";
import { workInWords } from "@/lib/documents/rules/work-in-words";
import { motResultName } from "@/lib/vehicles/rules/mot-words";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { factStrip } from "../blocks/fact-strip";
import { mastheadBottom } from "../blocks/letterhead";
import { partiesBlock } from "../blocks/parties";
import { type PlainRow, plainTable } from "../blocks/plain-table";
import { smallPrint } from "../blocks/prose";
import { type VehicleOnPaper, vehicleStrip } from "../blocks/vehicle-strip";
import { drawPages } from "../pdf/draw-pages";
import type { Block } from "../pdf/flow";
import { WINDOW } from "../pdf/geometry";
import { Pdf } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { accentOf } from "../schema/paper-settings";
import type { Stationery } from "./paper";

export interface ServiceRecordPaper extends Stationery {
  vehicle: VehicleOnPaper;
  /** The owner's address, line by line; empty for a vehicle without one. */
  address: string[];
  visits: readonly Visit[];
  /** What falls due, and when. */
  coming: [string, string][];
  day: string;
}

/** Returns what was done to a vehicle as a PDF, without prices. */
export async function serviceRecordPdf(paper: ServiceRecordPaper): Promise<Buffer> {
  const { garage, vehicle, day, compress, settings } = paper;
  const plate = printable(formatRegistration(vehicle.registration));
  const name = plate ? `Service record, ${plate}` : "Service record";
  const pdf = await Pdf.begin({ title: name, author: garage.name, day, compress });
  const top = Math.max(mastheadBottom(paper), settings.window_address ? WINDOW.top : 0);
  drawPages(pdf, { ...paper, name, about: plate }, top, blocksOf(paper));
  return pdf.end();
}

function blocksOf({ vehicle, address, visits, coming, day, settings }: ServiceRecordPaper): Block[] {
  const strip = vehicleStrip(coming.length > 0 ? { ...vehicle, mot_expiry: null } : vehicle);
  return [
    partiesBlock({
      address,
      title: "Service record",
      notice: null,
      facts: [
        { term: "Date", value: fullDate(day) },
        { term: "VIN", value: vehicle.vehicle_snapshot.vin ?? "" },
      ].filter(({ value }) => value),
      accent: accentOf(settings, "job_sheet"),
    }),
    ...(strip ? [{ ...strip, gap: 14 }] : []),
    ...(coming.length > 0 ? [{ ...factStrip(coming), gap: 8 }] : []),
    ...plainTable(
      [
        { name: "Date", width: 84 },
        { name: "Mileage", width: 58, align: "right" },
        GAP,
        { name: "What was done" },
      ],
      visits.length > 0 ? visits.flatMap(rowsOf) : [{ cells: ["", "", "", "No work is on record"] }],
    ),
    ...smallPrint("The work that we invoiced, by the day on which it was done."),
  ];
}

/** Keeps the mileage, which ends on the right, away from the words that follow. */
const GAP = { name: "", width: 18 };

function rowsOf(visit: Visit): PlainRow[] {
  const { work, parts } = workInWords(visit.lines);
  const described = (visit.work_description ?? "").split(/\n+/).map((line) => line.trim());
  const done = [...motOf(visit), ...work];
  const [first = "Parts supplied", ...others] =
    done.length > 0 ? done : described.splice(0, 1).filter(Boolean);
  const more = [...others, ...described.filter((line) => line && !done.includes(line))];
  const fitted = parts.length > 0 ? [`Fitted: ${parts.join(" · ")}`] : [];
  const [head = "", ...rest] = pieces(first);
  return [
    { cells: [fullDate(visit.done_on), visit.mileage?.toLocaleString("en-GB") ?? "", "", head] },
    ...[...rest, ...[...more, ...fitted].flatMap(pieces)].map((text) => ({
      cells: ["", "", "", text],
      detail: true,
    })),
  ];
}

/** "MOT: passed, until 3 Mar 2027". */
function motOf({ mot_status, mot_expiry }: Visit): string[] {
  const result = motResultName(mot_status);
  if (!result) return [];
  return [`MOT: ${result.toLowerCase()}${mot_expiry ? `, until ${fullDate(mot_expiry)}` : ""}`];
}

/** About as many characters as a row may hold, which is never split over two pages. */
const LONGEST = 1_200;

/** Splits a long text between words. */
function pieces(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const end = text.lastIndexOf(" ", LONGEST);
  const at = end > 0 ? end : LONGEST;
  return [text.slice(0, at), ...pieces(text.slice(at).trimStart())];
}
