import type { CustomerSnapshot, VehicleSnapshot } from "@/db/schema/documents";
import { addDays, type IsoDate } from "@/lib/core/dates/dates";
import { decimal, pounds, sum } from "@/lib/core/money";
import type { Calendar } from "./calendar";
import type { DemoCustomer } from "./customers";
import { type DemoLine, type Discounts, type LineDraft, lineRow } from "./lines";
import { type DemoCar, plateOn } from "./vehicles";
import { mileageOn } from "./visits";

/** What a demo document is made from. */
interface DocumentFields {
  type: string;
  status: string;
  customer: DemoCustomer;
  car: DemoCar | null;
  created: IsoDate;
  issued?: IsoDate;
  lines: LineDraft[];
  discounts?: Partial<Discounts>;
  technician?: string;
  work_description?: string;
  order_reference?: string | undefined;
  expires?: IsoDate;
  credit_reason?: string;
  mot?: { status: string } | undefined;
  /** The time at which it was written. */
  time?: string;
}

export interface DocumentDraft extends DocumentFields {
  /** The document from which it was made. */
  source?: DemoDocument | undefined;
}

/** A document's row with its lines. The numbers are added last, when all documents are known. */
export interface DemoDocument {
  row: ReturnType<typeof documentRow>;
  lines: DemoLine[];
  drafts: LineDraft[];
  customer: DemoCustomer;
  car: DemoCar | null;
  source: DemoDocument | null;
}

export function makeDocument(id: () => string, calendar: Calendar, draft: DocumentDraft): DemoDocument {
  const discounts = {
    discount_percent: "0",
    labour_discount_percent: draft.customer.labour_discount_percent,
    parts_discount_percent: draft.customer.parts_discount_percent,
    ...draft.discounts,
  };
  const document_id = id();
  const created_at = calendar.instant(draft.created, draft.time ?? "09:40");
  const lines = draft.lines.map((line, i) =>
    lineRow(line, { id: id(), document_id, position: i + 1, created_at, discounts }),
  );
  return {
    row: documentRow(
      document_id,
      calendar,
      draft,
      draft.source?.row.id ?? null,
      lines,
      discounts,
      created_at,
    ),
    lines,
    drafts: draft.lines,
    customer: draft.customer,
    car: draft.car,
    source: draft.source ?? null,
  };
}

function documentRow(
  id: string,
  calendar: Calendar,
  draft: DocumentFields,
  source_document_id: string | null,
  lines: DemoLine[],
  discounts: Discounts,
  created_at: string,
) {
  const { customer, car, issued } = draft;
  const labour = lines.filter(({ item_type }) => item_type === "labour");
  const hours = sum(labour.map(({ quantity }) => quantity));
  const mot = lines.some(({ item_type }) => item_type === "mot");
  const gross = pounds(sum(lines.map(({ line_gross }) => line_gross)));
  const account = customer.account_customer;
  const issued_at = issued ? calendar.instant(issued, "16:30") : null;
  return {
    id,
    type: draft.type,
    status: draft.status,
    user_status: OWN_WORDS[draft.status] ?? null,
    number: null as string | null,
    number_value: null as number | null,
    estimate_number: null as string | null,
    job_sheet_number: null as string | null,
    invoice_number: null as string | null,
    source_document_id,
    customer_id: customer.id,
    vehicle_id: car?.row.id ?? null,
    customer_name: nameOf(customer),
    customer_snapshot: customerSnapshot(customer),
    registration: car ? plateOn(car, draft.created) : "",
    vehicle_snapshot: car ? vehicleSnapshot(car, draft.created) : {},
    mileage: car ? mileageOn(car, draft.created) : null,
    account_document: account,
    order_reference: draft.order_reference ?? null,
    terms: account ? `${customer.credit_terms ?? 30} days` : null,
    created_date: draft.created,
    issued_date: issued ?? null,
    due_date:
      issued && draft.type !== "credit_note"
        ? addDays(issued, account ? (customer.credit_terms ?? 30) : 0)
        : null,
    paid_date: null as IsoDate | null,
    expires_date: draft.expires ?? null,
    printed: Boolean(issued),
    emailed: Boolean(issued && customer.email),
    ...discounts,
    total_net: pounds(sum(lines.map(({ line_net }) => line_net))),
    total_tax: pounds(sum(lines.map(({ line_tax }) => line_tax))),
    total_gross: gross,
    received: "0.00",
    /** Nothing is owed before it is invoiced. */
    balance: issued ? gross : "0.00",
    labour_hours: labour.length > 0 ? hours.toFixed(3) : null,
    labour_cost: labour.length > 0 ? pounds(hours.times(decimal("21.50"))) : null,
    parts_cost: pounds(sum(lines.map(({ line_cost }) => line_cost))),
    mot_class: mot ? "4" : null,
    mot_type: mot ? "Full" : null,
    mot_status: mot ? (draft.mot?.status ?? null) : null,
    mot_outsourced: mot ? false : null,
    technician: draft.technician ?? null,
    mot_tester: mot && draft.mot ? "Becky Lumb" : null,
    sales_advisor: "Jo Firth",
    work_description: draft.work_description ?? null,
    credit_reason: draft.credit_reason ?? null,
    issued_at,
    version: 1,
    created_at,
    updated_at: issued_at ?? created_at,
  };
}

/** Statuses from the list that every garage starts with. */
const OWN_WORDS: Record<string, string> = {
  waiting_parts: "Parts ordered",
  waiting_customer: "Waiting for authority",
  completed: "Ready to collect",
};

const nameOf = (c: DemoCustomer): string =>
  c.company_name ?? [c.title, c.forename, c.surname].filter(Boolean).join(" ");

const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== "")) as T;

const customerSnapshot = (c: DemoCustomer): CustomerSnapshot =>
  present({
    account_number: c.account_number ?? "",
    title: c.title ?? "",
    forename: c.forename ?? "",
    surname: c.surname ?? "",
    company_name: c.company_name ?? "",
    house_no: c.house_no,
    road: c.road,
    town: c.town,
    county: c.county,
    postcode: c.postcode,
    telephone: c.telephone ?? "",
    mobile: c.mobile ?? "",
    email: c.email ?? "",
  });

const vehicleSnapshot = (car: DemoCar, date: IsoDate): VehicleSnapshot => ({
  registration: plateOn(car, date),
  vin: car.row.vin,
  make: car.row.make,
  model: car.row.model,
  derivative: car.row.derivative,
  colour: car.row.colour,
});
