import "server-only";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { type BlankField, blankFields } from "../blocks/blank-fields";
import { blankSums } from "../blocks/blank-sums";
import { mastheadBottom } from "../blocks/letterhead";
import { partiesBlock } from "../blocks/parties";
import { bankBlock } from "../blocks/payment";
import { type PlainColumn, plainTable } from "../blocks/plain-table";
import { smallPrint } from "../blocks/prose";
import { ruledLines } from "../blocks/ruled-lines";
import { agreedBlock, authorityBlock } from "../blocks/signature";
import { drawPages, fullest } from "../pdf/draw-pages";
import type { Block } from "../pdf/flow";
import { Pdf } from "../pdf/pdf";
import type { BlankType } from "../schema/blank-types";
import { accentOf } from "../schema/paper-settings";
import { numberName } from "./document-facts";
import { NO_VAT_INVOICE } from "./document-kind";
import type { Stationery } from "./paper";

export interface BlankForm extends Stationery {
  type: BlankType;
  copies: number;
  /** The creation date of the file. */
  day: string;
}

/** Returns a PDF with `copies` of a form to fill in by hand. The rows to write on fill the page. */
export async function blankFormPdf(form: BlankForm): Promise<Buffer> {
  const { type, copies, day, garage, compress } = form;
  const title = documentTypeName(type);
  const pdf = await Pdf.begin({ title: `${title}, blank`, author: garage.name, day, compress });
  const top = mastheadBottom(form);
  const blocks = fullest((rows) => blocksOf(form, rows), top, { least: LEAST_ROWS, most: MOST_ROWS });
  for (let copy = 0; copy < copies; copy++) drawPages(pdf, { ...form, name: title, about: "" }, top, blocks);
  return pdf.end();
}

/** The total rows of all tables and lines to write on. */
const LEAST_ROWS = 5;
const MOST_ROWS = 30;
const TABLE_ROW = 20;

function blocksOf(form: BlankForm, rows: number): Block[] {
  const { type, garage, settings } = form;
  const accent = accentOf(settings, type);
  const vat = Boolean(garage.vat_number);
  const work = Math.max(2, Math.round(rows * (type === "job_sheet" ? 0.3 : 0.22)));
  const notes = type === "job_sheet" ? Math.max(2, Math.round(rows * 0.26)) : 0;
  const table = { cells: [], blank: TABLE_ROW };
  return [
    partiesBlock({
      address: ["Name", "Address", "", "", "Postcode"],
      title: documentTypeName(type),
      notice: type === "invoice" && vat ? null : NO_VAT_INVOICE,
      facts: [numberName(type), "Date", LAST_FACT[type]].map((term) => ({ term, value: "" })),
      accent,
      byHand: true,
    }),
    blankFields([
      [
        { name: "Telephone", share: 25 },
        { name: "Mobile", share: 25 },
        { name: "E-mail", share: 50 },
      ],
      VEHICLE,
      MORE[type],
    ]),
    ...ruledLines({
      heading: type === "invoice" ? "Work carried out" : "Work required",
      accent,
      rows: work,
      leading: TABLE_ROW,
    }),
    ...plainTable(
      type === "job_sheet" ? WORKSHOP : bill(vat),
      Array.from({ length: rows - work - notes }, () => table),
    ),
    ...closing(form, accent, vat, notes),
  ];
}

const LAST_FACT: Record<BlankType, string> = {
  job_sheet: "Wanted by",
  estimate: "Valid until",
  invoice: "Due",
};

const VEHICLE: BlankField[] = [
  { name: "Registration", share: 25, look: "plate" },
  { name: "Make and model", share: 41 },
  { name: "Colour", share: 17 },
  { name: "Mileage", share: 17 },
];

const LEFT_HERE: BlankField[] = [
  { name: "VIN", share: 40 },
  { name: "MOT due", share: 18 },
  { name: "Fuel", share: 25, look: "fuel" },
  { name: "Key number", share: 17 },
];

const MORE: Record<BlankType, BlankField[]> = {
  job_sheet: LEFT_HERE,
  estimate: LEFT_HERE,
  invoice: [
    { name: "VIN", share: 40 },
    { name: "MOT due", share: 18 },
    { name: "Your order", share: 25 },
    { name: "Job sheet", share: 17 },
  ],
};

const WORKSHOP: PlainColumn[] = [
  { name: "Description" },
  { name: "Part number", width: 98 },
  { name: "Quantity", width: 50 },
  { name: "Time", width: 50 },
  { name: "Technician", width: 88 },
];

const bill = (vat: boolean): PlainColumn[] => [
  { name: "Description" },
  { name: "Quantity", width: 50 },
  { name: vat ? "Price without VAT" : "Price", width: 78 },
  ...(vat ? [{ name: "VAT", width: 46 }] : []),
  { name: "Total", width: 78 },
];

function closing(
  { type, garage, settings }: BlankForm,
  accent: string,
  vat: boolean,
  notes: number,
): Block[] {
  const terms = settings.terms[type];
  if (type === "job_sheet")
    return [
      ...ruledLines({ heading: "Technician’s notes", accent, rows: notes, leading: TABLE_ROW }),
      authorityBlock(terms),
    ];
  const bank = settings.show_bank_details && type === "invoice" ? bankBlock(garage, "Invoice number") : null;
  return [
    blankSums({
      terms: [...(vat ? ["Net", "VAT"] : ["Work and parts"]), "MOT", "Total"],
      beside: type === "invoice" ? PAID : AGREED,
      accent,
    }),
    ...(bank ? [bank] : []),
    ...smallPrint(terms),
    ...(type === "estimate" ? [agreedBlock({ limit: true })] : []),
  ];
}

const AGREED: BlankField[][] = [
  [{ name: "Go-ahead", share: 1, ticks: ["Here", "By telephone", "In writing"] }],
  [
    { name: "With", share: 50 },
    { name: "On", share: 28 },
    { name: "At", share: 22 },
  ],
  [{ name: "Prepared by", share: 1 }],
];

const PAID: BlankField[][] = [
  [{ name: "Paid by", share: 1, ticks: ["Cash", "Card", "Bank transfer", "Cheque"] }],
  [
    { name: "Received, £", share: 36 },
    { name: "On", share: 28 },
    { name: "Taken by", share: 36 },
  ],
  [
    { name: "Next MOT", share: 1 },
    { name: "Next service", share: 1 },
  ],
];
