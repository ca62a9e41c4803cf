import type { DocumentType } from "@/lib/document-record/rules/types";
import type { DocumentOnPaper, LineOnPaper } from "@/lib/documents/rules/document-on-paper";
import { NO_ANSWER } from "@/lib/documents/rules/lines/approval";
import { documentTotals } from "@/lib/pricing/rules/totals";

interface SampleLine {
  item_type: LineOnPaper["item_type"];
  description: string;
  quantity: string;
  unit_price: string;
  discount_percent?: string;
  tax_code?: string;
  tax_rate?: string;
  part_number?: string;
}

const SERVICE: SampleLine[] = [
  { item_type: "labour", description: "Full service", quantity: "2.5", unit_price: "65.00" },
  {
    item_type: "labour",
    description: "Replace front brake pads and discs",
    quantity: "1.4",
    unit_price: "65.00",
  },
  {
    item_type: "part",
    description: "Brake discs, front, pair",
    part_number: "BD1342",
    quantity: "1",
    unit_price: "84.50",
    discount_percent: "10",
  },
  {
    item_type: "part",
    description: "Brake pads, front, set",
    part_number: "BP0871",
    quantity: "1",
    unit_price: "46.20",
  },
  { item_type: "part", description: "Oil filter", part_number: "OF224", quantity: "1", unit_price: "9.85" },
  { item_type: "lubricants", description: "Engine oil 5W-30", quantity: "4.5", unit_price: "8.40" },
  {
    item_type: "mot",
    description: "MOT test, class 4",
    quantity: "1",
    unit_price: "54.85",
    tax_code: "T9",
    tax_rate: "0",
  },
];

const CAR: SampleLine[] = [
  {
    item_type: "other",
    description: "Ford Focus 1.0 Titanium, first registered 14 March 2019, stock book number 214",
    quantity: "1",
    unit_price: "8495.00",
    tax_code: "TM",
    tax_rate: "0",
  },
];

/** A made-up document for previews of papers. */
export function sampleDocument(type: DocumentType, more: Partial<DocumentOnPaper> = {}): DocumentOnPaper {
  const lines = more.lines ?? sampleLines(type.startsWith("vehicle_") ? CAR : SERVICE);
  const issued = type === "estimate" || type === "job_sheet" ? null : "2026-11-03";
  const totals = sumUp(lines, more);
  return {
    id: "00000000-0000-7000-8000-000000000000",
    type,
    status: issued ? "issued" : "open",
    number: "1043",
    estimate_number: null,
    job_sheet_number: type === "invoice" ? "2188" : null,
    source_number: type === "credit_note" || type === "excess_invoice" ? "1039" : null,
    source_type: type === "credit_note" || type === "excess_invoice" ? "invoice" : null,
    source_date: "2026-10-28",
    customer_id: null,
    vehicle_id: null,
    customer_name: "Mrs Eleanor Hughes",
    customer_snapshot: {
      title: "Mrs",
      forename: "Eleanor",
      surname: "Hughes",
      house_no: "14",
      road: "Meadow Rise",
      town: "Monmouth",
      county: "Monmouthshire",
      postcode: "NP25 3QT",
      account_number: "HUG003",
    },
    registration: "WN19KLE",
    vehicle_snapshot: {
      registration: "WN19 KLE",
      make: "Ford",
      model: "Focus",
      derivative: "1.0 Titanium",
      colour: "Blue",
      vin: "WF05XXGCC5JY41207",
    },
    mileage: 48_213,
    mot_expiry: "2027-11-02",
    order_reference: null,
    terms: null,
    technician: "Aled",
    created_date: "2026-11-03",
    issued_date: issued,
    tax_point: null,
    due_date: issued ? "2026-11-03" : null,
    paid_date: null,
    expires_date: type === "estimate" ? "2026-12-03" : null,
    discount_percent: "0",
    labour_discount_percent: "0",
    parts_discount_percent: "0",
    received: "0.00",
    work_description:
      type.startsWith("vehicle_") || type === "payment_on_account"
        ? null
        : "Full service to the maker’s schedule. Customer reports a squeal from the front when braking.",
    credit_reason: type === "credit_note" ? "Wrong brake discs were charged." : null,
    concern: null,
    cause: null,
    correction: null,
    imported: false,
    issuer_snapshot: null,
    issued_at: null,
    pdf_key: null,
    pdf_sha256: null,
    advisories:
      type === "invoice" || type === "job_sheet"
        ? ["Rear tyres 3 mm, both", "Slight play in nearside ball joint"]
        : [],
    receipts: [],
    ...totals,
    balance: totals.total_gross,
    ...more,
    lines: totals.lines,
  };
}

/** Lines whose amounts still have to be calculated. */
export const sampleLines = (lines: SampleLine[]): LineOnPaper[] =>
  lines.map((line, i) => ({
    id: `line-${i}`,
    position: i + 1,
    stock_item_id: null,
    supplier_id: null,
    supplier: null,
    part_number: null,
    tyre: null,
    discount_percent: "0",
    tax_code: "T1",
    tax_rate: "20",
    line_net: null,
    line_tax: null,
    line_gross: null,
    ...NO_ANSWER,
    technician: null,
    guarantee: null,
    technician_id: null,
    supplier_invoice: null,
    nominal_code: null,
    share_percent: null,
    tax_inclusive: false,
    package_key: null,
    package_name: null,
    source_line_id: null,
    advisory_id: null,
    deferred_work_id: null,
    returned_quantity: null,
    linked_document_id: null,
    ...line,
  }));

function sumUp(lines: LineOnPaper[], discounts: Partial<DocumentOnPaper>) {
  const priced = lines.map((line) => ({ ...line, tax_rate: line.tax_rate ?? "0" }));
  const { by_tax: _, ...totals } = documentTotals(priced, discounts);
  return totals;
}
