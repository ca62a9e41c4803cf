import { mixedWith } from "@/lib/files/csv/fingerprint";
import { normaliseRegistration } from "@/lib/vehicles/rules/registration";
import { monthOf } from "../../control-totals/figures";
import { addOpenDocument } from "../../control-totals/open-work";
import type { Row } from "../../csv/row-reader";
import { DOCUMENTS } from "../../formats/documents";
import { flat } from "../../source/export-reader";
import { bare, json, pence, text, thousandths, thousandthsOrZero, whole, yes } from "../write/copy-text";
import { keyed } from "../write/destination";
import { type Load, readRows, reference } from "../write/load";
import { RowWriter } from "../write/row-writer";
import type { Conversions } from "./conversions";
import type { DocumentBook } from "./document-book";
import { documentNumbers, type Numbers } from "./document-numbers";
import { customerSnapshot, printedName, vehicleSnapshot } from "./document-snapshots";
import {
  balanceOf,
  documentStatus,
  documentType,
  isIssued,
  isKnownType,
  type StatusFacts,
  seriesOf,
} from "./document-words";
import type { MadeLine } from "./line-writer";
import { countMade } from "./lines";
import { MadeLines } from "./made-lines";
import type { Narrative, Narratives } from "./narratives";
import { linesOutside } from "./synthetic-lines";
import type { Takings } from "./takings";

const AT = DOCUMENTS.at;

interface Document extends StatusFacts {
  id: string;
  row: Row;
  values: unknown[];
  numbers: Numbers;
  /** Ids. */
  customer: string | null;
  vehicle: string | null;
  accountDocument: boolean;
  narrative: Narrative | undefined;
  runId: string;
}

const DOCUMENT = new RowWriter<Document>({
  id: ({ id }) => id,
  type: ({ type }) => text(type),
  status: (document) => documentStatus(document),
  user_status: ({ values }) => text(values[AT.docUserStatus]),
  number: ({ numbers }) => text(numbers.own),
  number_value: ({ numbers }) => whole(numbers.value),
  estimate_number: ({ numbers }) => text(numbers.estimate),
  job_sheet_number: ({ numbers }) => text(numbers.jobSheet),
  invoice_number: ({ numbers }) => text(numbers.invoice),
  customer_id: ({ customer }) => bare(customer),
  vehicle_id: ({ vehicle }) => bare(vehicle),
  customer_name: ({ values }) => text(printedName(values)),
  customer_snapshot: ({ values }) => customerSnapshot(values),
  registration: ({ values }) =>
    text(normaliseRegistration((values[AT.vehRegistration] as string | null) ?? "")),
  vehicle_snapshot: ({ values }) => vehicleSnapshot(values),
  mileage: ({ values }) => whole(values[AT.vehMileage]),
  account_document: ({ accountDocument }) => yes(accountDocument),
  order_reference: ({ values }) => text(values[AT.docOrderRef]),
  department: ({ values }) => text(values[AT.docDepartment]),
  terms: ({ values }) => text(values[AT.docTermsandConditions]),
  created_date: ({ values }) => bare(values[AT.docDate_Created]),
  issued_date: ({ values, issued }) => bare(issued ? values[AT.docDate_Issued] : null),
  due_date: ({ values }) => bare(values[AT.docDate_DueBy]),
  paid_date: ({ values }) => bare(values[AT.docDate_Paid]),
  expires_date: ({ values }) => bare(values[AT.docDate_Expires_ES]),
  printed_date: ({ values }) => bare(values[AT.docDate_Printed]),
  printed: ({ values }) => yes(values[AT.docStatus_Printed]),
  emailed: ({ values }) => yes(values[AT.docStatus_Emailed]),
  exported: ({ values }) => yes(values[AT.docStatus_Exported]),
  reconciled: ({ values }) => yes(values[AT.docStatus_Reconciled]),
  cashed_up: ({ values }) => yes(values[AT.docStatus_CashedUp]),
  discount_percent: ({ values }) => thousandthsOrZero(values[AT.discountGlobal_Invoice]),
  labour_discount_percent: ({ values }) => thousandthsOrZero(values[AT.discountGlobal_Labour]),
  parts_discount_percent: ({ values }) => thousandthsOrZero(values[AT.discountGlobal_Parts]),
  surcharge_percent: ({ values }) => thousandths(values[AT.surchargePercentage]),
  total_net: ({ values }) => pence(values[AT.us_TotalNET]),
  total_tax: ({ values }) => pence(values[AT.us_TotalTAX]),
  total_gross: ({ values }) => pence(values[AT.us_TotalGROSS]),
  received: ({ received }) => pence(received),
  balance: (document) => pence(balanceOf(document)),
  labour_hours: ({ values }) => thousandths(values[AT.us_LabourQty]),
  labour_cost: ({ values }) => pence(values[AT.us_SubTotal_LabourCostNET]),
  parts_cost: ({ values }) => pence(values[AT.us_SubTotal_PartsCostNET]),
  mot_class: ({ values }) => text(values[AT.motClass]),
  mot_type: ({ values }) => text(values[AT.motType]),
  mot_status: ({ values }) => text(values[AT.motStatus]),
  mot_cost: ({ values }) => pence(values[AT.motCost]),
  mot_outsourced: ({ values }) => yes(values[AT.motOutsourced]),
  technician: ({ values }) => text(values[AT.staffTechnician]),
  mot_tester: ({ values }) => text(values[AT.staffMOTTester]),
  sales_advisor: ({ values }) => text(values[AT.staffSalesPerson]),
  quality_controller: ({ values }) => text(values[AT.staffQCTechnician]),
  road_tester: ({ values }) => text(values[AT.staffRoadTester]),
  work_description: ({ narrative }) => text(narrative?.work ?? null),
  internal_notes: ({ narrative }) => text(narrative?.notes ?? null),
  legacy_id: ({ row }) => text(row.key),
  legacy: ({ row, narrative }) =>
    json([row.legacy, narrative?.legacy ?? ""].filter((part) => part !== "").join(",")),
  source_hash: (document) => String(hashOf(document)),
  import_run_id: ({ runId }) => runId,
});

