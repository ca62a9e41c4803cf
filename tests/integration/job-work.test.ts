import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import type { Role } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { documentForPaper } from "@/lib/documents/queries/document-for-paper";
import { fitPart, takePartBack } from "@/lib/job-work/commands/fit-part";
import { moveJob } from "@/lib/job-work/commands/move-job";
import { askForPart, orderAskedPart, settleAskedPart } from "@/lib/job-work/commands/parts-asked";
import {
  writeKeyTag,
  writeMileage,
  writePressures,
  writeRoadTest,
  writeWords,
} from "@/lib/job-work/commands/write";
import { getJobNotes } from "@/lib/job-work/queries/job-notes";
import { partsAskedOf } from "@/lib/job-work/queries/parts-asked";
import { listMileages } from "@/lib/vehicles/queries/list-mileages";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { aCustomer, aDraft, aGarage, documentRow, labour, linesOf } from "../support/writing";

await testDatabase();
const key = () => randomUUID();

let ann: Actor;
let bob: Actor;
let id: string;
let vehicle_id: string;
let pads: string;
let plates = 10;

async function technician(name: string): Promise<Actor> {
  const id = await aRow("users", {
    name,
    role: "technician",
    email: `${randomUUID()}@g.test`,
    password_hash: "x",
  });
  return { ...as("technician"), id, name };
}

beforeAll(async () => {
  await aGarage();
  [ann, bob] = [await technician("Ann"), await technician("Bob")];
  pads = await aRow("stock_items", {
    part_number: "PADS1",
    description: "Brake pads",
    retail_price_net: "40.00",
    tax_code: "T1",
    tracked: true,
  });
});

beforeEach(async () => {
  const customer_id = await aCustomer();
  vehicle_id = await aRow("vehicles", { customer_id, registration: `JW${plates++}CAR` });
  ({ id } = await aDraft({ type: "job_sheet", customer_id, vehicle_id, line_items: [labour("1", "60.00")] }));
});

const write = (actor: Actor, text: string, seen = "", more: object = {}) =>
  run(writeWords, actor, { id, key: key(), field: "cause", text, seen, ...more });
const audited = async (): Promise<number> => {
  const [row] = await sql()`select count(*)::int as n from audit_log where entity_id = ${id}`;
  return row?.n as number;
};

