import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { changedSince } from "@/lib/audit/queries/changed-since";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { noteAdvisory, removeAdvisory, resolveAdvisory } from "@/lib/documents/commands/advisories";
import { createDocument } from "@/lib/documents/commands/create-document";
import { endPresence, notePresence, visitorsOf } from "@/lib/documents/commands/presence";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { lineMemory } from "@/lib/documents/queries/lines/line-memory";
import { suggestLines } from "@/lib/documents/queries/lines/suggest-lines";
import { documentVersion } from "@/lib/documents/queries/starting/document-version";
import {
  openAdvisories,
  startFromCustomer,
  startFromRegistration,
  startFromVehicle,
} from "@/lib/documents/queries/starting/start-document";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { anInvoice, aVehicle } from "../support/records";

await testDatabase();
const manager = as("manager");
const receptionist = as("receptionist");

let customerId: string;
let carId: string;

beforeAll(async () => {
  const customer = await run(createCustomer, manager, {
    surname: "Penrose",
    account_customer: true,
    account_held: true,
    credit_limit: "100.00",
    labour_rate: "48.00",
    labour_discount_percent: "10",
    confirmed_not_duplicate: true,
  });
  customerId = customer.id;
  carId = await aVehicle(customerId, "AB12CDE");
  await db().execute(sql`update vehicles set mot_expiry = ${addDays(today(), -3)} where id = ${carId}`);
  await db().execute(
    sql`insert into vehicle_plates (vehicle_id, registration, until_date) values (${carId}, 'P55OLD', '2020-01-01')`,
  );
  await anInvoice({ customer_id: customerId, vehicle_id: carId, balance: "120.00" });
});

