import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { beginCheck } from "@/lib/inspections/commands/begin-check";
import { finishCheck, reopenCheck, voidCheck } from "@/lib/inspections/commands/check-steps";
import { recordResults } from "@/lib/inspections/commands/record-results";
import { getCheck, lastCheck, listChecks } from "@/lib/inspections/queries/checks";
import { TemplateContent } from "@/lib/inspections/schema/content";
import { as } from "../support/actors";
import { rawEntries, shownEntries, wholeLog } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { allGreen, aTemplate, begin, record, SMALL } from "../support/health-checks";
import { aVehicle } from "../support/records";
import { aRow } from "../support/rows";
import { makeUser } from "../support/users";
import { aCustomer, aDraft } from "../support/writing";

await testDatabase();
const manager = as("manager");
const technician = as("technician");
const green = allGreen(TemplateContent.parse(SMALL));
const step = (id: string) => ({ id, key: randomUUID() });
const see = (id: string) => ask(getCheck, manager, { id });

let template_id = "";
let vehicle_id = "";
let document_id = "";
let next = 1;
beforeEach(async () => {
  template_id ||= await aTemplate();
  const customer_id = await aCustomer();
  vehicle_id = await aVehicle(customer_id, `HC${next++} CDE`);
  document_id = (await aDraft({ customer_id, vehicle_id, type: "job_sheet" })).id;
});
const open = () => begin(technician, { template_id, document_id });

describe("a health check", () => {
  test("is begun, recorded a few items at a time, and finished once all are looked at", async () => {
    const { id } = await begin(technician, { template_id, document_id, mileage: 41_000 });
    expect(await see(id)).toMatchObject({
      state: "begun",
      vehicle_id,
      document_id,
      mileage: 41_000,
      items: 3,
    });
    const told = await record(technician, id, {
      ...{ item_key: "tyre_front_left", revision: 0, finding: "The tread is getting low." },
      measurements: [{ key: "tread", readings: ["2.9", "1.6", "3.40"] }],
    });
    expect(told.results).toEqual([{ item_key: "tyre_front_left", state: "amber", revision: 1 }]);
    await expect(run(finishCheck, technician, step(id))).rejects.toMatchObject({
      code: "CONFLICT",
      details: [{ field: "wipers" }, { field: "windscreen" }],
    });
    await record(technician, id, ...green.slice(1));
    expect(await run(finishCheck, technician, step(id))).toMatchObject({ state: "finished" });
    const done = await see(id);
    expect(done).toMatchObject({ red: 0, amber: 1, green: 2, not_checked: 0, left_to_do: [] });
    expect(done.results.find(({ item_key }) => item_key === "tyre_front_left")).toMatchObject({
      ...{ state: "amber", finding: "The tread is getting low.", revision: 1 },
      measurements: [{ key: "tread", readings: ["2.9", "1.6", "3.4"] }],
    });
    await expect(
      record(technician, id, { item_key: "wipers", revision: 1, state: "red" }),
    ).rejects.toMatchObject({ code: "CONFLICT", message: "This health check is finished: reopen it first" });
  });

  test("is refused whole where one of its items is wrong, and says which field", async () => {
    const { id } = await open();
    const wrong = record(
      technician,
      id,
      { item_key: "wipers", revision: 0, state: "green" },
      {
        ...{ item_key: "tyre_front_left", revision: 0, state: "green" },
        measurements: [{ key: "tread", readings: ["1.5", "4", "4"] }],
      },
      { item_key: "gearbox", revision: 0, state: "green" },
    );
    await expect(wrong).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "results.1.better_because" }, { field: "results.2.item_key" }],
    });
    expect((await see(id)).results).toEqual([]);
  });

  test("is open once for each document and template, however many begin it at once", async () => {
    const begun = await Promise.allSettled([open(), open(), open()]);
    const made = begun.flatMap((one) => (one.status === "fulfilled" ? [one.value.id] : []));
    expect(made).toHaveLength(1);
    for (const one of begun)
      if (one.status === "rejected")
        expect(one.reason).toMatchObject({ code: "CONFLICT", details: [{ record_id: made[0] }] });
    await begin(technician, { template_id: await aTemplate(), document_id });
    await begin(technician, { template_id, vehicle_id });
    await begin(technician, { template_id, vehicle_id });
    expect((await ask(listChecks, manager, { document_id })).rows).toHaveLength(2);
    expect((await ask(listChecks, manager, { vehicle_id })).rows).toHaveLength(4);
  });

  test("is of the document's vehicle, and of no other", async () => {
    const other = await aVehicle(null, `HC${next++} OTH`);
    const at = { code: "VALIDATION_ERROR", details: [{ field: "document_id" }] };
    await expect(begin(manager, { template_id, document_id, vehicle_id: other })).rejects.toMatchObject(at);
    const bare = (await aDraft({ customer_id: await aCustomer(), type: "job_sheet" })).id;
    await expect(begin(manager, { template_id, document_id: bare })).rejects.toMatchObject(at);
    await expect(begin(manager, { template_id })).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  });

  test("can be reopened to correct it, but not beside another that is open", async () => {
    const { id } = await open();
    await record(technician, id, ...green);
    await run(finishCheck, technician, step(id));
    const second = await open();
    await expect(run(reopenCheck, technician, step(id))).rejects.toMatchObject({ code: "CONFLICT" });
    await run(voidCheck, manager, { ...step(second.id), reason: "Begun twice" });
    expect(await run(reopenCheck, technician, step(id))).toMatchObject({ state: "begun" });
    expect(await see(id)).toMatchObject({ finished_at: null });
  });

  test("that is void counts for nothing and takes nothing more", async () => {
    const { id } = await open();
    await record(technician, id, ...green);
    await run(finishCheck, technician, step(id));
    expect(await ask(lastCheck, manager, { vehicle_id })).toMatchObject({ id });
    await run(voidCheck, manager, { ...step(id), reason: "The wrong vehicle" });
    await expect(ask(lastCheck, manager, { vehicle_id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(run(finishCheck, technician, step(id))).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await see(id)).toMatchObject({ state: "void", void_reason: "The wrong vehicle" });
  });
});

