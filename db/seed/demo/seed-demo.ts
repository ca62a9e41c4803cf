import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { appointments, resources, technician_skills } from "@/db/schema/appointments";
import { courtesy_loans } from "@/db/schema/appointments-courtesy-loans";
import { customer_consents, customer_contacts, customers } from "@/db/schema/customers";
import { document_lines } from "@/db/schema/document-lines";
import { documents } from "@/db/schema/documents";
import { advisories } from "@/db/schema/documents-advisories";
import {
  inspection_readings,
  inspection_results,
  inspection_template_versions,
  inspection_templates,
  inspections,
} from "@/db/schema/inspections";
import { messages } from "@/db/schema/messages";
import { online_bookings, online_services } from "@/db/schema/online-booking";
import { preset_descriptions, saved_job_lines, saved_jobs } from "@/db/schema/packages";
import {
  purchase_order_lines,
  purchase_orders,
  purchase_receipts,
  supplier_returns,
} from "@/db/schema/purchasing";
import { credit_allocations, receipt_allocations, receipts } from "@/db/schema/receipts";
import { reminder_templates, reminders } from "@/db/schema/reminders";
import { settings } from "@/db/schema/settings";
import { stock_deliveries, stock_items, stock_movements, stock_reservations } from "@/db/schema/stock";
import { stock_markup_bands, stock_take_counts, stock_takes } from "@/db/schema/stock-takes";
import {
  supplier_invoice_lines,
  supplier_invoices,
  supplier_statement_lines,
  supplier_statements,
} from "@/db/schema/supplier-accounts";
import { supplier_links } from "@/db/schema/supplier-links";
import { supplier_price_files, supplier_prices } from "@/db/schema/supplier-prices";
import { suppliers } from "@/db/schema/suppliers";
import { users } from "@/db/schema/users";
import { vehicle_data_findings, vehicle_data_nights } from "@/db/schema/vehicle-data";
import { vehicle_owners, vehicle_plates, vehicles } from "@/db/schema/vehicles";
import { hashPassword, randomPassword } from "@/lib/auth/sign-in/password";
import { TemplateContent } from "@/lib/inspections/schema/content";
import { Calendar } from "./calendar";
import { demoIds } from "./demo-ids";
import { markDemo } from "./demo-mark";
import { insertRows } from "./insert-rows";
import { type DemoGarage, makeDemoGarage } from "./make-demo-garage";
import { DEMO_ONLINE_BOOKING } from "./online-booking";
import { TECHNICIANS_CAN } from "./people";
import { Random } from "./random";

/** Inserts the demo garage into an otherwise new database, in bulk. All its rows have keys from DEMO_IDS. */
export async function seedDemo(tx: Tx): Promise<void> {
  const bays = await tx
    .select({ id: resources.id, kind: resources.kind })
    .from(resources)
    .where(sql`${resources.kind} in ('bay', 'ramp', 'mot_lane')`)
    .orderBy(resources.position);
  const templates = await tx
    .select({ id: reminder_templates.id, kind: reminder_templates.kind })
    .from(reminder_templates);
  const templateOf = (kind: string) => {
    const found = templates.find((template) => template.kind === kind);
    if (!found) throw new Error(`No reminder template of the kind ${kind}`);
    return found.id;
  };
  const garage = makeDemoGarage(
    { id: demoIds(), random: new Random(20_240_401), calendar: new Calendar() },
    bays,
    { mot: templateOf("mot"), service: templateOf("service"), cambelt: templateOf("cambelt") },
    await checkTemplates(tx),
  );
  await insertTechnicians(tx, garage.technicians);
  await insertGarage(tx, garage);
  await markDemo(tx, garage.next_numbers);
}

async function checkTemplates(tx: Tx) {
  const rows = await tx
    .select({
      id: inspection_templates.id,
      name: inspection_templates.name,
      version_id: inspection_template_versions.id,
      content: inspection_template_versions.content,
    })
    .from(inspection_templates)
    .innerJoin(
      inspection_template_versions,
      eq(inspection_template_versions.template_id, inspection_templates.id),
    );
  return rows.map((row) => ({ ...row, content: TemplateContent.parse(row.content) }));
}