/**
 * Loads documents with their narratives and the sums received for them. Their lines and receipts are loaded
 * later. Returns the lines that GA4 stores as fields of the document.
 */
export async function loadDocuments(
  load: Load,
  book: DocumentBook,
  narratives: Narratives,
  takings: Takings,
  conversions: Conversions,
  isAccount: readonly boolean[],
): Promise<MadeLines> {
  const { runId, known } = load;
  const target = keyed(load, "documents", DOCUMENT.columns);
  const outside = new MadeLines();
  const onRow = (row: Row): void => {
    const { values } = row;
    const number = known.documents.take(row.key);
    const docType = (values[AT.docType] as string | null) ?? "";
    const customer = reference(row, AT._ID_Customer, known.customers, "broken-customer");
    const vehicle = reference(row, AT._ID_Vehicle, known.vehicles, "broken-vehicle");
    reference(row, AT._ID_Appointment, known.appointments, "broken-appointment");
    if (!isKnownType(docType)) row.note(AT.docType, "unknown-doctype", "kept");
    const numbers = documentNumbers(row, docType);
    const facts: StatusFacts = {
      type: documentType(docType),
      converted: conversions.has(docType, values[AT._ID_Vehicle], numbers.own),
      issued: isIssued(values[AT.docStatus]),
      docStatus: values[AT.docStatus] as string | null,
      userStatus: values[AT.docUserStatus] as string | null,
      gross: values[AT.us_TotalGROSS] as number | null,
      received: takings.amountOf(row.key),
    };
    // For estimates and job sheets our statuses do not show whether GA4 had issued them, and we have fewer
    // statuses than GA4, so GA4's is kept in `legacy`.
    if (docType === "ES" || docType === "JS" || !facts.issued) row.keep(AT.docStatus);
    if (facts.issued && values[AT.docStatus] !== "Issued") row.note(AT.docStatus, "status-case", "repaired");
    if (!facts.issued && values[AT.docDate_Issued] !== null) row.keep(AT.docDate_Issued);
    noteReceipts(row, takings.totalOf(row.key));
    remember(book, number, row, facts, customer);
    for (const [order, made] of linesOutside(row).entries()) {
      outside.add(number, order, made);
      countOutside(load, book, number, made);
    }
    target.put(DOCUMENT, {
      ...facts,
      id: known.documents.id(number),
      row,
      values,
      numbers,
      customer: customer < 0 ? null : known.customers.id(customer),
      vehicle: vehicle < 0 ? null : known.vehicles.id(vehicle),
      accountDocument: isAccount[customer] === true,
      narrative: narratives.take(row.key),
      runId,
    });
    addFigures(load, values, facts, customer, vehicle, numbers);
    addOpenDocument(load, facts.type, documentStatus(facts), facts.gross);
    book.close(number, row);
  };
  await readRows(load, DOCUMENTS, onRow, () => target.drain());
  await target.finish();
  narratives.reportOrphans(load);
  return outside;
}

