import { beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { seeToFinding, seeToFindings, vehicleSold } from "@/lib/vehicle-data/commands/see-to-findings";
import { countFindings, listFindings } from "@/lib/vehicle-data/queries/findings";
import { listNights } from "@/lib/vehicle-data/queries/nights";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";

await testDatabase();
const receptionist = as("receptionist");
const LIST = { page: 1, per_page: 50, sort: "-created_at", done: false } as const;
let next = 0;
let night = "";

beforeEach(async () => {
  await sql()`truncate vehicle_data_findings, vehicle_data_nights`;
  night = await aRow("vehicle_data_nights", { state: "stopped", problem: "DVSA was asked too often" });
});

async function aFinding(kind: string, fields: Record<string, unknown> = {}) {
  next += 1;
  const customer_id = await aRow("customers", { surname: `Finding ${next}` });
  const registration = `FN12${String.fromCharCode(65 + next)}AA`;
  const vehicle_id = await aRow("vehicles", { customer_id, registration, make: "Kia" });
  const id = await aRow("vehicle_data_findings", {
    night_id: night,
    vehicle_id,
    kind,
    after: "yes",
    ...fields,
  });
  return { id, vehicle_id, registration };
}
const listed = async (more: object = {}) =>
  (await ask(listFindings, receptionist, { ...LIST, ...more })).rows.map(({ id }) => id);

test("what is open is listed by kind and by vehicle, the newest first, until somebody has seen to it", async () => {
  const recall = await aFinding("recall", { created_at: "2026-11-01T05:00:00Z" });
  const sorn = await aFinding("sorn", { created_at: "2026-11-02T05:00:00Z" });
  expect(await listed()).toEqual([sorn.id, recall.id]);
  expect(await listed({ kind: "recall" })).toEqual([recall.id]);
  expect(await listed({ q: sorn.registration })).toEqual([sorn.id]);
  expect(await listed({ vehicle_id: recall.vehicle_id })).toEqual([recall.id]);
  expect([...(await ask(countFindings, receptionist, {}))]).toEqual([
    { kind: "recall", count: 1 },
    { kind: "sorn", count: 1 },
  ]);
  expect(await run(seeToFindings, receptionist, { ids: [recall.id] })).toEqual({ seen: 1, left: 0 });
  expect(await listed()).toEqual([sorn.id]);
  expect(await listed({ done: true })).toEqual([recall.id]);
  const [seen] = await sql()`
    select actor_name, after from audit_log where command = 'vehicle_data_findings.see_to' order by id desc limit 1`;
  expect(seen?.after).toMatchObject({ seen: 1, left: 0 });
  await expect(run(seeToFindings, receptionist, { ids: [recall.id] })).rejects.toMatchObject({
    code: "CONFLICT",
  });
});

test("one is seen to once, and stays so; one that is not there is not found", async () => {
  const { id } = await aFinding("mot_failed");
  const first = await run(seeToFinding, receptionist, { id });
  expect(await run(seeToFinding, receptionist, { id })).toEqual(first);
  const none = "00000000-0000-4000-8000-000000000000";
  await expect(run(seeToFinding, receptionist, { id: none })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("whether a plate has moved is not put aside", async () => {
  const { id } = await aFinding("plate_moved");
  await expect(run(seeToFinding, receptionist, { id })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(run(seeToFindings, receptionist, { ids: [id] })).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await listed()).toEqual([id]);
});

test("a vehicle that was sold has no owner here any more, and its question is over", async () => {
  const { id, vehicle_id } = await aFinding("keeper_may_have_changed");
  await run(vehicleSold, receptionist, { id });
  const [vehicle] = await sql()`select customer_id from vehicles where id = ${vehicle_id}`;
  expect(vehicle?.customer_id).toBeNull();
  expect(await sql()`select 1 from vehicle_owners where vehicle_id = ${vehicle_id}`).toHaveLength(1);
  expect(await listed()).toEqual([]);
  await expect(run(vehicleSold, receptionist, { id })).rejects.toMatchObject({ code: "CONFLICT" });
});

test("who may not change vehicles sees to nothing", async () => {
  const { id } = await aFinding("recall");
  const program = as("accountant");
  for (const work of [seeToFinding, vehicleSold])
    await expect(run(work, program, { id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(run(seeToFindings, program, { ids: [id] })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("the last nights say what they read and why they stopped", async () => {
  expect([...(await ask(listNights, receptionist, {}))]).toMatchObject([
    { id: night, state: "stopped", files: 0, problem: "DVSA was asked too often" },
  ]);
});
