import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { removeLine } from "@/lib/documents/commands/lines/change-line";
import { getDocument } from "@/lib/documents/queries/get-document";
import { finishCheck, reopenCheck } from "@/lib/inspections/commands/check-steps";
import { offerFindings } from "@/lib/inspections/commands/offer-findings";
import { getCheck } from "@/lib/inspections/queries/checks";
import { createServicePackage } from "@/lib/packages/commands/packages";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aTemplate, begin, record, SMALL } from "../support/health-checks";
import { aVehicle } from "../support/records";
import { aCustomer, aDraft } from "../support/writing";

await testDatabase();
const manager = as("manager");
const technician = as("technician");

let template_id = "";
let document_id = "";
let id = "";
let next = 1;

async function withPackage(): Promise<string> {
  const job = await run(createServicePackage, manager, {
    ...{ name: "Front tyre, fitted", description: null, fixed_price_gross: "89.00" },
    lines: [
      { item_type: "part", description: "Tyre", quantity: "1", unit_price: "60" },
      { item_type: "labour", description: "Fit and balance", quantity: "0.5", unit_price: "30" },
    ],
  });
  const [tyres, ...rest] = SMALL.sections;
  const items = tyres?.items.map((item) => ({ ...item, saved_job_id: job.id })) ?? [];
  return aTemplate({ sections: [{ key: "tyres", name: "Tyres", items }, ...rest] });
}

beforeEach(async () => {
  template_id ||= await withPackage();
  const customer_id = await aCustomer();
  const vehicle_id = await aVehicle(customer_id, `HO${next++} CDE`);
  document_id = (await aDraft({ customer_id, vehicle_id, type: "job_sheet" })).id;
  id = (await begin(technician, { template_id, document_id })).id;
  await record(
    technician,
    id,
    {
      ...{ item_key: "tyre_front_left", revision: 0, finding: "The tread is below the limit." },
      measurements: [{ key: "tread", readings: ["1.2", "1.4", "1.5"] }],
    },
    { item_key: "wipers", revision: 0, state: "amber", finding: "They smear." },
    { item_key: "windscreen", revision: 0, state: "green" },
  );
  await run(finishCheck, technician, { id, key: randomUUID() });
});

const offer = (item_keys: string[], key = randomUUID()) =>
  run(offerFindings, manager, { id, key, item_keys });
const lines = async () => (await ask(getDocument, manager, { id: document_id })).lines;

test("findings become lines that the customer is asked about: a package, or a line to be priced", async () => {
  const key = randomUUID();
  const answer = await offer(["tyre_front_left", "wipers"], key);
  expect(answer).toMatchObject({ document_id, item_keys: ["tyre_front_left", "wipers"], lines: 4 });
  const added = (await lines()).slice(-4);
  expect(added).toMatchObject([
    { item_type: "comment", description: "Front left tyre: The tread is below the limit." },
    { item_type: "part", approval: "to_ask", package_name: "Front tyre, fitted" },
    { item_type: "labour", approval: "to_ask", package_name: "Front tyre, fitted" },
    { item_type: "labour", approval: "to_ask", description: "Wipers: They smear.", unit_price: "0.0000" },
  ]);
  expect(new Set(added.slice(0, 3).map(({ package_key }) => package_key)).size).toBe(1);
  const pence = added.slice(1, 3).reduce((sum, { line_gross }) => sum + Number(line_gross) * 100, 0);
  expect(Math.round(pence)).toBe(8900);
  expect((await ask(getCheck, manager, { id })).offered).toEqual(["tyre_front_left", "wipers"]);
  const count = (await lines()).length;
  expect(await offer(["tyre_front_left", "wipers"], key)).toEqual(answer);
  expect(await offer(["tyre_front_left", "wipers"])).toMatchObject({ item_keys: [], lines: 0 });
  expect(await lines()).toHaveLength(count);
});

test("each line keeps which finding it came from, and a finding whose line was taken off can be offered again", async () => {
  await offer(["wipers"]);
  const [line] = (await lines()).slice(-1);
  const [kept] = await db().execute(sql`
    select r.item_key from inspection_offers o join inspection_results r on r.id = o.inspection_result_id
    where o.document_line_id = ${line?.id ?? ""}`);
  expect(kept).toEqual({ item_key: "wipers" });
  await run(removeLine, manager, { id: line?.id ?? "", document_id });
  expect((await ask(getCheck, manager, { id })).offered).toEqual([]);
  expect(await offer(["wipers"])).toMatchObject({ item_keys: ["wipers"], lines: 1 });
});

test("what is green is not offered, nor what an open check found, nor by somebody who may not write the job", async () => {
  await expect(offer(["windscreen"])).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
    details: [{ field: "item_keys.0" }],
  });
  await expect(
    run(offerFindings, as("accountant"), { id, key: randomUUID(), item_keys: ["wipers"] }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  await run(reopenCheck, technician, { id, key: randomUUID() });
  await expect(offer(["wipers"])).rejects.toMatchObject({ code: "CONFLICT" });
});

test("two who offer the same at once put it on the job once", async () => {
  const before = (await lines()).length;
  const answers = await Promise.all([offer(["wipers"]), offer(["wipers"])]);
  expect(answers.map(({ lines }) => lines).sort()).toEqual([0, 1]);
  expect(await lines()).toHaveLength(before + 1);
});

test("the database itself refuses to change what a finished check found", async () => {
  await expect(
    db().execute(sql`update inspection_results set state = 'green' where inspection_id = ${id}`),
  ).rejects.toThrow();
  await expect(db().execute(sql`update inspections set mileage = 1 where id = ${id}`)).rejects.toThrow();
});
