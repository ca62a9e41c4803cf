import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { storePaper } from "@/lib/printing/jobs";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { as } from "../support/actors";
import { type Answered, send, tokenOf } from "../support/api";
import { type DocumentedOperation, operations, problemsOf } from "../support/api-document";
import { requestOf } from "../support/api-fuzz";
import { testDatabase } from "../support/database";
import { fc } from "../support/property";
import { aVehicle } from "../support/records";
import { aRow } from "../support/rows";
import { aCustomer, aDraft, aGarage } from "../support/writing";

const { url } = await testDatabase();

/** 2,000 by default; a night's run sets more. */
const CALLS = Number(process.env.API_FUZZ_CALLS ?? 2000);
const SEED = Number(process.env.API_FUZZ_SEED ?? 20_261_122);

/** Signing out would take the token away; the reference and the papers are long and take nothing worth trying. */
const fuzzed = operations.filter(({ path }) => !/^\/(auth\/logout|docs|openapi\.json)$/.test(path));
const ids = {
  customers: [],
  vehicles: [],
  documents: [],
  receipts: [],
  appointments: [],
  resources: [],
  stock: [],
  reminders: [],
  "reminder-templates": [],
  suppliers: [],
  advisories: [],
  "saved-jobs": [],
  "preset-descriptions": [],
  "online-services": [],
  statuses: [],
  "vat-periods": [],
} as Record<string, string[]>;
const tokens: string[] = [];

beforeAll(async () => {
  await startJobs(url, [
    { ...storePaper, handle: async () => {} },
    { ...sendMessage, handle: async () => {} },
  ]);
  await aGarage();
  const manager = as("manager");
  for (let i = 0; i < 8; i += 1) {
    const customer_id = await aCustomer();
    const invoice = await aDraft({ customer_id });
    await run(issueDocument, manager, { id: invoice.id });
    const paid = await run(takePayment, manager, {
      document_id: invoice.id,
      payment_key: crypto.randomUUID(),
      tenders: [{ method: "card", amount: "50" }],
    });
    const drafts = [await aDraft({ customer_id }), await aDraft({ customer_id, type: "estimate" })];
    ids.customers?.push(customer_id);
    ids.documents?.push(invoice.id, ...drafts.map(({ id }) => id));
    ids.receipts?.push(...paid.receipts.map(({ id }) => id));
    const resource_id = await aRow("resources", { name: `Bay ${i}`, kind: "bay" });
    ids.resources?.push(resource_id);
    const day = `2031-12-0${i + 1}`;
    ids.appointments?.push(
      await aRow("appointments", {
        resource_id,
        starts_at: `${day}T09:00Z`,
        ends_at: `${day}T10:00Z`,
        status: "booked",
      }),
    );
    const tracked = { tracked: true, quantity_in_stock: 5 };
    ids.stock?.push(await aRow("stock_items", { part_number: `P${i}`, description: "Filter", ...tracked }));
    const vehicle_id = await aVehicle(customer_id, `FZ${i}1 ABC`);
    ids.vehicles?.push(vehicle_id);
    const template_id = await aRow("reminder_templates", { name: `Service ${i}`, recurs_months: 12 });
    ids["reminder-templates"]?.push(template_id);
    ids.reminders?.push(await aRow("reminders", { vehicle_id, template_id, due_date: `2027-0${i + 1}-01` }));
    ids.suppliers?.push(await aRow("suppliers", { name: `Factors ${i}` }));
    ids.advisories?.push(await aRow("advisories", { vehicle_id, description: "Tyres at 3 mm" }));
    ids["saved-jobs"]?.push(await aRow("saved_jobs", { name: `Job ${i}` }));
    ids["preset-descriptions"]?.push(await aRow("preset_descriptions", { name: "Brakes", body: "Checked" }));
    ids["online-services"]?.push(await aRow("online_services", { name: `Check ${i}`, duration_minutes: 30 }));
    ids.statuses?.push(await aRow("garage_statuses", { applies_to: "document", name: `Ramp ${i}` }));
    const [starts_on, ends_on] = [`202${i}-01-01`, `202${i}-03-31`];
    ids["vat-periods"]?.push(await aRow("vat_periods", { starts_on, ends_on }));
  }
  tokens.push(
    await tokenOf("admin"),
    await tokenOf("admin"),
    await tokenOf("technician"),
    await tokenOf("accountant"),
  );
}, 120_000);
afterAll(stopJobs);

const TELLTALE =
  /\b(select|insert into|update|delete from)\b[^"]{0,80}\b(from|set|values|where)\b|postgres|drizzle|node_modules|\.ts:\d|\n\s+at /i;

function complaints(operation: DocumentedOperation, answered: Answered, address: string): string[] {
  const { status, body, headers } = answered;
  if (status >= 500) return [`${status} ${JSON.stringify(body)}`];
  if (headers.get("content-type")?.startsWith("text/csv")) return [];
  // A hostile value in the path may lead to another address.
  const led = operation.path.includes("{") && (status === 404 || status === 405);
  if (led && body?.success === false) return [];
  const found = problemsOf(operation, answered, address);
  if (body?.success === false && TELLTALE.test(JSON.stringify(body.error)))
    found.push(`tells too much: ${JSON.stringify(body.error)}`);
  return found;
}

test(`${CALLS} requests, valid, nearly valid and hostile, are answered as the document says`, async () => {
  const statuses = new Map<number, number>();
  const attempt = fc.constantFrom(...fuzzed).chain((operation) =>
    fc.record({
      operation: fc.constant(operation),
      request: requestOf(operation, ids),
      token: fc.constantFrom(...tokens),
    }),
  );
  const found: string[] = [];
  for (const { operation, request, token } of fc.sample(attempt, { numRuns: CALLS, seed: SEED })) {
    const { address, body, headers } = request;
    const before = await changes();
    const answered = await send(operation.method, address, {
      token,
      headers,
      ...(body !== undefined && { body }),
    });
    statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1);
    const wrong = complaints(operation, answered, address);
    if ([401, 403, 422].includes(answered.status) && (await changes()) !== before)
      wrong.push("a refused call changed something");
    for (const what of wrong)
      found.push(`${operation.method} ${address.slice(0, 200)} ${body?.slice(0, 400) ?? ""}: ${what}`);
  }
  expect(found).toEqual([]);
  // Both sides were tried: what is done, and what is refused.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(CALLS / 20);
  expect(statuses.get(422) ?? 0).toBeGreaterThan(CALLS / 20);
}, 1_200_000);

/** Commands that were done; a refused refresh token says so in the audit, and only there. */
async function changes(): Promise<number> {
  const [row] = await sql()<{ done: number }[]>`
    select count(*)::int as done from audit_log where command not in ('sessions.refresh', 'records.export')`;
  return row?.done ?? 0;
}
