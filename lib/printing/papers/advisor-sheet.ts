import "server-only";
import { fullDate } from "@/lib/core/dates/date-words";
import { shownTelephone } from "@/lib/core/telephone";
import { documentTypeName } from "@/lib/document-record/rules/types";
import type { DocumentOnPaper } from "@/lib/documents/rules/document-on-paper";
import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { addressLines } from "../blocks/address";
import { factStrip } from "../blocks/fact-strip";
import { mastheadBottom } from "../blocks/letterhead";
import { partiesBlock } from "../blocks/parties";
import { type PlainColumn, type PlainRow, plainTable } from "../blocks/plain-table";
import { prose, smallPrint } from "../blocks/prose";
import { signatureBlock } from "../blocks/signature";
import { vehicleStrip } from "../blocks/vehicle-strip";
import { drawSheets, type Sheet } from "../pdf/draw-pages";
import type { Block } from "../pdf/flow";
import { WINDOW } from "../pdf/geometry";
import { Pdf } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { accentOf } from "../schema/paper-settings";
import { documentKind, NO_VAT_INVOICE } from "./document-kind";
import { documentLayout, paperTitle } from "./document-layout";
import type { DocumentPaper, GarageOnPaper } from "./paper";

/** An item for the customer to accept or decline. */
export interface AdvisedWork {
  text: string;
  /** When it was seen or quoted, and at what mileage. */
  detail: string;
  /** Including VAT, as quoted; empty if nobody has priced it. */
  price: string;
}

/** What the garage advises about a vehicle. */
export interface Advice {
  groups: { title: string; works: AdvisedWork[] }[];
  /** What is due on the vehicle, and when. */
  coming: [string, string][];
  date: string | null;
}

/** Returns the advisories of the document itself, without what the vehicle's record says today; null if there are none. */
export function documentAdvice({ advisories, issued_date, created_date }: DocumentOnPaper): Advice | null {
  if (advisories.length === 0) return null;
  const works = advisories.map((text) => ({ text, detail: "", price: "" }));
  return {
    groups: [{ title: "Seen at this visit", works }],
    coming: [],
    date: issued_date ?? created_date,
  };
}

/** Returns the sheet as a PDF of its own. */
export async function advisorSheetPdf(
  paper: DocumentPaper,
  advice: Advice & { date: string },
): Promise<Buffer> {
  const { garage, compress } = paper;
  const pdf = await Pdf.begin({
    title: titleOf(paper.document).replace("\n", " "),
    author: garage.name,
    day: advice.date,
    compress,
  });
  drawSheets(pdf, [advisorSheet(paper, advice)]);
  return pdf.end();
}

/** What was found and deferred, for the customer to choose from and sign. */
export function advisorSheet(paper: DocumentPaper, advice: Advice): Sheet {
  const { settings } = paper;
  const top = Math.max(mastheadBottom(paper), settings.window_address ? WINDOW.top : 0);
  const furniture = documentLayout(paper, `What we advise, ${lowerFirst(paperTitle(paper))}`);
  return { furniture, top, blocks: blocksOf(paper, advice) };
}

function blocksOf(paper: DocumentPaper, { groups, coming, date }: Advice): Block[] {
  const { document, garage, settings } = paper;
  const accent = accentOf(settings, documentKind(document, garage).kind);
  // The MOT is already listed under what is coming, so the strip leaves it out.
  const strip = vehicleStrip(coming.length > 0 ? { ...document, mot_expiry: null } : document);
  const priced = groups.some(({ works }) => works.some(({ price }) => price));
  const table = plainTable(
    columnsOf(priced),
    groups.flatMap((group) => rowsOf(group, accent)),
  );
  return [
    partiesBlock({
      address: addressLines(document.customer_name, document.customer_snapshot),
      title: titleOf(document),
      notice: NO_VAT_INVOICE,
      facts: [
        { term: "Date", value: fullDate(date) },
        { term: documentTypeName(document.type), value: document.number ?? "" },
        { term: "Account", value: document.customer_snapshot.account_number ?? "" },
      ].filter(({ value }) => value),
      accent,
    }),
    ...(strip ? [{ ...strip, gap: 14 }] : []),
    ...(coming.length > 0 ? [{ ...factStrip(coming), gap: 8 }] : []),
    ...prose({ text: invitation(garage), style: { size: 9 }, leading: 13.5 }),
    ...[...table, ...aboutPrices(priced, garage)].map(togetherAtTheEnd),
    signatureBlock({
      heading: "Your answer",
      words: "Please do the work that I ticked “Do it”. I was told of the rest.",
    }),
  ];
}

/** Keeps the signature on the same page as some of what is signed. */
const togetherAtTheEnd = (block: Block, at: number, all: Block[]): Block =>
  at < all.length - TOGETHER ? block : { ...block, keepWithNext: true };

/** The last item of work, its details, and two lines about prices. */
const TOGETHER = 4;

const aboutPrices = (priced: boolean, { vat_number }: GarageOnPaper): Block[] =>
  smallPrint(
    priced
      ? `Prices are those that we quoted on the day named${vat_number ? ", with VAT" : ""}. Where none stands, we look and quote first.`
      : "",
  );

function titleOf({ registration, vehicle_snapshot }: DocumentOnPaper): string {
  const plate = printable(formatRegistration(registration || vehicle_snapshot.registration || ""));
  return plate ? `What we advise\nfor ${plate}` : "What we advise";
}

const invitation = ({ telephone }: GarageOnPaper): string =>
  `This is what we saw on your car and what has not been done yet. Tick what you would like for each and hand the sheet back to us${
    telephone ? `, or ring us on ${shownTelephone(telephone)}` : ""
  }.`;

const columnsOf = (priced: boolean): PlainColumn[] => [
  { name: "What we advise" },
  ...(priced ? [{ name: "Price", width: 66, align: "right" as const }] : []),
  { name: "Do it", width: 50, align: "center", tick: true },
  { name: "Next time", width: 50, align: "center", tick: true },
  { name: "No", width: 36, align: "center", tick: true },
];

function rowsOf({ title, works }: Advice["groups"][number], accent: string): PlainRow[] {
  return [
    { cells: [title], heads: accent },
    ...works.flatMap(({ text, detail, price }) => [
      { cells: [text, price] },
      ...(detail ? [{ cells: [detail], detail: true }] : []),
    ]),
  ];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
