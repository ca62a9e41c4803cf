import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "./actors";
import { aVehicle } from "./records";
import { aRow } from "./rows";
import { makeUser } from "./users";
import { aCustomer, aDraft } from "./writing";

const BAY = { starts_at: "2031-12-01T09:00Z", ends_at: "2031-12-01T10:00Z", status: "booked" };

const SHIFT = {
  ...{ started_at: "2026-11-02T08:00Z", ended_at: "2026-11-02T17:30Z" },
  ...{ how: "login", closed_by: "closing" },
};

/** One live thing of each kind that a path of the surface names, by the first part of the path. */
export async function oneOfEach(plate: string): Promise<Record<string, string>> {
  const customers = await aCustomer();
  const vehicles = await aVehicle(customers, plate);
  const template_id = await aRow("reminder_templates", { name: `Service of ${plate}`, recurs_months: 12 });
  const resource_id = await aRow("resources", { name: `Bay of ${plate}`, kind: "bay" });
  const [documents] = [await aDraft({ customer_id: customers, vehicle_id: vehicles, type: "estimate" })];
  const webhooks = await aRow("webhook_endpoints", {
    url: "https://example.org/",
    event_names: "{*}",
    secret: "x",
  });
  const { id: clocked } = await makeUser("technician");
  const [year = "0"] = /\d/.exec(plate) ?? [];
  return {
    customers,
    vehicles,
    documents: documents.id,
    contacts: await aRow("customer_contacts", { customer_id: customers, name: "Joe", position: 1 }),
    receipts: await aPayment(customers),
    appointments: await aRow("appointments", { ...BAY, resource_id }),
    resources: resource_id,
    holidays: await aRow("holidays", { name: "Fair", starts_on: "2031-01-01", ends_on: "2031-01-01" }),
    stock: await aRow("stock_items", { part_number: plate, description: "Filter", tracked: true }),
    suppliers: await aRow("suppliers", { name: "Factors" }),
    "purchase-orders": await aRow("purchase_orders", {
      supplier_id: await aRow("suppliers", { name: `Ordered from by ${plate}` }),
      number: `PO of ${plate}`,
    }),
    "supplier-returns": await aRow("supplier_returns", {
      supplier_id: await aRow("suppliers", { name: `Sent back to by ${plate}` }),
      kind: "unwanted",
      quantity: 1,
    }),
    "vehicle-findings": await aRow("vehicle_data_findings", { vehicle_id: vehicles, kind: "recall" }),
    "purchase-invoices": await aRow("supplier_invoices", {
      supplier_id: await aRow("suppliers", { name: `Billed by ${plate}` }),
      number: plate,
      invoice_date: "2026-11-01",
    }),
    "supplier-statements": await aRow("supplier_statements", {
      supplier_id: await aRow("suppliers", { name: `Stated by ${plate}` }),
      statement_date: "2026-11-30",
    }),
    reminders: await aRow("reminders", { vehicle_id: vehicles, template_id, due_date: "2027-01-01" }),
    "reminder-templates": template_id,
    advisories: await aRow("advisories", { vehicle_id: vehicles, description: "Tyres at 3 mm" }),
    "saved-jobs": await aRow("saved_jobs", { name: "Service" }),
    "preset-descriptions": await aRow("preset_descriptions", { name: "Brakes", body: "Checked" }),
    "online-payments": await aRow("online_payments", {
      provider: "sandbox",
      live: false,
      customer_id: customers,
      amount: "5.00",
    }),
    "stripe-invoices": await aRow("stripe_invoices", {
      live: false,
      document_id: documents.id,
      online_payment_id: await aRow("online_payments", {
        provider: "stripe",
        live: false,
        by: "invoice",
        customer_id: customers,
        document_id: documents.id,
        amount: "5.00",
      }),
      amount: "5.00",
      open: "5.00",
      due_on: "2027-01-01",
      email: "a@example.com",
    }),
    "online-services": await aRow("online_services", { name: "Brake check", duration_minutes: 30 }),
    attendances: await aRow("attendances", { user_id: clocked, ...SHIFT }),
    "work-times": await aRow("work_times", { user_id: clocked, document_id: documents.id, ...SHIFT }),
    "clock-questions": await aRow("clock_questions", {
      user_id: clocked,
      day: "2026-11-02",
      stopped_at: SHIFT.ended_at,
    }),
    "stock-takes": await aRow("stock_takes", { name: `Count of ${plate}` }),
    ...(await aFile(vehicles)),
    ...(await aCheck(vehicles, plate)),
    statuses: await aRow("garage_statuses", { applies_to: "document", name: `Ramp of ${plate}` }),
    "vat-periods": await aRow("vat_periods", { starts_on: `201${year}-01-01`, ends_on: `201${year}-03-31` }),
    conversations: await aRow("conversations", { customer_id: customers }),
    "message-templates": await aRow("message_templates", { name: plate, place: "customer", body: "Hello" }),
    messages: await aRow("messages", { channel: "email", purpose: "document", state: "failed" }),
    imports: await aRow("import_runs", { mode: "check", status: "queued", source_name: "export.zip" }),
    users: (await makeUser("receptionist")).id,
    technicians: (await makeUser("technician")).id,
    webhooks,
    "webhook-deliveries": await aRow("webhook_deliveries", {
      endpoint_id: webhooks,
      event_name: "stock.take",
    }),
    "api-keys": await aRow("api_keys", { name: plate, role: "admin", key_prefix: plate, key_hash: plate }),
  };
}