describe("a document begins with a registration", () => {
  test("spaced or not: car, owner, terms, rate and what to know first", async () => {
    const { start, candidates } = await ask(startFromRegistration, receptionist, {
      registration: "ab12 cde",
    });
    expect(candidates).toEqual([]);
    expect(start?.vehicle).toMatchObject({ id: carId, registration: "AB12CDE", last_mileage: 41000 });
    expect(start?.customer).toMatchObject({
      name: "Penrose",
      labour_rate: "48.00",
      labour_discount_percent: "10.000",
      balance: "120.00",
    });
    expect(start?.warnings.map(({ kind }) => kind)).toEqual([
      "on_stop",
      "over_limit",
      "overdue",
      "mot_expired",
    ]);
  });

  test("by a plate that it wore before, which is said", async () => {
    const { start } = await ask(startFromRegistration, manager, { registration: "P55 OLD" });
    expect(start?.vehicle).toMatchObject({ id: carId, old_plate: "P55OLD" });
  });

  test("two cars of one plate are given to choose from, none of an unknown one", async () => {
    await aVehicle(null, "TWICE1");
    await aVehicle(customerId, "TWICE1");
    const twice = await ask(startFromRegistration, manager, { registration: "TWICE 1" });
    expect(twice.start).toBeNull();
    expect(twice.candidates).toHaveLength(2);
    expect(await ask(startFromRegistration, manager, { registration: "NOBODY" })).toEqual({
      start: null,
      candidates: [],
    });
  });

  test("open jobs and quotes of the last ninety days are shown with it", async () => {
    const quote = await run(createDocument, manager, {
      type: "estimate",
      customer_id: customerId,
      vehicle_id: carId,
      line_items: [{ item_type: "labour", description: "Clutch", quantity: "4", unit_price: "50" }],
    });
    const job = await run(createDocument, manager, {
      type: "job_sheet",
      customer_id: customerId,
      vehicle_id: carId,
    });
    const { estimates, open_documents } = await ask(startFromVehicle, manager, { vehicle_id: carId });
    expect(estimates).toMatchObject([{ id: quote.id, work: "Clutch", total_gross: "216.00" }]);
    expect(open_documents).toMatchObject([{ id: job.id, type: "job_sheet" }]);
  });

  test("a customer brings their cars; their only one at once", async () => {
    const several = await ask(startFromCustomer, manager, { customer_id: customerId });
    expect(several.vehicle).toBeNull();
    expect(several.vehicles.map(({ registration }) => registration).sort()).toEqual(["AB12CDE", "TWICE1"]);
    const other = await run(createCustomer, manager, {
      surname: "Solo",
      confirmed_not_duplicate: true,
    });
    const one = await aVehicle(other.id, "S0LO");
    expect((await ask(startFromCustomer, manager, { customer_id: other.id })).vehicle?.id).toBe(one);
    await expect(
      ask(startFromCustomer, manager, { customer_id: "0190d8f0-0000-7000-8000-000000000000" }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("needs the right to read documents", async () => {
    await expect(
      ask(startFromRegistration, holding("customers:read"), { registration: "AB12CDE" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("lines are suggested", () => {
  beforeAll(async () => {
    await db().execute(sql`
      insert into stock_items (part_number, description, barcode, retail_price_net, trade_price_net, cost_net, tracked, quantity_in_stock)
      values ('OF100', 'Oil filter, petrol', '50123', 8.5, 6.9, 4.2, true, 7), ('BP7', 'Brake pads, front', null, 32, null, 20, false, 0)`);
    await db().execute(
      sql`insert into saved_jobs (name, fixed_price_gross) values ('Oil and filter change', 89.95)`,
    );
    await db().execute(
      sql`insert into preset_descriptions (name, body) values ('Oil ok', 'Oil level checked.')`,
    );
  });

  test("from stock, packages and preset descriptions, at the price level of the customer", async () => {
    const found = await ask(suggestLines, manager, { q: "oil" });
    expect(found.map(({ kind }) => kind)).toEqual(["job", "stock", "text"]);
    expect(found[1]).toMatchObject({
      part_number: "OF100",
      unit_price: "8.5000",
      unit_cost: "4.2000",
      available: "7.000",
      tax_code: "T1",
    });
    const [trade] = await ask(suggestLines, manager, { q: "of1", trade: "true" });
    expect(trade).toMatchObject({ unit_price: "6.9000" });
    expect(await ask(suggestLines, manager, { q: "50123" })).toMatchObject([{ part_number: "OF100" }]);
    expect(await ask(suggestLines, manager, { q: "50%9" })).toEqual([]);
  });

  test("without their cost for those who may not see it", async () => {
    const [part] = await ask(suggestLines, receptionist, { q: "OF100" });
    expect(part).toMatchObject({ unit_cost: null });
  });

  test("and what was charged before on this car and its model, with day and price", async () => {
    const other = await aVehicle(customerId, "ELSE1");
    const [older, own] = [
      await anInvoice({ customer_id: customerId, vehicle_id: other }),
      await anInvoice({ customer_id: customerId, vehicle_id: carId }),
    ];
    await db().execute(sql`
      insert into document_lines (document_id, position, item_type, description, quantity, unit_price, tax_code, line_net, line_tax, line_gross)
      values (${older}, 1, 'labour', 'Timing belt', 3, 60, 'T1', 180, 36, 216), (${own}, 1, 'labour', 'timing belt', 3, 55, 'T1', 165, 33, 198),
             (${older}, 2, 'part', 'Belt kit', 1, 80, 'T1', 80, 16, 96)`);
    const memory = await ask(lineMemory, receptionist, { vehicle_id: carId });
    expect(memory.find(({ description }) => /timing belt/i.test(description))).toMatchObject({
      unit_price: "55.0000",
      this_vehicle: true,
      charged_on: "2025-03-04",
    });
    expect(memory.find(({ description }) => description === "Belt kit")).toMatchObject({
      this_vehicle: false,
    });
    expect(await ask(lineMemory, receptionist, {})).not.toEqual([]);
  });
});

describe("advisories", () => {
  test("noted on a document, they wait for the car's next visit until they are put right", async () => {
    const document = await run(createDocument, receptionist, {
      type: "job_sheet",
      customer_id: customerId,
      vehicle_id: carId,
    });
    const noted = await run(noteAdvisory, receptionist, {
      document_id: document.id,
      description: "Rear tyres 3 mm",
      severity: "soon",
    });
    const slip = await run(noteAdvisory, receptionist, { document_id: document.id, description: "Slip" });
    await run(removeAdvisory, receptionist, { id: slip.id });
    expect(await ask(openAdvisories, receptionist, { vehicle_id: carId })).toMatchObject([
      { kind: "advisory", description: "Rear tyres 3 mm", severity: "soon" },
    ]);
    const strangers = await run(createDocument, receptionist, { type: "estimate", customer_id: customerId });
    for (const document_id of [crypto.randomUUID(), strangers.id])
      await expect(run(resolveAdvisory, receptionist, { id: noted.id, document_id })).rejects.toMatchObject({
        code: "VALIDATION_ERROR",
        details: [{ field: "document_id" }],
      });
    await run(resolveAdvisory, receptionist, { id: noted.id, document_id: document.id });
    expect(await ask(openAdvisories, receptionist, { vehicle_id: carId })).toEqual([]);
    const bare = await run(createDocument, receptionist, { type: "estimate", customer_id: customerId });
    await expect(
      run(noteAdvisory, receptionist, { document_id: bare.id, description: "x" }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

test("two people in one document are told of each other, where they are, and of the version that stands", async () => {
  const { id } = await run(createDocument, manager, { type: "estimate", customer_id: customerId });
  const [ann, bob] = [as("manager"), holding("documents:read")];
  const [hers, his, second] = [randomUUID(), randomUUID(), randomUUID()];
  expect(await notePresence(ann, id, { tab: hers, place: "mileage" })).toEqual({ version: 1, others: [] });
  const annThere = { tab: hers, place: "mileage", name: ann.name, self: false };
  expect((await notePresence(bob, id, { tab: his, place: null })).others).toEqual([annThere]);
  expect(await visitorsOf(bob, id, his)).toEqual([annThere]);
  // A second tab is a visit of its own, and ends alone.
  const again = await notePresence(ann, id, { tab: second, place: null });
  expect(again.others.find(({ tab }) => tab === hers)).toEqual({ ...annThere, self: true });
  await endPresence(ann, id, hers);
  expect((await visitorsOf(bob, id, his)).map(({ tab }) => tab)).toEqual([second]);
  // Nobody ends or moves the visit of another.
  await endPresence(bob, id, second);
  await notePresence(bob, id, { tab: second, place: "terms" });
  expect(await visitorsOf(bob, id, his)).toEqual([{ ...annThere, tab: second, place: null }]);
  for (const asked of [
    notePresence(holding(), id, { tab: his, place: null }),
    visitorsOf(holding(), id, his),
  ])
    await expect(asked).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("who has changed a document since a version is told, the latest first, and never oneself", async () => {
  const { id } = await run(createDocument, manager, { type: "estimate", customer_id: customerId });
  const named = (name: string) => ({ ...as("manager"), id: randomUUID(), name });
  const [ann, bob] = [named("Ann"), named("Bob")];
  await run(updateDocument, ann, { id, version: 1, terms: "Cash" });
  await run(updateDocument, bob, { id, version: 2, terms: "Card" });
  expect(await ask(documentVersion, bob, { id })).toBe(3);
  expect(await ask(changedSince, named("Cat"), { id, version: 1 })).toEqual(["Bob", "Ann"]);
  expect(await ask(changedSince, bob, { id, version: 1 })).toEqual(["Ann"]);
  expect(await ask(changedSince, ann, { id, version: 3 })).toEqual([]);
  for (const asked of [
    ask(documentVersion, holding(), { id }),
    ask(changedSince, holding(), { id, version: 1 }),
  ])
    await expect(asked).rejects.toMatchObject({ code: "FORBIDDEN" });
});