describe("two people at once", () => {
  test("record different items, and both are kept", async () => {
    const { id } = await open();
    const [tyre, wipers, screen] = green;
    if (!tyre || !wipers || !screen) throw new Error("The template lost its items");
    await Promise.all([
      record(technician, id, tyre),
      record(manager, id, wipers),
      record(manager, id, screen),
    ]);
    expect((await see(id)).results).toHaveLength(3);
  });

  test("record the same item: the second is told who was first, and nothing of theirs is kept", async () => {
    const anna = { ...technician, id: (await makeUser("technician")).id };
    const { id } = await open();
    await record(anna, id, { item_key: "wipers", revision: 0, state: "red", finding: "Torn" });
    const late = record(
      manager,
      id,
      { item_key: "windscreen", revision: 0, state: "green" },
      { item_key: "wipers", revision: 0, state: "green" },
    );
    await expect(late).rejects.toMatchObject({
      code: "CONFLICT",
      details: [
        { field: "results.1.revision", message: expect.stringMatching(/^Wipers: .* has recorded it as red/) },
      ],
    });
    expect((await see(id)).results.map(({ item_key, state }) => [item_key, state])).toEqual([
      ["wipers", "red"],
    ]);
    const seen = await record(manager, id, { item_key: "wipers", revision: 1, state: "green" });
    expect(seen.results).toEqual([{ item_key: "wipers", state: "green", revision: 2 }]);
  });

  test("who press at the same moment: one is kept, the other is told", async () => {
    const { id } = await open();
    const both = await Promise.allSettled([
      record(technician, id, { item_key: "wipers", revision: 0, state: "red", finding: "Torn" }),
      record(manager, id, { item_key: "wipers", revision: 0, state: "green" }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("who say the same are not in each other's way", async () => {
    const { id } = await open();
    const tread = (readings: string[]) => ({
      ...{ item_key: "tyre_front_left", revision: 0, measurements: [{ key: "tread", readings }] },
    });
    await record(technician, id, tread(["5", "5.1", "5.0"]));
    const again = await record(manager, id, tread(["5.0", "5.10", "5"]));
    expect(again.results).toMatchObject([{ revision: 1, state: "green" }]);
  });
});

describe("an act that is sent again", () => {
  const audited = async (id: string) =>
    (await sql()`select command from audit_log where entity_id = ${id} order by id`).map(
      ({ command }) => command,
    );

  test("does nothing more, and gets the answer that it got", async () => {
    const key = randomUUID();
    const asked = { key, id: randomUUID(), template_id, document_id };
    const first = await run(beginCheck, technician, asked);
    expect(first.id).toBe(asked.id);
    expect(await run(beginCheck, technician, asked)).toEqual(first);
    const found = { id: first.id, key: randomUUID(), results: green };
    const once = await run(recordResults, technician, found);
    await record(manager, first.id, { item_key: "wipers", revision: 1, state: "red", finding: "Torn" });
    expect(await run(recordResults, technician, found)).toEqual(once);
    expect((await see(first.id)).results.find(({ item_key }) => item_key === "wipers")).toMatchObject({
      state: "red",
    });
    const finish = step(first.id);
    const finished = await run(finishCheck, technician, finish);
    expect(await run(finishCheck, technician, finish)).toEqual(finished);
    expect(await run(recordResults, technician, found)).toEqual(once);
    expect(await audited(first.id)).toEqual([
      ...["inspections.begin", "inspections.record", "inspections.record", "inspections.finish"],
    ]);
  });

  test("twice at the same moment is done once", async () => {
    const asked = { key: randomUUID(), template_id, vehicle_id };
    const made = await Promise.all([run(beginCheck, technician, asked), run(beginCheck, technician, asked)]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const found = { id: made[0].id, key: randomUUID(), results: green };
    await Promise.all([run(recordResults, technician, found), run(recordResults, technician, found)]);
    expect((await see(made[0].id)).results.every(({ revision }) => revision === 1)).toBe(true);
  });

  test("with other content under the same key is a CONFLICT", async () => {
    const { id } = await open();
    const key = randomUUID();
    await run(recordResults, technician, { id, key, results: green.slice(0, 1) });
    const other = run(recordResults, technician, { id, key, results: green.slice(1) });
    await expect(other).rejects.toMatchObject({ code: "CONFLICT", details: [{ field: "key" }] });
    await expect(run(finishCheck, technician, { id, key })).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

test("the audit log says in words what was done", async () => {
  const { id } = await open();
  await record(technician, id, {
    ...{ item_key: "tyre_front_left", revision: 0, finding: "The tread is getting low." },
    measurements: [{ key: "tread", readings: ["2.9", "3.0", "3.1"] }],
  });
  await run(voidCheck, manager, { ...step(id), reason: "The wrong vehicle" });
  const told = (await wholeLog({ entity_id: id })).map(shownEntries);
  expect(JSON.stringify(told)).toContain("Front left tyre: amber, tread 2.9, 3.0, 3.1 mm");
  expect(JSON.stringify(told)).toContain("The wrong vehicle");
  expect(await rawEntries()).toEqual([]);
});

describe("what was seen before", () => {
  test("is the last finished result of each item, whichever template saw it", async () => {
    const older = await begin(technician, { template_id, vehicle_id });
    const worn = { item_key: "tyre_front_left", revision: 0, finding: "Low" };
    await record(technician, older.id, ...green.slice(1), {
      ...worn,
      measurements: [{ key: "tread", readings: ["2.8", "2.7", "2.9"] }],
    });
    await run(finishCheck, technician, step(older.id));
    const unfinished = await begin(technician, { template_id, vehicle_id });
    await record(technician, unfinished.id, {
      item_key: "wipers",
      revision: 0,
      state: "red",
      finding: "Torn",
    });
    const { id } = await begin(technician, { template_id: await aTemplate(), vehicle_id });
    const check = await see(id);
    expect(check.results).toEqual([]);
    expect(check.left_to_do).toHaveLength(3);
    expect(check.seen_before.map(({ item_key, state }) => [item_key, state])).toEqual([
      ["tyre_front_left", "amber"],
      ["wipers", "green"],
      ["windscreen", "green"],
    ]);
    expect(check.seen_before[0]).toMatchObject({
      ...{ from: "check", text: "Low" },
      measurements: [{ key: "tread", readings: ["2.8", "2.7", "2.9"] }],
    });
  });

  test("holds DVSA's advisories of the last test beside their items, and fills nothing in", async () => {
    await aRow("vehicle_data_mot_tests", {
      ...{ vehicle_id, test_number: `T${next}`, completed_at: "2026-03-02T10:00:00Z", passed: true },
      defects: [
        {
          text: "Nearside Front Tyre worn close to legal limit (5.2.3 (e))",
          type: "ADVISORY",
          dangerous: false,
        },
        { text: "Oil leak, but not excessive (8.4.1 (a) (i))", type: "MINOR", dangerous: false },
        { text: "Wiper blade(s) defective", type: "ADVISORY", dangerous: false },
      ],
    });
    await aRow("advisories", {
      ...{ vehicle_id, description: "Wiper blade(s) defective", resolved_at: "2026-04-01T10:00:00Z" },
    });
    const { id } = await open();
    const { seen_before, results } = await see(id);
    expect(results).toEqual([]);
    expect(seen_before).toEqual(
      [
        expect.objectContaining({ item_key: null, from: "mot", severity: "minor", on: "2026-03-02" }),
        expect.objectContaining({ item_key: "tyre_front_left", from: "mot", severity: "advisory" }),
      ].toReversed(),
    );
  });
});