/** A file that is attached, and one on its way. */
async function aFile(entity_id: string): Promise<Record<string, string>> {
  const of = { entity: "vehicles", entity_id, file_name: "photo.jpg", byte_size: 4 };
  const stored = { content_type: "image/jpeg", sha256: "0", storage_key: `attachments/${entity_id}.jpg` };
  const upload = await aRow("attachment_uploads", {
    id: crypto.randomUUID(),
    ...of,
    begun_by: "user:somebody",
  });
  return { attachments: await aRow("attachments", { ...of, ...stored }), "attachment-uploads": upload };
}

/** A health check that is open, and its template. */
async function aCheck(vehicle_id: string, plate: string): Promise<Record<string, string>> {
  const template_id = await aRow("inspection_templates", { name: `Check of ${plate}` });
  const item = { key: "wipers", name: "Wipers", matters: "You see what they leave clear." };
  const template_version_id = await aRow("inspection_template_versions", {
    ...{ template_id, number: 1, activated_at: "2026-11-01T09:00:00Z" },
    content: { sections: [{ key: "outside", name: "Outside", items: [item] }] },
  });
  const inspections = await aRow("inspections", { vehicle_id, template_id, template_version_id });
  return { inspections, "inspection-templates": template_id };
}

async function aPayment(customer_id: string): Promise<string> {
  const manager = as("manager");
  const invoice = await aDraft({ customer_id });
  await run(issueDocument, manager, { id: invoice.id });
  const tenders = [{ method: "card" as const, amount: "50" }];
  const payment_key = crypto.randomUUID();
  const paid = await run(takePayment, manager, { document_id: invoice.id, payment_key, tenders });
  return paid.receipts[0]?.id ?? "";
}

/** Where the things of a path are kept, of those that are deleted and not gone. */
const TABLES: Record<string, string> = {
  customers: "customers",
  vehicles: "vehicles",
  documents: "documents",
  contacts: "customer_contacts",
  receipts: "receipts",
  appointments: "appointments",
  resources: "resources",
  stock: "stock_items",
  suppliers: "suppliers",
  "purchase-orders": "purchase_orders",
  "supplier-returns": "supplier_returns",
  "purchase-invoices": "supplier_invoices",
  "supplier-statements": "supplier_statements",
  reminders: "reminders",
  "reminder-templates": "reminder_templates",
  advisories: "advisories",
  "saved-jobs": "saved_jobs",
  "preset-descriptions": "preset_descriptions",
  "online-payments": "online_payments",
  "stripe-invoices": "stripe_invoices",
  "online-services": "online_services",
  statuses: "garage_statuses",
  inspections: "inspections",
  "message-templates": "message_templates",
  webhooks: "webhook_endpoints",
};

/** Marks things as deleted, and answers with those that are. */
export async function deleted(ids: Record<string, string>): Promise<Record<string, string>> {
  const gone = Object.entries(ids).filter(([kind]) => kind in TABLES);
  for (const [kind, id] of gone)
    await sql()`update ${sql()(TABLES[kind] ?? "")} set deleted_at = now() where id = ${id}`;
  return Object.fromEntries(gone);
}