function remember(book: DocumentBook, number: number, row: Row, facts: StatusFacts, customer: number): void {
  const { values } = row;
  book.open(number, row);
  book.customer[number] = customer;
  book.type[number] = flat(facts.type);
  book.issued[number] = facts.issued;
  book.issuedDate[number] = facts.issued ? (values[AT.docDate_Issued] as string | null) : null;
  book.dueDate[number] = (values[AT.docDate_DueBy] ??
    values[AT.docDate_Issued] ??
    values[AT.docDate_Created]) as string | null;
  book.net[number] = values[AT.us_TotalNET] as number | null;
  book.tax[number] = values[AT.us_TotalTAX] as number | null;
  book.gross[number] = facts.gross;
  const [labour, parts, all] = [
    AT.discountGlobal_Labour,
    AT.discountGlobal_Parts,
    AT.discountGlobal_Invoice,
  ].map((column) => (values[column] as number | null) ?? 0);
  if (labour || parts || all) book.discounts.set(number, [labour ?? 0, parts ?? 0, all ?? 0]);
}

function countOutside(load: Load, book: DocumentBook, number: number, made: MadeLine): void {
  const { net, tax, gross, mark } = made;
  book.addOutside(number, net, tax, gross);
  countMade(load, book, number, mark === "mot" && gross === 0 ? "mot without charge" : mark, net, tax, gross);
}

/** Compares GA4's own sums received with the receipts in the export. */
function noteReceipts(row: Row, received: number): void {
  const { values } = row;
  const gross = values[AT.us_TotalGROSS] as number | null;
  const surcharges = (values[AT.us_TotalReceipt_Surcharges] as number | null) ?? 0;
  if (row.raw(AT.us_TotalReceipts) !== "" && values[AT.us_TotalReceipts] !== received) {
    row.note(AT.us_TotalReceipts, "receipts-differ", "kept");
  } else if (
    row.raw(AT.us_Balance) !== "" &&
    values[AT.us_Balance] !== (gross ?? 0) + surcharges - received
  ) {
    row.note(AT.us_Balance, "balance-differs", "kept");
  }
}

/** Returns a hash of everything that a document's row in the database depends on. */
function hashOf(document: Document): number {
  const { row, customer, vehicle, narrative, received, accountDocument, converted } = document;
  const flags = [customer !== null, vehicle !== null, accountDocument, converted];
  const links = flags.reduce((bits, flag, at) => bits + (flag ? 2 ** at : 0), 0);
  const own = mixedWith(mixedWith(row.hash, links), received);
  return narrative ? mixedWith(own, narrative.hash) : own;
}

function addFigures(
  { figures, watch }: Load,
  values: readonly unknown[],
  { type, issued, gross }: StatusFacts,
  customer: number,
  vehicle: number,
  numbers: Numbers,
): void {
  const sums = [
    1,
    (values[AT.us_TotalNET] as number | null) ?? 0,
    (values[AT.us_TotalTAX] as number | null) ?? 0,
    gross ?? 0,
  ];
  figures.add("rows|Documents", 1);
  figures.add(`documents|${type}`, ...sums);
  if (issued) figures.add(`issued|${type}|${monthOf(values[AT.docDate_Issued])}`, ...sums);
  figures.add("references|documents", customer < 0 ? 1 : 0, vehicle < 0 ? 1 : 0);
  const series = seriesOf(type);
  if (series === null || numbers.value === null) return;
  figures.raise(`next numbers|${series}`, numbers.value + 1);
  watch.number(series, numbers.value);
}
