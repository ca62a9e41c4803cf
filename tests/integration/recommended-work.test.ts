import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { getVehicleDetails } from "@/lib/details/queries/vehicle-details";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { copyDocument } from "@/lib/documents/commands/copy-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { deleteDocument } from "@/lib/documents/commands/delete-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { addLine } from "@/lib/documents/commands/lines/add-line";
import { changeLine } from "@/lib/documents/commands/lines/change-line";
import { splitDocument } from "@/lib/documents/commands/split-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { lineMemory } from "@/lib/documents/queries/lines/line-memory";
import { openAdvisories, startFromVehicle } from "@/lib/documents/queries/starting/start-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { listServicePackages } from "@/lib/packages/queries/packages";
import { storePaper } from "@/lib/printing/jobs";
import { as } from "@/tests/support/actors";
import { rawEntries } from "@/tests/support/audit-words";
import { testDatabase } from "@/tests/support/database";
import { aRow } from "@/tests/support/rows";
import { aCustomer, aDraft, aGarage, linesOf, part } from "@/tests/support/writing";

const { url } = await testDatabase();
const manager = as("manager");
let customer_id = "";
let car = "";
let tyres = "";
let shocks = "";

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
  customer_id = await aCustomer();
});

afterAll(stopJobs);

beforeEach(async () => {
  car = await aCar();
  tyres = await advised("Rear tyres 3 mm");
  shocks = await aRow("deferred_work", {
    vehicle_id: car,
    reason: "declined",
    item_type: "part",
    description: "Rear shocks",
    tax_code: "T1",
  });
});

let plates = 0;
const aCar = () =>
  aRow("vehicles", { customer_id, registration: `OF${++plates}FER`, make: "FORD", model: "KA" });
const advised = (description: string, vehicle_id = car) => aRow("advisories", { vehicle_id, description });

/** Waits: nobody has taken it up. */
const WAITS = null;
const offered = async (vehicle_id = car) =>
  Object.fromEntries(
    (await ask(openAdvisories, manager, { vehicle_id })).map(({ description, on_document }) => [
      description,
      on_document && `${on_document.type} ${on_document.number}`,
    ]),
  );
const taking = (type: string, more: object = {}) =>
  aDraft({
    type: type as "estimate",
    customer_id,
    vehicle_id: car,
    line_items: [part("80", "2", { advisory_id: tyres }), part("60", "2", { deferred_work_id: shocks })],
    ...more,
  });
const issue = (id: string) => run(issueDocument, manager, { id });
const cancelled = (id: string, status: "cancelled" | "declined" | "expired") =>
  run(changeStatus, manager, { id, status });

