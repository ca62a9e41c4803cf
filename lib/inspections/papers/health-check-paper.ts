import "server-only";
import { fullDate } from "@/lib/core/dates/date-words";
import { mastheadBottom } from "@/lib/printing/blocks/letterhead";
import { partiesBlock } from "@/lib/printing/blocks/parties";
import { type PlainRow, plainTable } from "@/lib/printing/blocks/plain-table";
import { type VehicleOnPaper, vehicleStrip } from "@/lib/printing/blocks/vehicle-strip";
import type { Stationery } from "@/lib/printing/papers/paper";
import { drawPages } from "@/lib/printing/pdf/draw-pages";
import type { Block } from "@/lib/printing/pdf/flow";
import { WINDOW } from "@/lib/printing/pdf/geometry";
import { Pdf } from "@/lib/printing/pdf/pdf";
import { printable } from "@/lib/printing/pdf/printable";
import { accentOf } from "@/lib/printing/schema/paper-settings";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import type { ItemState } from "../rules/item-states";
import type { ReportedItem, ReportGroup } from "../rules/report";

export interface HealthCheckPaper extends Stationery {
  /** The name of the template. */
  title: string;
  vehicle: VehicleOnPaper;
  /** The owner's address, line by line; empty for a vehicle without one. */
  address: string[];
  groups: readonly ReportGroup[];
  facts: { term: string; value: string }[];
  day: string;
}

/** Printed in colour or not, the words say it. */
const HEADS: Readonly<Record<ItemState, { title: string; colour: string }>> = {
  red: { title: "Red: needs attention now", colour: "#b42318" },
  amber: { title: "Amber: needs attention soon", colour: "#93590a" },
  green: { title: "Green: in order", colour: "#1d6b3a" },
  not_checked: { title: "Not checked", colour: "#475467" },
};

/** Returns what a health check found as a PDF for the customer: what cannot wait first, with why it matters. */
export async function healthCheckPdf(paper: HealthCheckPaper): Promise<Buffer> {
  const { garage, vehicle, day, compress, settings, title } = paper;
  const plate = printable(formatRegistration(vehicle.registration));
  const name = plate ? `${printable(title)}, ${plate}` : printable(title);
  const pdf = await Pdf.begin({ title: name, author: garage.name, day, compress });
  const top = Math.max(mastheadBottom(paper), settings.window_address ? WINDOW.top : 0);
  drawPages(pdf, { ...paper, name, about: plate }, top, blocksOf(paper));
  return pdf.end();
}

function blocksOf({ vehicle, address, groups, facts, title, day, settings }: HealthCheckPaper): Block[] {
  const strip = vehicleStrip(vehicle);
  return [
    partiesBlock({
      ...{ address, title, notice: null, accent: accentOf(settings, "job_sheet") },
      facts: [{ term: "Date", value: fullDate(day) }, ...facts].filter(({ value }) => value),
    }),
    ...(strip ? [{ ...strip, gap: 14 }] : []),
    ...plainTable(
      [{ name: "What was looked at" }, { name: "Measured", width: 150, align: "right" }],
      groups.flatMap(rowsOf),
    ),
  ];
}

function rowsOf({ state, items }: ReportGroup): PlainRow[] {
  const { title, colour } = HEADS[state];
  return [
    { cells: [`${title} (${items.length})`], heads: colour, across: true },
    ...(state === "red" || state === "amber" ? items.flatMap(foundRows) : shortRows(items)),
  ];
}

function foundRows({ item, result, figures }: ReportedItem): PlainRow[] {
  return [
    { cells: [item.name, figures.map(({ readings }) => readings).join(", ")], strong: true },
    ...figures
      .filter(({ colour }) => colour !== "green")
      .map(({ name, words }): PlainRow => ({ cells: [`${name} ${words}`, ""], detail: true })),
    ...(result.finding ?? "")
      .split(/\n+/)
      .filter((line) => line.trim())
      .map((line): PlainRow => ({ cells: [line, ""] })),
    { cells: [`Why it matters: ${item.matters}`, ""], detail: true },
  ];
}

const shortRows = (items: readonly ReportedItem[]): PlainRow[] =>
  items.map(({ item, figures }) => ({
    cells: [item.name, figures.map(({ readings }) => readings).join(", ")],
  }));
