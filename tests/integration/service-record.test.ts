import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { visitsOf } from "@/lib/documents/queries/lines/service-record";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { makePaymentLink } from "@/lib/payments/commands/links";
import { serviceRecordOfCustomer } from "@/lib/portal/queries/customers-page";
import { storePaper } from "@/lib/printing/jobs";
import { getServiceRecord } from "@/lib/printing/papers/service-record-file";
import { transferVehicle } from "@/lib/vehicles/commands/transfer-vehicle";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { ownDocument } from "../support/ledger";
import { aVehicle } from "../support/records";
import { aLine } from "../support/rows";
import { aCustomer, aDraft, aGarage, labour, linesOf, part } from "../support/writing";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "ga4-record-"));
process.env.AUTH_SECRET = "a secret of these tests, long enough for them";
const { url } = await testDatabase();
const manager = as("manager");
const now = today();
let plates = 100;

beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
});
afterAll(stopJobs);

const aCar = (owner: string | null) => aVehicle(owner, `SR${plates++} ABC`);
const linkOf = async (customer_id: string) =>
  (await run(makePaymentLink, manager, { customer_id })).path.replace("/pay/", "");

/** An invoice of a day, with one line of labour. */
async function work(
  vehicle_id: string,
  customer_id: string,
  description: string,
  issued_date: string,
  more = {},
) {
  const id = await ownDocument({
    vehicle_id,
    customer_id,
    issued_date,
    total_gross: "60.00",
    work_description: `About ${description}`,
    ...more,
  });
  await aLine(id, {
    item_type: "labour",
    description,
    tax_code: "T1",
    quantity: "1",
    unit_price: "50",
    line_net: "50.00",
    line_tax: "10.00",
    line_gross: "60.00",
  });
  return id;
}
const told = async (vehicleId: string, ownerId: string | null) =>
  (await visitsOf(db(), vehicleId, ownerId)).map(({ lines, work_description }) =>
    [...lines.map(({ description }) => description), work_description].filter(Boolean).join("; "),
  );

test("the work of the present owner is told, and what an insurer paid for meanwhile; a former owner's is not", async () => {
  const [before, owner, insurer] = [await aCustomer(), await aCustomer(), await aCustomer()];
  const car = await aCar(before);
  await work(car, before, "Clutch", addDays(now, -500));
  await work(car, insurer, "Wing of then", addDays(now, -450));
  const { version } = await ask(getVehicle, manager, { id: car });
  await run(transferVehicle, manager, {
    id: car,
    version,
    customer_id: owner,
    transferred_on: addDays(now, -400),
  });
  await work(car, before, "Last of the former", addDays(now, -399));
  await work(car, owner, "Brakes", addDays(now, -100));
  await work(car, insurer, "Windscreen", addDays(now, -50));
  expect(await told(car, owner)).toEqual(["Brakes; About Brakes", "Windscreen"]);
  // The former owner has it no more, and the new one nothing of theirs.
  expect(await serviceRecordOfCustomer(await linkOf(before), car)).toBeNull();
  const record = await serviceRecordOfCustomer(await linkOf(owner), car);
  expect(record?.bytes.subarray(0, 5).toString()).toBe("%PDF-");
});

test("of a vehicle whose past is unknown only what its owner was charged is told; of one without an owner all of it", async () => {
  const [owner, other] = [await aCustomer(), await aCustomer()];
  const car = await aCar(owner);
  await work(car, owner, "Brakes", addDays(now, -100));
  await work(car, other, "Windscreen", addDays(now, -50));
  expect(await told(car, owner)).toEqual(["Brakes; About Brakes"]);
  const own = await aCar(null);
  await work(own, other, "Valet", addDays(now, -5));
  expect(await told(own, null)).toEqual(["Valet; About Valet"]);
});

test("what was credited, declined, or never issued is not on it", async () => {
  const customer_id = await aCustomer();
  const vehicle_id = await aCar(customer_id);
  const own = { customer_id, vehicle_id, mileage: 41_000 };
  await aDraft(own);
  const { id } = await aDraft({
    ...own,
    line_items: [labour("1", "60.00"), part("5.00", "1", { description: "Bulb" })],
  });
  await run(issueDocument, manager, { id });
  expect(await told(vehicle_id, customer_id)).toEqual(["Labour; Bulb"]);
  const [, bulb] = await linesOf(id);
  const part1 = await run(creditDocument, manager, {
    id,
    reason: "Not fitted",
    lines: [{ id: bulb?.id ?? "" }],
  });
  await run(issueDocument, manager, { id: part1.id });
  expect(await told(vehicle_id, customer_id)).toEqual(["Labour"]);
  const rest = await run(creditDocument, manager, { id, reason: "Wrong vehicle" });
  await run(issueDocument, manager, { id: rest.id });
  expect(await told(vehicle_id, customer_id)).toEqual([]);
});

test("it opens by the link of the vehicle's owner and by no other, and for those who may read documents", async () => {
  const owner = await aCustomer();
  const car = await aCar(owner);
  const token = await linkOf(owner);
  const document = await ownDocument({ customer_id: owner, total_gross: "5.00" });
  const ofDocument = (await run(makePaymentLink, manager, { document_id: document })).path.replace(
    "/pay/",
    "",
  );
  expect(await serviceRecordOfCustomer(token, car)).not.toBeNull();
  for (const [link, vehicle] of [
    [token, await aCar(await aCustomer())],
    [token, "x"],
    ["x", car],
    [ofDocument, car],
    [await linkOf(await aCustomer()), car],
  ] as const)
    expect(await serviceRecordOfCustomer(link, vehicle)).toBeNull();
  const { file_name } = await ask(getServiceRecord, holding("documents:read"), { id: car });
  expect(file_name).toBe("service-record.pdf");
  await expect(ask(getServiceRecord, holding("customers:read"), { id: car })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(ask(getServiceRecord, manager, { id: owner })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