describe("work that was taken up and is not done yet", () => {
  test("is told with the document that it stands on, here and with the vehicle, and comes last", async () => {
    await advised("Wipers");
    const estimate = await taking("estimate", { line_items: [part("80", "2", { advisory_id: tyres })] });
    const list = await ask(openAdvisories, manager, { vehicle_id: car });
    expect(list.map(({ description }) => description)).toEqual(["Rear shocks", "Wipers", "Rear tyres 3 mm"]);
    expect(list.at(-1)?.on_document).toEqual({ id: estimate.id, type: "estimate", number: estimate.number });
    const picture = await ask(getVehicleDetails, manager, { id: car });
    expect(picture.open_work.find(({ id }) => id === tyres)).toMatchObject({
      on_document: { id: estimate.id, type: "estimate", number: estimate.number },
    });
    expect(picture.open_work.find(({ id }) => id === shocks)?.on_document).toBeNull();
  });

  test("is not counted among what one must speak of", async () => {
    const counted = async () =>
      (await ask(startFromVehicle, manager, { vehicle_id: car })).warnings.find(
        ({ kind }) => kind === "open_work",
      );
    expect(await counted()).toEqual({ kind: "open_work", count: 2 });
    await taking("estimate", { line_items: [part("80", "2", { advisory_id: tyres })] });
    expect(await counted()).toEqual({ kind: "open_work", count: 1 });
    await taking("job_sheet");
    expect(await counted()).toBeUndefined();
  });

  test("goes with the conversion from estimate to job sheet to invoice, once each, and is done when that is issued", async () => {
    const estimate = await taking("estimate");
    expect(await offered()).toEqual({
      "Rear tyres 3 mm": `estimate ${estimate.number}`,
      "Rear shocks": `estimate ${estimate.number}`,
    });
    const [first] = await linesOf(estimate.id);
    const job = await run(convertDocument, manager, {
      id: estimate.id,
      to: "job_sheet",
      line_ids: [first?.id ?? ""],
    });
    expect(await offered()).toEqual({
      "Rear tyres 3 mm": `job_sheet ${job.number}`,
      "Rear shocks": `estimate ${estimate.number}`,
    });
    const invoice = await run(convertDocument, manager, { id: job.id, to: "invoice" });
    const other = await run(convertDocument, manager, { id: estimate.id, to: "invoice" });
    expect(await offered()).toEqual({ "Rear tyres 3 mm": "invoice null", "Rear shocks": "invoice null" });
    await issue(invoice.id);
    expect(await offered()).toEqual({ "Rear shocks": "invoice null" });
    await issue(other.id);
    expect(await offered()).toEqual({});
    const [done] = await db().execute(
      sql`select resolved_by_document_id as by from advisories where id = ${tyres}`,
    );
    expect(done?.by).toBe(invoice.id);
  });

  test.each([
    [
      "its line is taken off",
      "estimate",
      (id: string) => run(updateDocument, manager, { id, line_items: [] }),
    ],
    ["the document is deleted", "invoice", (id: string) => run(deleteDocument, manager, { id })],
    ["the job is cancelled", "job_sheet", (id: string) => cancelled(id, "cancelled")],
    ["the estimate is declined", "estimate", (id: string) => cancelled(id, "declined")],
    ["the estimate has expired", "estimate", (id: string) => cancelled(id, "expired")],
  ])("waits again, once, when %s", async (_when, type, give) => {
    const document = await taking(type);
    expect(Object.values(await offered())).not.toContain(WAITS);
    await give(document.id);
    expect(await ask(openAdvisories, manager, { vehicle_id: car })).toHaveLength(2);
    expect(await offered()).toEqual({ "Rear tyres 3 mm": WAITS, "Rear shocks": WAITS });
  });

  test("waits again, once, when the customer refuses its line, and after the rest was converted", async () => {
    const estimate = await taking("estimate", {
      line_items: [
        part("80", "2", { advisory_id: tyres, approval: "declined" }),
        part("60", "2", { deferred_work_id: shocks, approval: "deferred" }),
        part("10"),
      ],
    });
    const both = { "Rear tyres 3 mm": WAITS, "Rear shocks": WAITS };
    expect(await offered()).toEqual(both);
    await run(convertDocument, manager, { id: estimate.id, to: "job_sheet" });
    expect(await ask(openAdvisories, manager, { vehicle_id: car })).toHaveLength(2);
    expect(await offered()).toEqual(both);
  });

  test("stays with what was split off; a copy takes nothing up", async () => {
    const job = await taking("job_sheet");
    await run(copyDocument, manager, { id: job.id, to: "estimate" });
    const [first] = await linesOf(job.id);
    const split = await run(splitDocument, manager, { id: job.id, line_ids: [first?.id ?? ""] });
    expect(await offered()).toEqual({
      "Rear tyres 3 mm": `job_sheet ${split.number}`,
      "Rear shocks": `job_sheet ${job.number}`,
    });
  });

  test("refused lines of an open document show with the vehicle until they are deferred work, and then that", async () => {
    const estimate = await taking("estimate", {
      line_items: [part("10"), part("40", "1", { approval: "declined", description: "Exhaust" })],
    });
    const exhaust = async () =>
      (await ask(getVehicleDetails, manager, { id: car })).open_work.filter(
        ({ description }) => description === "Exhaust",
      );
    expect(await exhaust()).toMatchObject([{ kind: "declined", document_id: estimate.id }]);
    await run(convertDocument, manager, { id: estimate.id, to: "job_sheet" });
    const [left] = await exhaust();
    expect(await exhaust()).toMatchObject([
      { kind: "declined", document_id: estimate.id, on_document: null },
    ]);
    const invoice = await aDraft({
      customer_id,
      vehicle_id: car,
      line_items: [part("40", "1", { deferred_work_id: left?.id })],
    });
    await issue(invoice.id);
    expect(await exhaust()).toEqual([]);
  });
});