describe("what is written", () => {
  test("stands beside the office's words, and on the job sheet's paper", async () => {
    const before = await documentRow(id);
    await write(ann, "Seized slider");
    await run(writeWords, ann, { id, key: key(), field: "concern", text: "Squeals" });
    await run(writeWords, ann, { id, key: key(), field: "technician_notes", text: "Bolt is tight" });
    const after = await documentRow(id);
    expect([after.work_description, after.internal_notes, after.version]).toEqual([
      before.work_description,
      before.internal_notes,
      before.version,
    ]);
    const paper = await documentForPaper(db(), id);
    expect(paper).toMatchObject({ concern: "Squeals", cause: "Seized slider", correction: null });
    expect(JSON.stringify(paper)).not.toMatch(/Bolt is tight/);
  });

  test("the same act again changes nothing and leaves no further record", async () => {
    const act = { id, key: key(), field: "cause" as const, text: "Seized slider", seen: "" };
    const first = await run(writeWords, ann, act);
    const records = await audited();
    expect(await run(writeWords, ann, act)).toEqual(first);
    expect(await audited()).toBe(records);
  });

  test("two technicians on one job lose nothing, whoever writes last, and go on writing as they began", async () => {
    await Promise.all([write(ann, "Slider seized"), write(bob, "Hose perished")]);
    await write(ann, "Slider seized, replaced", "Slider seized");
    await write(bob, "Hose perished too", "Hose perished");
    const { cause } = await ask(getJobNotes, ann, { id });
    expect(cause?.split("\n").sort()).toEqual(["Hose perished too", "Slider seized, replaced"]);
  });

  test("it can be taken away, what a colleague wrote stays", async () => {
    await write(ann, "Slider seized");
    await write(bob, "Hose perished");
    await write(ann, "", "Slider seized");
    expect((await ask(getJobNotes, ann, { id })).cause).toBe("Hose perished");
  });

  test("mileage: in is the job sheet's own, out is a reading of the vehicle, once, and a lower one is taken", async () => {
    const act = { id, key: key(), mileage_in: 48_213, mileage_out: 48_217 };
    await run(writeMileage, ann, act);
    await run(writeMileage, ann, act);
    await run(writeMileage, ann, { id, key: key(), mileage_out: 48_218 });
    expect(await ask(getJobNotes, ann, { id })).toMatchObject({ mileage_in: 48_213, mileage_out: 48_218 });
    const readings = await ask(listMileages, ann, { vehicle_id });
    expect(readings.map(({ mileage }) => mileage)).toEqual([48_218, 48_213]);
    await run(writeMileage, ann, { id, key: key(), mileage_out: 17 });
    expect((await ask(getJobNotes, ann, { id })).mileage_out).toBe(17);
  });

  test("pressures wheel by wheel: one that is not given stays; of another unit none does; too much is refused", async () => {
    const pressures = (unit: "psi" | "bar", wheels: object) =>
      run(writePressures, ann, { id, key: key(), unit, wheels });
    await pressures("psi", { front_left: { found: "28", set: "33" } });
    await pressures("psi", { spare: { found: "20" } });
    expect((await ask(getJobNotes, ann, { id })).tyre_pressures).toEqual({
      front_left: { found: "28", set: "33" },
      spare: { found: "20" },
    });
    await pressures("bar", { rear_left: { set: "2.3" } });
    expect(await ask(getJobNotes, ann, { id })).toMatchObject({
      tyre_unit: "bar",
      tyre_pressures: { rear_left: { set: "2.3" } },
    });
    await expect(pressures("bar", { rear_left: { set: "33" } })).rejects.toMatchObject({
      details: [{ field: "wheels.rear_left.set", message: "At most 10 bar" }],
    });
  });

  test("road test and key tag", async () => {
    await run(writeRoadTest, ann, { id, key: key(), road_tested: true, miles: "4.5", remark: "Pulls left" });
    await run(writeRoadTest, bob, { id, key: key(), road_tested: true, remark: "Straight now" });
    await run(writeKeyTag, ann, { id, key: key(), key_tag: "17" });
    expect(await ask(getJobNotes, ann, { id })).toMatchObject({
      ...{ road_tested: true, road_test_miles: "4.5", road_test_remark: "Straight now", road_tester: "Ann" },
      key_tag: "17",
    });
  });

  test("only of a job sheet, and by who may change documents", async () => {
    const { id: invoice } = await aDraft();
    await expect(write(ann, "x", "", { id: invoice })).rejects.toMatchObject({ code: "NOT_FOUND" });
    for (const role of ["receptionist", "accountant"] as Role[])
      await expect(write(as(role), "x")).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("where the job stands", () => {
  test("goes as on the board, once, and what is not lawful is refused", async () => {
    const act = { id, key: key(), status: "in_progress" as const };
    await run(moveJob, ann, act);
    const records = await audited();
    await run(moveJob, ann, act);
    expect(await audited()).toBe(records);
    expect((await documentRow(id)).status).toBe("in_progress");
    await run(moveJob, ann, { id, key: key(), status: "completed" });
    expect((await documentRow(id)).status).toBe("completed");
    await sql()`update documents set status = 'invoiced' where id = ${id}`;
    await expect(run(moveJob, ann, { id, key: key(), status: "in_progress" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });
});

describe("parts from stock", () => {
  const fits = (actor: Actor, more: object = {}) =>
    run(fitPart, actor, { id, key: key(), stock_item_id: pads, quantity: "2", ...more });

  test("a technician's is at the house's price and asked about first; no price is told", async () => {
    const used = await fits(ann);
    expect(used).toEqual({
      line_id: used.line_id,
      description: "Brake pads",
      quantity: "2.000",
      approval: "to_ask",
    });
    const line = (await linesOf(id)).find((one) => one.id === used.line_id);
    expect(line).toMatchObject({
      unit_price: "40.0000",
      quantity: "2.000",
      item_type: "part",
      approval: "to_ask",
    });
  });

  test("of somebody who notes customers' answers it is not asked about", async () => {
    expect(await fits(as("manager"))).toMatchObject({ approval: null });
  });

  test("the same act again, also twice at once, puts it on once; its key serves for nothing else", async () => {
    const act = { key: key() };
    const [one, other] = await Promise.all([fits(ann, act), fits(ann, act)]);
    expect(one).toEqual(other);
    expect((await linesOf(id)).filter(({ item_type }) => item_type === "part")).toHaveLength(1);
    const others = await aRow("stock_items", { part_number: key(), description: "Filter", tax_code: "T1" });
    await expect(fits(ann, { ...act, stock_item_id: others })).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("it is taken back, once, unless the customer agreed to it or it came from elsewhere", async () => {
    const back = (line_id: string) => run(takePartBack, ann, { id, key: key(), line_id });
    const { line_id } = await fits(ann);
    await back(line_id);
    await back(line_id);
    expect(await linesOf(id)).toHaveLength(1);
    const [written] = await linesOf(id);
    await expect(back(written?.id ?? "")).rejects.toMatchObject({ code: "NOT_FOUND" });
    const agreed = await fits(ann);
    await sql()`update document_lines set approval = 'approved' where id = ${agreed.line_id}`;
    await expect(back(agreed.line_id)).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("parts asked for", () => {
  const asks = (more: object = {}) =>
    run(askForPart, ann, {
      id,
      key: key(),
      words: "Caliper bolt",
      quantity: "2",
      urgency: "stopped",
      ...more,
    });

  test("stand on the job, once for a key, and go from asked to ordered to here", async () => {
    const act = { key: key() };
    const asked = await asks(act);
    expect(await asks(act)).toEqual(asked);
    expect(await ask(partsAskedOf, ann, { id })).toEqual([
      expect.objectContaining({
        words: "Caliper bolt",
        urgency: "stopped",
        state: "asked",
        asked_by_name: "Ann",
      }),
    ]);
    const supplier_id = await aRow("suppliers", { name: `Parts ${key()}` });
    const ordered = await run(orderAskedPart, as("receptionist"), { id: asked.id, key: key(), supplier_id });
    expect(ordered).toMatchObject({ state: "ordered", purchase_order_id: expect.any(String) });
    const [line] =
      await sql()`select description, quantity from purchase_order_lines where purchase_order_id = ${ordered.purchase_order_id}`;
    expect(line).toEqual({ description: "Caliper bolt", quantity: "2.000" });
    await expect(
      run(orderAskedPart, as("manager"), { id: asked.id, key: key(), supplier_id }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await run(settleAskedPart, ann, { id: asked.id, key: key(), state: "here" })).toMatchObject({
      state: "here",
    });
  });

  test("are ordered by who may order alone", async () => {
    const asked = await asks();
    const supplier_id = await aRow("suppliers", { name: `Parts ${key()}` });
    await expect(run(orderAskedPart, ann, { id: asked.id, key: key(), supplier_id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(
      run(settleAskedPart, as("accountant"), { id: asked.id, key: key(), state: "here" }),
    ).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