/** The demo's technicians are columns of the diary. Nobody knows their password, so that nobody signs in as them. */
async function insertTechnicians(tx: Tx, technicians: DemoGarage["technicians"]): Promise<void> {
  const password_hash = await hashPassword(randomPassword());
  const email = (name: string) => `${name.toLowerCase().replaceAll(" ", ".")}@demo.invalid`;
  await tx.insert(users).values(
    technicians.map(({ id, name }) => ({
      id,
      name,
      email: email(name),
      role: "technician" as const,
      password_hash,
      must_change_password: true,
    })),
  );
  await tx
    .insert(technician_skills)
    .values(technicians.map(({ id, name }) => ({ user_id: id, ...TECHNICIANS_CAN[name] })));
}

async function insertGarage(tx: Tx, garage: DemoGarage): Promise<void> {
  await insertRows(tx, customers, garage.customers);
  await insertRows(tx, customer_contacts, garage.contacts);
  await insertRows(tx, customer_consents, garage.consents);
  await insertRows(tx, vehicles, garage.vehicles);
  await insertRows(tx, vehicle_plates, garage.plates);
  await insertRows(tx, vehicle_owners, garage.owners);
  await insertRows(tx, suppliers, garage.suppliers);
  await insertRows(tx, stock_items, garage.items);
  await insertRows(tx, documents, garage.documents);
  await insertRows(tx, document_lines, garage.lines);
  await insertRows(tx, receipts, garage.receipts);
  await insertRows(tx, receipt_allocations, garage.allocations);
  await insertRows(tx, credit_allocations, garage.credits);
  await insertRows(tx, stock_movements, garage.movements);
  await insertRows(tx, stock_reservations, garage.reservations);
  await insertRows(tx, stock_takes, garage.stock_takes.takes);
  await insertRows(tx, stock_take_counts, garage.stock_takes.counts);
  await insertRows(tx, stock_markup_bands, garage.markup_bands);
  await insertRows(tx, purchase_orders, garage.orders);
  await insertRows(tx, purchase_order_lines, garage.order_lines);
  await insertRows(tx, supplier_links, garage.supplier_links.links);
  await insertRows(tx, purchase_orders, garage.supplier_links.orders);
  await insertRows(tx, purchase_order_lines, garage.supplier_links.lines);
  await insertRows(tx, supplier_price_files, garage.supplier_prices.files);
  await insertRows(tx, supplier_prices, garage.supplier_prices.prices);
  await insertRows(tx, resources, garage.courtesy.cars);
  await insertRows(tx, appointments, garage.appointments);
  await insertRows(tx, courtesy_loans, garage.courtesy.loans);
  await insertRows(tx, reminders, garage.reminders);
  await insertRows(tx, messages, garage.messages);
  await insertRows(tx, advisories, garage.advisories);
  await insertRows(tx, saved_jobs, garage.saved.jobs);
  await insertRows(tx, saved_job_lines, garage.saved.lines);
  await insertRows(tx, preset_descriptions, garage.saved.descriptions);
  await insertRows(tx, online_services, garage.online.services);
  await insertRows(tx, online_bookings, garage.online.bookings);
  await insertRows(tx, vehicle_data_nights, garage.vehicle_night.nights);
  await insertRows(tx, vehicle_data_findings, garage.vehicle_night.findings);
  // Results of a finished check cannot be written any more: each is finished once it has them.
  const begun = garage.checks.inspections.map((one) => ({ ...one, state: "begun", finished_at: null }));
  await insertRows(tx, inspections, begun);
  await insertRows(tx, inspection_results, garage.checks.results);
  await insertRows(tx, inspection_readings, garage.checks.readings);
  for (const { id, state, finished_at } of garage.checks.inspections)
    await tx.update(inspections).set({ state, finished_at }).where(eq(inspections.id, id));
  await insertPapers(tx, garage.supplier_papers);
  await tx.insert(settings).values({ key: "online_booking", value: DEMO_ONLINE_BOOKING });
}

async function insertPapers(tx: Tx, papers: DemoGarage["supplier_papers"]): Promise<void> {
  await insertRows(tx, purchase_orders, papers.orders);
  await insertRows(tx, purchase_order_lines, papers.order_lines);
  await insertRows(tx, stock_deliveries, papers.deliveries);
  await insertRows(tx, purchase_receipts, papers.receipts);
  await insertRows(tx, supplier_returns, papers.returns);
  await insertRows(tx, supplier_invoices, papers.invoices);
  // They are booked from the beginning, and what is booked takes no lines.
  await tx.execute(sql`set local ga4.unsealed = 'on'`);
  await insertRows(tx, supplier_invoice_lines, papers.invoice_lines);
  await tx.execute(sql`set local ga4.unsealed = 'off'`);
  await insertRows(tx, supplier_statements, papers.statements);
  await insertRows(tx, supplier_statement_lines, papers.statement_lines);
}
