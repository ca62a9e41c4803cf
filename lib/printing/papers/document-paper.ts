import "server-only";
import { setImmediate as turn } from "node:timers/promises";
import { isDocumentType } from "@/lib/document-record/rules/types";
import { addressLines } from "../blocks/address";
import { mastheadBottom } from "../blocks/letterhead";
import { lineTable } from "../blocks/line-table";
import { partiesBlock } from "../blocks/parties";
import { bankBlock } from "../blocks/payment";
import { prose, smallPrint } from "../blocks/prose";
import { ruledLines } from "../blocks/ruled-lines";
import { agreedBlock, authorityBlock, signatureBlock } from "../blocks/signature";
import { totalsBlock } from "../blocks/totals";
import { vehicleStrip } from "../blocks/vehicle-strip";
import { drawSheets, fullest, type Sheet } from "../pdf/draw-pages";
import type { Block } from "../pdf/flow";
import { WINDOW } from "../pdf/geometry";
import { Pdf } from "../pdf/pdf";
import { isNothing } from "../pdf/words";
import { accentOf, wordedKind } from "../schema/paper-settings";
import { advisorSheet, documentAdvice } from "./advisor-sheet";
import { documentFacts } from "./document-facts";
import { type DocumentKind, documentKind } from "./document-kind";
import { documentLayout, paperTitle } from "./document-layout";
import type { DocumentPaper } from "./paper";

/** Returns a document's paper as a PDF. Depends only on its input: the same paper gives the same bytes on any day. */
export async function documentPdf(paper: DocumentPaper): Promise<Buffer> {
  return documentsPdf([paper]);
}

/** Returns several papers in one PDF, each with its own page numbers. */
export async function documentsPdf(papers: readonly DocumentPaper[]): Promise<Buffer> {
  const [first] = papers;
  if (!first) throw new Error("There is nothing to print");
  const { document, garage, compress } = first;
  const title = papers.length > 1 ? `${papers.length} documents` : paperTitle(first);
  const day = document.issued_date ?? document.created_date ?? "2000-01-01";
  const pdf = await Pdf.begin({ title, author: garage.name, day, compress });
  for (const paper of papers) {
    // Lets other requests run between two papers.
    await turn();
    drawSheets(pdf, sheetsOf(paper));
  }
  return pdf.end();
}

/** The document, and its advisories if they go on a sheet of their own. */
function sheetsOf(paper: DocumentPaper): Sheet[] {
  const { document, settings } = paper;
  const posted = settings.window_address && document.type !== "job_sheet";
  const top = Math.max(mastheadBottom(paper), posted ? WINDOW.top : 0);
  const blocks = fullest((notes) => blocksOf(paper, notes), top, NOTES[document.type] ?? NO_NOTES);
  const advice = hasAdvisorySheet(paper) ? documentAdvice(document) : null;
  return [
    { furniture: documentLayout(paper, paperTitle(paper)), top, blocks },
    ...(advice ? [advisorSheet(paper, advice)] : []),
  ];
}

/** Rows for the technician's notes: as many as fit on the last page of a job sheet. */
const NOTES: Record<string, { least: number; most: number }> = { job_sheet: { least: 2, most: 16 } };
const NO_NOTES = { least: 0, most: 0 };

const hasAdvisorySheet = ({ document, settings }: DocumentPaper): boolean =>
  document.type === "invoice" && settings.advisories_on === "own_sheet";

function blocksOf(paper: DocumentPaper, notes: number): Block[] {
  const { document, garage, settings } = paper;
  const kind = documentKind(document, garage);
  const accent = accentOf(settings, kind.kind);
  const strip = vehicleStrip(document);
  const head = partiesBlock({
    address: addressLines(document.customer_name, document.customer_snapshot),
    addressed: kind.kind === "vehicle_purchase" ? "Bought from" : null,
    title: kind.title,
    notice: kind.notice,
    facts: documentFacts(document),
    accent,
  });
  return [
    head,
    ...(strip ? [{ ...strip, gap: 14 }] : []),
    ...narrative(paper, kind, accent),
    ...(document.lines.length > 0 ? lineTable(document, kind, settings, accent) : []),
    ...(kind.priced ? [totalsBlock(document, kind, settings, accent)] : []),
    ...(hasAdvisorySheet(paper) ? [] : advisories(paper, accent)),
    ...closing(paper, kind, notes),
  ];
}

function narrative({ document }: DocumentPaper, kind: DocumentKind, accent: string): Block[] {
  const { work_description: text, credit_reason: reason } = document;

  return [
    ...(kind.kind === "credit_note" && reason
      ? prose({ heading: "Reason for this credit", text: reason, accent })
      : []),
    ...(text && kind.kind !== "credit_note"
      ? prose({ heading: kind.owes ? "Work carried out" : "Work required", text, accent })
      : []),
    ...(kind.kind === "job_sheet" ? workshopWords(document, accent) : []),
  ];
}

const workshopWords = ({ concern, cause, correction }: DocumentPaper["document"], accent: string): Block[] =>
  [
    { heading: "Concern", text: concern },
    { heading: "Cause", text: cause },
    { heading: "Correction", text: correction },
  ].flatMap(({ heading, text }) => (text ? prose({ heading, text, accent }) : []));

const advisories = ({ document }: DocumentPaper, accent: string): Block[] =>
  prose({ heading: "We advise", text: document.advisories.map((text) => `•  ${text}`).join("\n"), accent });

/** What comes after the totals: how to pay, terms, a place to sign. */
function closing({ document, garage, settings }: DocumentPaper, kind: DocumentKind, notes: number): Block[] {
  const terms = isDocumentType(document.type)
    ? settings.terms[wordedKind(document.type)]
    : settings.terms.invoice;
  if (kind.kind === "job_sheet")
    return [...ruledLines({ heading: "Technician’s notes", rows: notes }), authorityBlock(terms)];
  const bank =
    settings.show_bank_details && kind.owes && !isNothing(document.balance)
      ? bankBlock(garage, document.number ?? "")
      : null;
  return [
    ...(kind.margin
      ? prose({ text: "Margin scheme – second-hand goods", style: { size: 8.5, weight: "medium" } })
      : []),
    ...(bank ? [bank] : []),
    ...smallPrint(terms),
    ...(kind.kind === "estimate" ? [agreedBlock()] : []),
    ...(kind.kind === "vehicle_purchase" ? [signatureBlock({ heading: "Seller", words: "" })] : []),
  ];
}
