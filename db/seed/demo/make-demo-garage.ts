import type { IsoDate } from "@/lib/core/dates/dates";
import type { Calendar } from "./calendar";
import { creditNotes, paymentsOnAccount } from "./credits";
import { demoCustomers } from "./customers";
import { courtesyCar, diary } from "./diary";
import { type DemoDocument, makeDocument } from "./documents";
import { type CheckTemplate, healthChecks } from "./health-checks";
import {
  draftOf,
  insuredRepairs,
  JOBS_TODAY,
  jobsToday,
  looseEstimates,
  papersOf,
  type Story,
} from "./history";
import { ADVISORIES } from "./jobs";
import { numberDocuments } from "./numbering";
import { onlineBooking } from "./online-booking";
import { TECHNICIANS } from "./people";
import type { Random } from "./random";
import { Till } from "./receipts";
import { messages, reminders, type Templates } from "./reminders";
import { servicePackages } from "./saved-jobs";
import { demoItems, demoSuppliers } from "./stock-items";
import { purchaseOrders, reservations, stockLedger } from "./stock-ledger";
import { markupBands, stockTakes } from "./stock-takes";
import { supplierLinks } from "./supplier-links";
import { supplierPapers } from "./supplier-papers";
import { supplierPrices } from "./supplier-prices";
import { vehicleNight } from "./vehicle-night";
import { type DemoCar, demoVehicles } from "./vehicles";
import { pastVisits, type Visit, visitsToday } from "./visits";

interface Maker {
  id: () => string;
  random: Random;
  calendar: Calendar;
}

export type DemoGarage = ReturnType<typeof makeDemoGarage>;

const COLLECTED_TODAY = 6;
const DRAFTS_TODAY = 3;

/** Makes a garage with two years of history up to today, as rows that are consistent with each other. */
export function makeDemoGarage(
  maker: Maker,
  bays: { id: string; kind: string }[],
  templates: Templates,
  checkTemplates: readonly CheckTemplate[],
) {
  const { customers, insurer, contacts, consents } = demoCustomers(maker);
  const { cars, plates, owners } = demoVehicles(
    maker,
    customers.filter((customer) => customer !== insurer),
  );
  const suppliers = demoSuppliers(maker);
  const items = demoItems(maker, suppliers);
  const story: Story = { ...maker, items };

  const [inWorkshop, collected, atCounter] = today(maker, cars);
  const past = pastVisits(maker.random, maker.calendar, cars).flatMap((visit) => papersOf(story, visit));
  const insured = insuredRepairs(story, cars, insurer);
  const invoicedToday = collected.map((visit) => invoice(story, visit, maker.calendar.today));
  const drafts = atCounter.map((visit) => invoice(story, visit));
  const open = jobsToday(story, inWorkshop);
  const documents = [
    ...past,
    ...insured,
    ...looseEstimates(story, cars),
    ...open,
    ...invoicedToday,
    ...drafts,
  ];

  const till = new Till(maker.id, maker.random, maker.calendar);
  const invoices = documents.filter(({ row }) => row.issued_date !== null);
  for (const document of invoices) till.settle(document);
  const advances = paymentsOnAccount(story, till, invoices);
  const credits = creditNotes(story, till, invoices);
  for (const job of open.filter(({ row }) => row.status === "waiting_parts"))
    till.take(job, "50.00", "card", maker.calendar.today, { description: "Deposit" });
  documents.push(...advances, ...credits);
  const next_numbers = numberDocuments(documents);
  rememberInvoices(invoices);

  const movements = stockLedger(maker, items, documents);
  const put_by = reservations(maker, items, open);
  const purchases = purchaseOrders(maker, items, suppliers);
  const technicians = TECHNICIANS.map((name) => ({ id: maker.id(), name }));
  const booked = diary(maker, bays, technicians, cars, open);
  const nameOf = (id: string) => {
    const { forename, surname } = customers.find((customer) => customer.id === id) ?? {};
    return [forename, surname].filter(Boolean).join(" ");
  };
  const courtesy = courtesyCar(maker, booked, nameOf);
  const saved = servicePackages(maker.id);
  const due = reminders(maker, cars, invoices, templates);
  return {
    customers,
    contacts,
    consents,
    vehicles: cars.map(({ row }) => row),
    plates,
    owners,
    suppliers,
    items,
    documents: documents.map(({ row }) => row),
    lines: documents.flatMap(({ lines }) => lines),
    receipts: till.receipts,
    allocations: till.allocations,
    credits: till.credits,
    movements,
    reservations: put_by,
    orders: purchases.orders,
    order_lines: purchases.lines,
    technicians,
    courtesy,
    appointments: [...booked, ...courtesy.bookings],
    reminders: due,
    messages: messages(maker, cars, due, invoices),
    advisories: advisories(maker, invoices),
    saved,
    online: onlineBooking({ id: maker.id, today: maker.calendar.today }, saved, booked, customers),
    next_numbers,
    // Last, so that the keys of all else stay as they were.
    stock_takes: stockTakes(maker, items),
    markup_bands: markupBands(maker.id),
    vehicle_night: vehicleNight(maker, cars),
    supplier_papers: supplierPapers(maker, suppliers),
    supplier_links: supplierLinks(maker, suppliers),
    supplier_prices: supplierPrices(maker, suppliers, items),
    checks: healthChecks(maker, checkTemplates, { open, invoices }, technicians),
  };
}

/** Today's visits: in the workshop, collected and paid for, and about to be invoiced. */
function today({ random, calendar }: Maker, cars: DemoCar[]): [Visit[], Visit[], Visit[]] {
  const visits = visitsToday(random, calendar, cars, JOBS_TODAY + COLLECTED_TODAY + DRAFTS_TODAY);
  return [
    visits.slice(0, JOBS_TODAY),
    visits.slice(JOBS_TODAY, JOBS_TODAY + COLLECTED_TODAY),
    visits.slice(JOBS_TODAY + COLLECTED_TODAY),
  ];
}

const invoice = (story: Story, visit: Visit, issued?: IsoDate): DemoDocument =>
  makeDocument(story.id, story.calendar, {
    ...draftOf(story, visit),
    type: "invoice",
    status: issued ? "issued" : "draft",
    ...(issued ? { issued } : { mot: undefined }),
    time: "08:50",
  });

function rememberInvoices(invoices: DemoDocument[]): void {
  for (const { row, customer, car } of invoices) {
    const day = row.issued_date;
    if (!day || (row.type !== "invoice" && row.type !== "excess_invoice")) continue;
    if ((customer.last_invoice_date ?? "") < day) customer.last_invoice_date = day;
    if (car && (car.row.last_invoice_date ?? "") < day) car.row.last_invoice_date = day;
  }
}

/** Makes the advisories that the tester recorded. */
function advisories({ id, random, calendar }: Maker, invoices: DemoDocument[]) {
  return invoices
    .filter(
      ({ row }) => row.mot_class && row.vehicle_id && row.issued_date && row.issued_date > calendar.day(-300),
    )
    .filter(() => random.chance(0.3))
    .map(({ row }) => {
      const made = calendar.instant(row.issued_date ?? "", "15:00");
      return {
        id: id(),
        vehicle_id: row.vehicle_id ?? "",
        document_id: row.id,
        description: random.pick(ADVISORIES),
        severity: "advisory",
        version: 1,
        created_at: made,
        updated_at: made,
      };
    });
}
