import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { mergeCustomers } from "@/lib/customers/commands/merge-customers";
import { recordConsent } from "@/lib/customers/commands/record-consent";
import { getCustomerDetails } from "@/lib/details/queries/customer-details";
import { getVehicleDetails } from "@/lib/details/queries/vehicle-details";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startFromVehicle } from "@/lib/documents/queries/starting/start-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { goodsIn } from "@/lib/stock/commands/quantities";
import { stockMovements } from "@/lib/stock/queries/find-stock";
import { changePlate } from "@/lib/vehicles/commands/change-plate";
import { movePlate } from "@/lib/vehicles/commands/move-plate";
import { recordMileage } from "@/lib/vehicles/commands/record-mileage";
import { transferVehicle } from "@/lib/vehicles/commands/transfer-vehicle";
import { as } from "../support/actors";
import { send, tokenOf } from "../support/api";
import { testDatabase } from "../support/database";
import { aVehicle } from "../support/records";
import { aRow } from "../support/rows";
import { aCustomer, aDraft, aGarage, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");
const now = today();
const ago = (days: number) => addDays(now, -days);

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

const refusedAt = (field: string) => ({ code: "VALIDATION_ERROR", details: [{ field }] });
const invoice = async (parties: { customer_id: string; vehicle_id?: string }, day: string) => {
  const { id } = await aDraft({ ...parties, line_items: [part("10")] });
  return run(issueDocument, manager, { id, issued_date: day });
};
const of = async (table: string, id: string) =>
  (await sql()`select * from ${sql()(table)} where id = ${id}`)[0];

describe("plates and owners", () => {
  test("a plate is not changed on a day before the present one came; on that day it is", async () => {
    const id = await aVehicle(null, "LATE 1");
    await run(changePlate, manager, { id, registration: "LATE 2", changed_on: ago(30) });
    await expect(
      run(changePlate, manager, { id, registration: "LATE 3", changed_on: ago(200) }),
    ).rejects.toMatchObject(refusedAt("changed_on"));
    const token = await tokenOf("manager");
    const answer = await send("POST", `/vehicles/${id}/change-plate`, {
      token,
      body: { registration: "LATE 3", changed_on: ago(31) },
    });
    expect([answer.status, answer.body.error.details[0].field]).toEqual([422, "changed_on"]);
    await run(changePlate, manager, { id, registration: "LATE 3", changed_on: ago(30) });
    const { plates } = await ask(getVehicleDetails, manager, { id });
    expect(
      plates.map(({ registration, from_date, until_date }) => [registration, from_date, until_date]),
    ).toEqual([
      ["LATE2", ago(30), ago(30)],
      ["LATE 1", null, ago(30)],
    ]);
  });

  test("nor does it move to another car, or is taken from one, before it came there", async () => {
    const id = await aVehicle(null, "LATE 4");
    await run(changePlate, manager, { id, registration: "LATE 5", changed_on: ago(30) });
    await expect(run(movePlate, manager, { id, make: "FORD", moved_on: ago(40) })).rejects.toMatchObject(
      refusedAt("moved_on"),
    );
    const taker = await aVehicle(null, "LATE 6");
    await expect(
      run(changePlate, manager, {
        id: taker,
        registration: "LATE 5",
        changed_on: ago(40),
        take_from_other: true,
      }),
    ).rejects.toMatchObject(refusedAt("changed_on"));
    expect((await of("vehicles", id))?.registration).toBe("LATE5");
  });

  test("a car is not sold on a day before its owner had it", async () => {
    const [first, second, third] = await Promise.all([aCustomer(), aCustomer(), aCustomer()]);
    const id = await aVehicle(first, "LATE 7");
    await run(transferVehicle, manager, { id, customer_id: second, transferred_on: ago(30) });
    await expect(
      run(transferVehicle, manager, { id, customer_id: third, transferred_on: ago(60) }),
    ).rejects.toMatchObject(refusedAt("transferred_on"));
    expect((await of("vehicles", id))?.customer_id).toBe(second);
  });
});

test("an invoice is remembered on its vehicle and customer by its day, not by the day of its entry", async () => {
  const customer_id = await aCustomer();
  const vehicle_id = await aVehicle(customer_id, "LATE 8");
  await invoice({ customer_id, vehicle_id }, ago(5));
  const before = await of("vehicles", vehicle_id);
  expect([before?.last_invoice_date, (await of("customers", customer_id))?.last_invoice_date]).toEqual([
    ago(5),
    ago(5),
  ]);
  await invoice({ customer_id, vehicle_id }, ago(50));
  const after = await of("vehicles", vehicle_id);
  expect([after?.last_invoice_date, after?.version]).toEqual([ago(5), before?.version]);
  await invoice({ customer_id, vehicle_id }, now);
  expect((await of("vehicles", vehicle_id))?.last_invoice_date).toBe(now);
});

test("a delivery that is entered late moves stock on its own day and changes neither cost nor day last bought", async () => {
  const id = await aRow("stock_items", { part_number: "LATE-1", description: "Filter", tracked: true });
  const deliver = (unit_cost: string, received_date?: string) =>
    run(goodsIn, manager, { received_date, lines: [{ stock_item_id: id, quantity: "2", unit_cost }] });
  await deliver("5.00", ago(10));
  await deliver("4.00", ago(100));
  expect(await of("stock_items", id)).toMatchObject({
    cost_net: "5.0000",
    last_purchased_date: ago(10),
    quantity_in_stock: "4.000",
  });
  await deliver("6.00", ago(10));
  await deliver("7.00");
  expect(await of("stock_items", id)).toMatchObject({ cost_net: "7.0000", last_purchased_date: now });
  const { rows } = await ask(stockMovements, manager, { id });
  expect(rows.map(({ moved_on }) => moved_on)).toEqual([now, ago(10), ago(100), ago(10)]);
  const then = await ask(stockMovements, manager, { id, from: ago(101), to: ago(99) });
  expect(then.rows.map(({ unit_cost }) => unit_cost)).toEqual(["4.0000"]);
});

test("the mileage last read is the one of the latest day, wherever it was noted", async () => {
  const id = await aVehicle(null, "LATE 9");
  const last = async () => (await ask(startFromVehicle, manager, { vehicle_id: id })).vehicle;
  await run(recordMileage, manager, { id, mileage: 52_000, read_on: ago(3) });
  await run(recordMileage, manager, { id, mileage: 48_000, read_on: ago(300) });
  expect(await last()).toMatchObject({ last_mileage: 52_000, last_seen: ago(3) });
  const { id: draft } = await aDraft({ vehicle_id: id, mileage: 51_000 });
  await run(issueDocument, manager, { id: draft, issued_date: ago(20) });
  expect(await last()).toMatchObject({ last_mileage: 52_000, last_seen: ago(3) });
});

describe("consents", () => {
  const say = (customer_id: string, decision: "given" | "withdrawn", decided_on?: string) =>
    run(recordConsent, manager, { customer_id, channel: "email", decision, decided_on });
  const stands = async (id: string) => (await ask(getCustomerDetails, manager, { id })).consents[0];

  test("a form of last month that is entered today does not undo a refusal of last week", async () => {
    const id = await aCustomer({ email: "late@example.test" });
    await say(id, "withdrawn", ago(7));
    await say(id, "given", ago(30));
    expect(await stands(id)).toMatchObject({ decision: "withdrawn", decided_on: ago(7) });
    const token = await tokenOf("manager");
    const { body } = await send("GET", `/customers/${id}/consents`, { token });
    expect(body.data.map(({ decision }: { decision: string }) => decision)).toEqual(["withdrawn", "given"]);
    await say(id, "given");
    expect(await stands(id)).toMatchObject({ decision: "given", decided_on: now });
    await expect(say(id, "given", addDays(now, 1))).rejects.toMatchObject(refusedAt("decided_on"));
  });

  test("a merge counts what was said last, too", async () => {
    const [kept, gone] = await Promise.all([
      aCustomer({ email: "late@example.test" }),
      aCustomer({ email: "late@example.test" }),
    ]);
    await say(gone, "withdrawn", ago(7));
    await say(gone, "given", ago(30));
    await say(kept, "given", ago(1));
    await run(mergeCustomers, as("admin"), { id: kept, merged_id: gone });
    expect(await stands(kept)).toMatchObject({ decision: "withdrawn" });
  });
});