describe("work that an invoice has done", () => {
  const credit = (id: string, lines?: { id: string; quantity: string }[]) =>
    run(creditDocument, manager, { id, reason: "Never fitted", ...(lines ? { lines } : {}) });

  test("waits again once its line is credited in full by issued credit notes, and not before", async () => {
    const invoice = await taking("invoice");
    await issue(invoice.id);
    expect(await offered()).toEqual({});
    const [first] = await linesOf(invoice.id);
    const one = [{ id: first?.id ?? "", quantity: "1" }];
    const [half, rest] = [await credit(invoice.id, one), await credit(invoice.id, one)];
    expect((await linesOf(half.id)).map(({ advisory_id }) => advisory_id)).toEqual([null]);
    await issue(half.id);
    expect(await offered()).toEqual({});
    await issue(rest.id);
    expect(await offered()).toEqual({ "Rear tyres 3 mm": WAITS });
    const [row] = await db().execute(
      sql`select resolved_at, resolved_by_document_id from advisories where id = ${tyres}`,
    );
    expect(row).toEqual({ resolved_at: null, resolved_by_document_id: null });
    await issue((await credit(invoice.id)).id);
    expect(await offered()).toEqual({ "Rear tyres 3 mm": WAITS, "Rear shocks": WAITS });
  });

  test("waits only when every line that did it is credited", async () => {
    const invoice = await taking("invoice", {
      line_items: [part("80", "1", { advisory_id: tyres }), part("20", "1", { advisory_id: tyres })],
    });
    await issue(invoice.id);
    const [first, second] = await linesOf(invoice.id);
    await issue((await credit(invoice.id, [{ id: first?.id ?? "", quantity: "1" }])).id);
    expect(await offered()).toEqual({ "Rear shocks": WAITS });
    await issue((await credit(invoice.id, [{ id: second?.id ?? "", quantity: "1" }])).id);
    expect(await offered()).toEqual({ "Rear shocks": WAITS, "Rear tyres 3 mm": WAITS });
  });

  test("stays done where another document did it", async () => {
    const [done, late] = [await taking("invoice"), await taking("invoice")];
    await issue(done.id);
    await issue(late.id);
    await issue((await credit(late.id)).id);
    expect(await offered()).toEqual({});
  });
});

