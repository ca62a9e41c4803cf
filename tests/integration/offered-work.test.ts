import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issue-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { openAdvisories } from "@/lib/documents/queries/start-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/paper/store-paper-job";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aVehicle } from "../support/records";
import { aRow } from "../support/rows";
import { aCustomer, aDraft, aGarage, labour, linesOf, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");
let plate = 10;

beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
});
afterAll(stopJobs);

async function aCar() {
  const customer_id = await aCustomer();
  const vehicle_id = await aVehicle(customer_id, `OF${plate++}FER`);
  return {
    whose: { customer_id, vehicle_id },
    tyres: await aRow("advisories", { vehicle_id, description: "Rear tyres 3 mm" }),
    shocks: await aRow("deferred_work", {
      vehicle_id,
      reason: "declined",
      item_type: "part",
      description: "Rear shocks",
      tax_code: "T1",
    }),
  };
}

const waiting = (vehicle_id: string) => ask(openAdvisories, manager, { vehicle_id });
const takenUp = async (vehicle_id: string) =>
  Object.fromEntries(
    (await waiting(vehicle_id)).map(({ description, taken_up_by }) => [description, taken_up_by?.id ?? null]),
  );
const fieldsOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => [],
    (error: { details?: { field: string }[] }) => error.details?.map(({ field }) => field),
  );

test("work says which open document has taken it up, and is free again once none has", async () => {
  const { whose, tyres, shocks } = await aCar();
  const line_items = [part("80", "2", { advisory_id: tyres }), part("60", "2", { deferred_work_id: shocks })];
  const estimate = await aDraft({ ...whose, type: "estimate", line_items });
  const both = (id: string | null) => ({ "Rear tyres 3 mm": id, "Rear shocks": id });
  expect(await takenUp(whose.vehicle_id)).toEqual(both(estimate.id));
  const [offered] = await waiting(whose.vehicle_id);
  expect(offered?.taken_up_by).toEqual({ id: estimate.id, type: "estimate", number: estimate.number });

  // The newest of a chain has it, never two of them.
  const sheet = await run(convertDocument, manager, { id: estimate.id, to: "job_sheet" });
  expect(await takenUp(whose.vehicle_id)).toEqual(both(sheet.id));
  const invoice = await run(convertDocument, manager, { id: sheet.id, to: "invoice" });
  expect(await takenUp(whose.vehicle_id)).toEqual(both(invoice.id));

  const [first] = await linesOf(invoice.id);
  const kept = { id: first?.id, ...part("80", "2", { advisory_id: tyres }) };
  await run(updateDocument, manager, { id: invoice.id, line_items: [kept] } as never);
  expect(await takenUp(whose.vehicle_id)).toEqual({ "Rear tyres 3 mm": invoice.id, "Rear shocks": null });
  await run(deleteDocument, manager, { id: invoice.id });
  expect((await takenUp(whose.vehicle_id))["Rear tyres 3 mm"]).not.toBe(invoice.id);
});

test("an estimate that is refused, and a line that the customer refuses, give the work back", async () => {
  const { whose, tyres } = await aCar();
  const line_items = [labour("1", "60"), part("80", "2", { advisory_id: tyres, approval: "declined" })];
  await aDraft({ ...whose, type: "estimate", line_items });
  expect((await takenUp(whose.vehicle_id))["Rear tyres 3 mm"]).toBeNull();
  const other = await aDraft({
    ...whose,
    type: "estimate",
    line_items: [part("80", "2", { advisory_id: tyres })],
  });
  expect((await takenUp(whose.vehicle_id))["Rear tyres 3 mm"]).toBe(other.id);
  await run(changeStatus, manager, { id: other.id, status: "declined" });
  // It waits as it did, and is not put off a second time.
  expect((await waiting(whose.vehicle_id)).map(({ description }) => description).sort()).toEqual([
    "Rear shocks",
    "Rear tyres 3 mm",
  ]);
  expect((await takenUp(whose.vehicle_id))["Rear tyres 3 mm"]).toBeNull();
});

test("the invoice that does it settles it; crediting its line in full lets it wait again", async () => {
  const { whose, tyres, shocks } = await aCar();
  const line_items = [part("80", "2", { advisory_id: tyres }), part("60", "2", { deferred_work_id: shocks })];
  const sheet = await aDraft({ ...whose, type: "job_sheet", line_items });
  const invoice = await run(convertDocument, manager, { id: sheet.id, to: "invoice" });
  const lines = await linesOf(invoice.id);
  expect(lines.map(({ advisory_id, deferred_work_id }) => advisory_id ?? deferred_work_id)).toEqual([
    tyres,
    shocks,
  ]);
  expect(await waiting(whose.vehicle_id)).toHaveLength(2);
  await run(issueDocument, manager, { id: invoice.id });
  expect(await waiting(whose.vehicle_id)).toEqual([]);
  const [settled] = await sql()`select resolved_by_document_id as by from advisories where id = ${tyres}`;
  expect(settled?.by).toBe(invoice.id);

  const credit = async (quantity: string) => {
    const lines_taken = [{ id: String(lines[0]?.id), quantity }];
    const note = await run(creditDocument, manager, {
      id: invoice.id,
      reason: "Came off again",
      lines: lines_taken,
    });
    await run(issueDocument, manager, { id: note.id });
  };
  await credit("1");
  expect(await waiting(whose.vehicle_id)).toEqual([]);
  await credit("1");
  expect(await takenUp(whose.vehicle_id)).toEqual({ "Rear tyres 3 mm": null });
});

test("lines refer to nothing that is not there, and to no other car's work; each is told at its place", async () => {
  const { whose, tyres } = await aCar();
  const other = await aCar();
  const nobody = crypto.randomUUID();
  const wrong = [
    part("10", "1", { advisory_id: tyres }),
    part("10", "1", { advisory_id: other.tyres }),
    part("10", "1", { deferred_work_id: nobody, supplier_id: nobody }),
    part("10", "1", { stock_item_id: nobody }),
    labour("1", "60", { technician_id: nobody }),
  ];
  const told = [
    "line_items.1.advisory_id",
    "line_items.2.supplier_id",
    "line_items.2.deferred_work_id",
    "line_items.3.stock_item_id",
    "line_items.4.technician_id",
  ];
  expect(await fieldsOf(aDraft({ ...whose, line_items: wrong }))).toEqual(told);
  const draft = await aDraft({ ...whose, line_items: [part("10", "1", { advisory_id: tyres })] });
  expect(await fieldsOf(run(updateDocument, manager, { id: draft.id, line_items: wrong } as never))).toEqual(
    told,
  );

  // What stands stays, though it was taken off the car's list meanwhile.
  await sql()`update advisories set deleted_at = now() where id = ${tyres}`;
  const [line] = await linesOf(draft.id);
  const same = [{ id: line?.id, ...part("12", "1", { advisory_id: tyres }) }];
  await run(updateDocument, manager, { id: draft.id, line_items: same } as never);
  expect(await fieldsOf(aDraft({ ...whose, line_items: [part("1", "1", { advisory_id: tyres })] }))).toEqual([
    "line_items.0.advisory_id",
  ]);
});
