import "server-only";
import { formatMoney } from "@/lib/core/money";
import type { DocumentOnPaper, LineOnPaper } from "@/lib/documents/rules/document-on-paper";
import { answerDetails } from "@/lib/documents/rules/lines/approval-words";
import { discountOn } from "@/lib/documents/rules/lines/line-discount";
import { packageWords, shownPrice } from "@/lib/documents/rules/lines/line-price";
import { lineSections, trimmed } from "@/lib/documents/rules/lines/line-sections";
import { tyreWords } from "@/lib/stock/rules/tyre-fields";
import type { DocumentKind } from "../papers/document-kind";
import type { Block } from "../pdf/flow";
import { CONTENT_WIDTH, HAIRLINE, PAGE, QUIET } from "../pdf/geometry";
import { type Pdf, textWidth } from "../pdf/pdf";
import { printable } from "../pdf/printable";
import { priceOnPaper, vatWord } from "../pdf/words";
import { wrap } from "../pdf/wrap";
import type { PaperSettings } from "../schema/paper-settings";
import { TICK, tickBox } from "./tick-box";

interface Column {
  name: string;
  width: number;
  value(line: LineOnPaper): string;
  /** Small print below the value. */
  note?(line: LineOnPaper): string;
}

const TEXT = { size: 8.5 } as const;
const DETAIL = { size: 7.2, colour: QUIET } as const;
const LEADING = 11.6;
const PADDING = 3.2;
/** A line with more than this many rows of text is split at the end of the page, like any text. */
const LONGEST = 12;

/** The lines as on an invoice: each kind under its own heading, with quantity, price without VAT, discount and VAT rate. */
export function lineTable(
  document: DocumentOnPaper,
  kind: DocumentKind,
  settings: PaperSettings,
  accent: string,
): Block[] {
  const columns = columnsOf(document, kind);
  const width = CONTENT_WIDTH - columns.reduce((total, column) => total + column.width, 0) - 12;
  const repeat = headBlock(columns);
  const blocks: Block[] = [{ ...repeat, gap: 13, keepWithNext: true }];
  const sections = lineSections(document.lines);
  const packages = packageWords(sections.flatMap(({ lines }) => lines));
  const plain = sections.length === 1 && sections[0]?.key === "other";
  for (const section of sections) {
    const net = kind.priced && section.lines.length > 1 && section.key !== "comments" ? section.net : null;
    if (!plain) blocks.push({ ...sectionBlock(section.title, net, accent), repeat });
    for (const line of section.lines as LineOnPaper[])
      blocks.push(
        ...lineBlocks(line, packages.get(line.id), columns, width, kind, settings).map((block) => ({
          ...block,
          repeat,
        })),
      );
  }
  const last = blocks.at(-1);
  if (last && kind.priced) last.keepWithNext = true;
  return blocks;
}

function columnsOf(document: DocumentOnPaper, kind: DocumentKind): Column[] {
  const quantity = { name: "Qty", width: 40, value: quantityOf };
  if (!kind.priced) return [quantity, { name: "Done", width: 40, value: () => "" }];
  const discounted = document.lines.some((line) => discountOn(line, document) !== "");
  return [
    quantity,
    {
      name: kind.vat ? "Unit price" : "Price",
      width: 58,
      value: (line) => (isCounted(line) ? priceOnPaper(shownPrice(line)?.amount ?? "0") : ""),
      note: (line) => (isCounted(line) ? (shownPrice(line)?.note ?? "") : ""),
    },
    ...(discounted
      ? [{ name: "Discount", width: 46, value: (line: LineOnPaper) => discountOn(line, document) }]
      : []),
    ...(kind.vat ? [{ name: "VAT", width: 42, value: vatOf }] : []),
    {
      name: kind.vat ? "Net" : "Amount",
      width: 66,
      value: (line) => (line.item_type === "comment" ? "" : formatMoney(line.line_net)),
    },
  ];
}

const isCounted = ({ item_type }: LineOnPaper) => item_type !== "comment" && item_type !== "adjustment";

const quantityOf = (line: LineOnPaper) =>
  isCounted(line) && line.quantity !== null ? trimmed(line.quantity) : "";

const vatOf = (line: LineOnPaper) => {
  if (!isCounted(line)) return "";
  return line.tax_code === "TM" ? "Margin" : vatWord(line.tax_code, line.tax_rate);
};

function headBlock(columns: Column[]): Block {
  return {
    height: 18,
    draw(pdf, y) {
      const style = { size: 7.2, weight: "medium", colour: QUIET } as const;
      pdf.text(PAGE.left, y + 2, "Description", style);
      eachColumn(columns, (column, right) =>
        pdf.text(right, y + 2, column.name, { ...style, align: "right" }),
      );
      pdf.rule(PAGE.left, y + 14, CONTENT_WIDTH, "#b9bfca", 0.8);
    },
  };
}