describe("what a line names", () => {
  const refused = (field: string, index = 1) =>
    expect.objectContaining({
      code: "VALIDATION_ERROR",
      details: [{ field: `line_items.${index}.${field}`, message: expect.stringMatching(/^[A-Z]/) }],
    });
  const wrong = async (): Promise<[string, string][]> => {
    const gone = new Date().toISOString();
    const other = await aCar();
    const elsewhere = await aDraft({ customer_id });
    const [line] = await linesOf(elsewhere.id);
    return [
      ["advisory_id", randomUUID()],
      ["advisory_id", await advised("Wipers", other)],
      ["advisory_id", await aRow("advisories", { vehicle_id: car, description: "Slip", deleted_at: gone })],
      ["deferred_work_id", randomUUID()],
      ["deferred_work_id", tyres],
      ["stock_item_id", randomUUID()],
      [
        "stock_item_id",
        await aRow("stock_items", { part_number: gone, description: "Old", deleted_at: gone }),
      ],
      ["supplier_id", randomUUID()],
      ["supplier_id", await aRow("suppliers", { name: "Gone", deleted_at: gone })],
      ["technician_id", randomUUID()],
      ["source_line_id", randomUUID()],
      ["source_line_id", line?.id ?? ""],
    ];
  };

  test("must be there and of this car, wherever a line is written: it is refused at its place in plain words", async () => {
    const document = await aDraft({
      type: "estimate",
      customer_id,
      vehicle_id: car,
      line_items: [part("1")],
    });
    const [line] = await linesOf(document.id);
    for (const [field, id] of await wrong()) {
      const lines = [part("1"), part("2", "1", { [field]: id })];
      const key = { document_id: document.id };
      await expect(
        aDraft({ type: "estimate", customer_id, vehicle_id: car, line_items: lines }),
      ).rejects.toEqual(refused(field));
      await expect(run(updateDocument, manager, { id: document.id, line_items: lines })).rejects.toEqual(
        refused(field),
      );
      await expect(run(addLine, manager, { ...key, ...lines[1] } as never)).rejects.toEqual(refused(field));
      await expect(run(changeLine, manager, { ...key, id: line?.id, [field]: id } as never)).rejects.toEqual(
        refused(field, 0),
      );
    }
  });

  test("is never the document that bills an excess, which is the system's own to name", async () => {
    await expect(
      aDraft({ customer_id, line_items: [part("1", "1", { linked_document_id: randomUUID() })] }),
    ).rejects.toMatchObject({ details: [{ field: "line_items.0.linked_document_id" }] });
  });

  test("is refused for each line at once", async () => {
    const lines = [
      part("1", "1", { advisory_id: randomUUID() }),
      part("1"),
      part("1", "1", { supplier_id: randomUUID() }),
    ];
    await expect(aDraft({ customer_id, vehicle_id: car, line_items: lines })).rejects.toMatchObject({
      details: [{ field: "line_items.0.advisory_id" }, { field: "line_items.2.supplier_id" }],
    });
  });

  test("goes on standing there when it is archived afterwards", async () => {
    const supplier_id = await aRow("suppliers", { name: "Brunel" });
    const stock_item_id = await aRow("stock_items", { part_number: "X1", description: "Filter" });
    const estimate = await taking("estimate", {
      line_items: [part("80", "2", { advisory_id: tyres, supplier_id, stock_item_id })],
    });
    for (const [table, id] of [
      ["suppliers", supplier_id],
      ["stock_items", stock_item_id],
      ["advisories", tyres],
    ])
      await db().execute(sql`update ${sql.identifier(table ?? "")} set deleted_at = now() where id = ${id}`);
    await run(updateDocument, manager, { id: estimate.id, mileage: 61_000 });
    const [line] = await linesOf(estimate.id);
    await run(changeLine, manager, { document_id: estimate.id, id: line?.id ?? "", description: "Tyres" });
    const job = await run(convertDocument, manager, { id: estimate.id, to: "job_sheet" });
    expect(await linesOf(job.id)).toMatchObject([{ supplier_id, stock_item_id, description: "Tyres" }]);
  });

  test("is not offered with what was archived: not by waiting work, past lines or packages", async () => {
    const stock_item_id = await aRow("stock_items", { part_number: "X2", description: "Filter" });
    const more = { item_type: "part", description: "Pollen filter", tax_code: "T1", stock_item_id };
    await aRow("deferred_work", { vehicle_id: car, reason: "deferred", ...more });
    const saved_job_id = await aRow("saved_jobs", { name: "Filters" });
    await aRow("saved_job_lines", { saved_job_id, position: 1, quantity: "1", ...more });
    await aDraft({
      customer_id,
      vehicle_id: car,
      line_items: [part("9", "1", { description: "Pollen filter", stock_item_id })],
    });
    const items = async () =>
      [
        (await ask(openAdvisories, manager, { vehicle_id: car })).find(
          ({ description }) => description === "Pollen filter",
        ),
        (await ask(lineMemory, manager, { vehicle_id: car })).find(
          ({ description }) => description === "Pollen filter",
        ),
        (await ask(listServicePackages, manager, {})).flatMap(({ lines }) => lines)[0],
      ].map((line) => line?.stock_item_id);
    expect(await items()).toEqual([stock_item_id, stock_item_id, stock_item_id]);
    await db().execute(sql`update stock_items set deleted_at = now() where id = ${stock_item_id}`);
    expect(await items()).toEqual([null, null, null]);
  });

  test("of a line that was credited may come back to the credit note's draft", async () => {
    const invoice = await taking("invoice");
    await issue(invoice.id);
    const note = await run(creditDocument, manager, { id: invoice.id, reason: "Returned" });
    const [line] = await linesOf(note.id);
    await run(updateDocument, manager, { id: note.id, line_items: [] });
    const again = part("80", "2", { id: line?.id, source_line_id: line?.source_line_id });
    await run(updateDocument, manager, { id: note.id, line_items: [again] });
    expect(await linesOf(note.id)).toHaveLength(1);
  });

  test("is let go, and the words kept, when the document is made out for another car", async () => {
    const other = await aCar();
    const wipers = await advised("Wipers", other);
    const references = async (id: string) =>
      (await linesOf(id)).map(({ description, advisory_id, deferred_work_id }) => [
        description,
        advisory_id ?? deferred_work_id,
      ]);
    const quiet = await taking("estimate");
    await run(updateDocument, manager, { id: quiet.id, vehicle_id: other });
    expect(await references(quiet.id)).toEqual([
      ["Brake pads", null],
      ["Brake pads", null],
    ]);
    const written = await taking("estimate");
    const [first] = await linesOf(written.id);
    await run(updateDocument, manager, {
      id: written.id,
      vehicle_id: other,
      line_items: [
        part("80", "2", { id: first?.id, advisory_id: tyres }),
        part("60", "2", { deferred_work_id: shocks }),
        part("5", "1", { advisory_id: wipers }),
      ],
    });
    expect(await references(written.id)).toEqual([
      ["Brake pads", null],
      ["Brake pads", null],
      ["Brake pads", wipers],
    ]);
    await run(updateDocument, manager, { id: written.id, vehicle_id: null });
    expect((await references(written.id)).map(([, work]) => work)).toEqual([null, null, null]);
    expect(await offered()).toEqual({ "Rear tyres 3 mm": WAITS, "Rear shocks": WAITS });
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
