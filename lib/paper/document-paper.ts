import "server-only";
import { isDocumentType } from "@/lib/documents/types";
import { formatRegistration } from "@/lib/vehicles/registration";
import { lineTable } from "./blocks/line-table";
import { mastheadBottom } from "./blocks/masthead";
import { addressLines, partiesBlock } from "./blocks/parties";
import { bankBlock } from "./blocks/payment";
import { prose } from "./blocks/prose";
import { LEAST_NOTES, MOST_NOTES, notesBlocks, signatureBlock } from "./blocks/signature";
import { totalsBlock } from "./blocks/totals";
import { vehicleStrip } from "./blocks/vehicle-strip";
import { documentFacts } from "./document-facts";
import { type DocumentKind, documentKind } from "./document-kind";
import { drawPages, pagesOf } from "./draw-pages";
import type { Block } from "./flow";
import { WINDOW } from "./geometry";
import type { DocumentPaper } from "./paper";
import { accentOf, wordedKind } from "./paper-settings";
import { Pdf } from "./pdf";
import { printable } from "./printable";
import { isNothing } from "./words";

/** A document's paper as PDF. Depends on nothing but its input: the same paper is the same bytes on any day. */
export async function documentPdf(paper: DocumentPaper): Promise<Buffer> {
  return documentsPdf([paper]);
}

/** Several papers one after the other in one file, each with page numbers of its own. */
export async function documentsPdf(papers: readonly DocumentPaper[]): Promise<Buffer> {
  const [first] = papers;
  if (!first) throw new Error("There is nothing to print");
  const { document, garage, compress } = first;
  const title = papers.length > 1 ? `${papers.length} documents` : nameOf(first);
  const day = document.issued_date ?? document.created_date ?? "2000-01-01";
  const pdf = new Pdf({ title, author: garage.name, day, compress });
  for (const paper of papers) drawDocument(pdf, paper);
  return pdf.end();
}

function drawDocument(pdf: Pdf, paper: DocumentPaper): void {
  const { document, settings } = paper;
  const about = [document.customer_name, document.registration && formatRegistration(document.registration)];
  const furniture = { ...paper, name: nameOf(paper), about: printable(about.filter(Boolean).join("  ·  ")) };
  const posted = settings.window_address && document.type !== "job_sheet";
  const top = Math.max(mastheadBottom(paper), posted ? WINDOW.top : 0);
  drawPages(pdf, furniture, top, fitting(paper, top));
}

function nameOf({ document, garage }: DocumentPaper): string {
  return [documentKind(document, garage).title, document.number].filter(Boolean).join(" ");
}

/** As many rows for notes as the last page has room for; only job sheets have them. */
function fitting(paper: DocumentPaper, top: number): Block[] {
  const least = blocksOf(paper, LEAST_NOTES);
  if (paper.document.type !== "job_sheet") return least;
  const pages = pagesOf(least, top).length;
  for (let notes = MOST_NOTES; notes > LEAST_NOTES; notes--) {
    const blocks = blocksOf(paper, notes);
    if (pagesOf(blocks, top).length === pages) return blocks;
  }
  return least;
}

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
    ...advisories(paper, accent),
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
  ];
}

const advisories = ({ document }: DocumentPaper, accent: string): Block[] =>
  prose({ heading: "We advise", text: document.advisories.map((text) => `•  ${text}`).join("\n"), accent });

/** What stands under the sums: how to pay, terms, a place to sign. */
function closing({ document, garage, settings }: DocumentPaper, kind: DocumentKind, notes: number): Block[] {
  const terms = isDocumentType(document.type)
    ? settings.terms[wordedKind(document.type)]
    : settings.terms.invoice;
  const small = { size: 7.5, colour: "#475467" } as const;
  if (kind.kind === "job_sheet")
    return [
      ...notesBlocks(notes),
      signatureBlock({ heading: "Customer’s authority", words: terms, limit: true }),
    ];
  const bank =
    settings.show_bank_details && kind.owes && !isNothing(document.balance)
      ? bankBlock(garage, document.number ?? "")
      : null;
  return [
    ...(kind.margin
      ? prose({ text: "Margin scheme – second-hand goods", style: { size: 8.5, weight: "medium" } })
      : []),
    ...(bank ? [bank] : []),
    ...prose({ text: terms, style: small, leading: 10.5 }),
    ...(kind.kind === "estimate"
      ? [signatureBlock({ heading: "Agreed", words: "Please go ahead with the work on this estimate." })]
      : []),
    ...(kind.kind === "vehicle_purchase" ? [signatureBlock({ heading: "Seller", words: "" })] : []),
  ];
}