const sectionBlock = (title: string, net: string | null, accent: string): Block => ({
  height: 16,
  gap: 1,
  keepWithNext: true,
  draw(pdf, y) {
    pdf.text(PAGE.left, y + 6, title, { size: 8, weight: "semibold", colour: accent });
    if (net) pdf.text(PAGE.right, y + 6, formatMoney(net), { size: 7.5, colour: QUIET, align: "right" });
  },
});

function lineBlocks(
  line: LineOnPaper,
  packaged: string | undefined,
  columns: Column[],
  width: number,
  kind: DocumentKind,
  settings: PaperSettings,
): Block[] {
  const comment = line.item_type === "comment";
  const rows = rowsOf(line, comment ? CONTENT_WIDTH : width, detailOf(line, packaged, kind, settings));
  if (rows.length === 1 && columns.some(({ note }) => note?.(line))) rows.push({ text: "", style: DETAIL });
  const pieces = rows.length <= LONGEST ? [rows] : rows.map((row) => [row]);
  return pieces.map((piece, at) => {
    const [first, last] = [at === 0, at === pieces.length - 1];
    const above = first ? PADDING : 0;
    return {
      height: above + piece.length * LEADING + (last ? PADDING - 1 : 0),
      keepWithNext: pieces.length > 1 && (at === 0 || at === pieces.length - 2),
      draw(pdf: Pdf, y: number) {
        piece.forEach(({ text, style, behind }, i) => {
          pdf.text(PAGE.left, y + above + 1 + i * LEADING, text, style);
          if (behind) pdf.text(PAGE.left + behind.at, y + above + 1.8 + i * LEADING, behind.text, DETAIL);
        });
        if (first && !comment) drawCells(pdf, y + above + 1, line, columns, kind);
        if (last)
          pdf.rule(PAGE.left, y + above + piece.length * LEADING + PADDING - 2, CONTENT_WIDTH, HAIRLINE, 0.5);
      },
    };
  });
}

interface Row {
  text: string;
  style: typeof TEXT | typeof DETAIL;
  /** Part number and guarantee, if they fit after the text. */
  behind?: { at: number; text: string };
}

function rowsOf(line: LineOnPaper, width: number, detail: string): Row[] {
  const own: Row[] = wrap(printable(line.description) || "–", TEXT, width).map((text) => ({
    text,
    style: TEXT,
  }));
  const last = own.at(-1);
  if (!detail || !last) return own;
  const at = textWidth(last.text, TEXT) + 8;
  if (at + textWidth(detail, DETAIL) <= width)
    return [...own.slice(0, -1), { ...last, behind: { at, text: detail } }];
  return [...own, ...wrap(detail, DETAIL, width).map((text) => ({ text, style: DETAIL }))];
}

function drawCells(pdf: Pdf, y: number, line: LineOnPaper, columns: Column[], kind: DocumentKind): void {
  eachColumn(columns, (column, right) => {
    if (column.name === "Done") tickBox(pdf, right - TICK, y);
    else pdf.text(right, y, column.value(line), { ...TEXT, align: "right" });
    const note = column.note?.(line);
    if (note) pdf.text(right, y + LEADING - 1, note, { ...DETAIL, align: "right" });
  });
  if (kind.kind === "estimate" && line.approval && line.approval !== "approved")
    pdf.text(PAGE.right, y + LEADING - 1, line.approval === "declined" ? "Declined" : "Next time", {
      ...DETAIL,
      align: "right",
    });
}

/** Calls `draw` with the right edge of each column. */
function eachColumn(columns: Column[], draw: (column: Column, right: number) => void): void {
  let right: number = PAGE.right;
  for (const column of columns.toReversed()) {
    draw(column, right);
    right -= column.width;
  }
}

function detailOf(
  line: LineOnPaper,
  packaged: string | undefined,
  kind: DocumentKind,
  settings: PaperSettings,
): string {
  const part = line.part_number && (settings.show_part_numbers || !kind.priced) ? line.part_number : null;
  return printable(
    [
      part,
      kind.priced ? packaged : line.package_name,
      tyreWords(line.tyre),
      line.guarantee && `Guarantee ${line.guarantee}`,
      answerOf(line, kind),
    ]
      .filter(Boolean)
      .join(" · "),
  );
}

const ANSWER_WORDS = {
  to_ask: "To be asked about",
  approved: "Agreed",
  declined: "Declined",
  deferred: "Next time",
} as const;

/** Returns the customer's answer, with who gave it and when; for work charged without asking, the reason. */
function answerOf(line: LineOnPaper, { kind }: DocumentKind): string {
  const { approval, approval_note } = line;
  if (!approval || kind === "credit_note") return "";
  const told = answerDetails(line);
  if (approval === "to_ask") return approval_note ? `Not asked about: ${approval_note}` : ANSWER_WORDS.to_ask;
  // On an estimate, the amount column already says that the line was declined or deferred.
  if (!told) return kind === "estimate" && approval !== "approved" ? "" : ANSWER_WORDS[approval];
  return `${ANSWER_WORDS[approval]}: ${told}`;
}
