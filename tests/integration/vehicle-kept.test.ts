import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { connectDvla, connectDvsa } from "@/lib/connections/commands/test-connection";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ROLES } from "@/lib/core/permissions";
import { proceed } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { noteMotWork } from "@/lib/documents/commands/note-mot-work";
import { lastMotWork } from "@/lib/documents/queries/starting/mot-work";
import { openAdvisories } from "@/lib/documents/queries/starting/start-document";
import { askAboutVehicle } from "@/lib/vehicle-data/commands/ask-about-vehicle";
import { keepHeard } from "@/lib/vehicle-data/commands/keep-heard";
import { seeToFindings } from "@/lib/vehicle-data/commands/see-to-findings";
import { plateIsRight, settlePlate } from "@/lib/vehicle-data/commands/settle-plate";
import { takeInVehicle } from "@/lib/vehicle-data/commands/take-in";
import { getVehicleDataCard } from "@/lib/vehicle-data/queries/vehicle-data-card";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { DvlaServer } from "../support/dvla-server";
import { DvsaServer } from "../support/dvsa-server";
import { aRow } from "../support/rows";

const dvsa = new DvsaServer();
const dvla = new DvlaServer();
const dvsaAddress = await dvsa.start();
Object.assign(process.env, {
  AUTH_SECRET: "a secret of these tests, long enough for them",
  DVSA_API_BASE: dvsaAddress,
  DVSA_TOKEN_BASE: dvsaAddress,
  DVLA_TEST_API_BASE: await dvla.start(),
});
await testDatabase();
const admin = as("admin");
const clerk = as("receptionist");
const NEXT_YEAR = addDays(today(), 300);
const AGO = addDays(today(), -65);
let next = 0;

beforeAll(async () => {
  await aRow("reminder_templates", { name: "MOT", kind: "mot", recurs_months: 12 });
  await connectDvsa.execute(admin, dvsa.keys);
  await connectDvla.execute(admin, { api_key: dvla.key, live: false });
});
afterAll(async () => {
  await Promise.all([dvsa.stop(), dvla.stop()]);
  expect([...dvsa.faults, ...dvla.faults]).toEqual([]);
});
beforeEach(() => {
  dvsa.failures.length = 0;
  dvla.failures.length = 0;
});

const plate = () => {
  next += 1;
  return `KP16${String.fromCharCode(65 + next)}AA`;
};

const motTest = (number: string, more: object = {}) => ({
  completedDate: `${AGO}T09:30:00.000Z`,
  testResult: "PASSED",
  expiryDate: NEXT_YEAR,
  odometerValue: "100000",
  odometerUnit: "KM",
  odometerResultType: "READ",
  motTestNumber: number,
  defects: [
    { text: "Nearside Front Tyre worn close to legal limit (5.2.3 (e))", type: "ADVISORY", dangerous: false },
    { text: "Offside Rear Coil spring corroded (5.3.1 (b) (i))", type: "ADVISORY", dangerous: false },
  ],
  ...more,
});

/** A vehicle on file that both services know. */
async function aKnownVehicle(fields: Record<string, unknown> = {}) {
  const registration = plate();
  const id = await aRow("vehicles", { registration, make: "Ford", model: "Focus", ...fields });
  dvsa.passed(registration, NEXT_YEAR, { motTests: [motTest(`${registration}-1`)] });
  dvla.vehicles.set(registration, {
    registrationNumber: registration,
    make: "FORD",
    colour: "BLUE",
    taxStatus: "Taxed",
    taxDueDate: "2027-06-01",
    dateOfLastV5CIssued: "2020-05-20",
  });
  return { id, registration };
}

const asked = (id: string) => proceed(askAboutVehicle, clerk, { id });
const cardOf = (id: string) => ask(getVehicleDataCard, clerk, { vehicle_id: id });
const fileOf = async (id: string) =>
  (await sql()`select make, mot_expiry, tax_due, off_road, version from vehicles where id = ${id}`)[0];
const findingsOf = async (id: string) =>
  (await sql()`select kind from vehicle_data_findings where vehicle_id = ${id} order by id`).map(
    ({ kind }) => kind,
  );
/** Lets an hour pass, for what is kept and for what was asked. */
async function anHourLater(id: string, registration: string) {
  await sql()`update vehicle_data_states set dvsa_at = dvsa_at - interval '61 minutes', dvla_at = dvla_at - interval '61 minutes' where vehicle_id = ${id}`;
  await sql()`update vehicle_data_answers set asked_at = asked_at - interval '61 minutes' where registration = ${registration}`;
}

test("what is heard comes onto the file, with its tests, mileages in miles and reminder; the first time nothing is a finding", async () => {
  const { id } = await aKnownVehicle({ make: "My own words", colour: "Pink" });
  await sql()`update vehicles set make = 'FORD MOTOR CO' where id = ${id}`;
  const { services, findings } = await asked(id);
  expect(services.map(({ state }) => state)).toEqual(["said", "said"]);
  expect(findings).toEqual([]);
  expect(await fileOf(id)).toMatchObject({
    make: "FORD MOTOR CO",
    mot_expiry: NEXT_YEAR,
    tax_due: "2027-06-01",
    off_road: null,
  });
  const mileages =
    await sql()`select mileage, read_on, source from mileage_readings where vehicle_id = ${id}`;
  expect([...mileages]).toEqual([{ mileage: 62_137, read_on: AGO, source: "mot" }]);
  const reminders =
    await sql()`select due_date from reminders where vehicle_id = ${id} and deleted_at is null`;
  expect([...reminders]).toEqual([{ due_date: NEXT_YEAR }]);
  const card = await cardOf(id);
  expect(card).toMatchObject({ made_up: false, askable: true, plate_question: null });
  expect(card.state).toMatchObject({ make: "FORD", model: "FOCUS", tax: "taxed", recall: "no" });
  expect(card.tests).toHaveLength(1);
});

test("the same answer again changes nothing", async () => {
  const { id, registration } = await aKnownVehicle();
  await asked(id);
  const before = await fileOf(id);
  await anHourLater(id, registration);
  expect((await asked(id)).findings).toEqual([]);
  expect(await fileOf(id)).toEqual(before);
  expect(await sql()`select from vehicle_data_mot_tests where vehicle_id = ${id}`).toHaveLength(1);
  expect(await sql()`select from mileage_readings where vehicle_id = ${id}`).toHaveLength(1);
});

test("within the hour it is refused, in words; a service that did not answer may be asked again at once", async () => {
  const { id } = await aKnownVehicle();
  dvla.failures.push("hang up", "hang up");
  const first = await asked(id);
  expect(first.services).toMatchObject([{ state: "said" }, { state: "away" }]);
  expect(first.services[1]?.problem).toMatch(/DVLA/);
  // What DVSA said stands beside the outage.
  expect(await fileOf(id)).toMatchObject({ mot_expiry: NEXT_YEAR, tax_due: null });
  const card = await cardOf(id);
  expect(card.state).toMatchObject({ dvla_at: null, model: "FOCUS" });
  expect((await asked(id)).services).toMatchObject([{ state: "said" }, { state: "said" }]);
  const other = await aKnownVehicle();
  await asked(other.id);
  await expect(asked(other.id)).rejects.toMatchObject({
    code: "CONFLICT",
    message: expect.stringMatching(/asked within the hour: ask again from \d\d:\d\d/),
  });
});

test("what changes since is found: a failure, SORN, a new keeper, a recall, and an earlier MOT is nothing", async () => {
  const { id, registration } = await aKnownVehicle();
  await asked(id);
  dvsa.passed(registration, NEXT_YEAR, {
    hasOutstandingRecall: "Yes",
    motTests: [
      motTest(`${registration}-1`),
      motTest(`${registration}-2`, {
        completedDate: `${addDays(today(), -1)}T10:00:00Z`,
        testResult: "FAILED",
        expiryDate: null,
      }),
    ],
  });
  dvla.vehicles.set(registration, {
    registrationNumber: registration,
    make: "FORD",
    taxStatus: "SORN",
    dateOfLastV5CIssued: "2026-11-01",
  });
  await anHourLater(id, registration);
  expect((await asked(id)).findings.toSorted()).toEqual([
    "keeper_may_have_changed",
    "mot_failed",
    "recall",
    "sorn",
  ]);
  expect(await fileOf(id)).toMatchObject({ mot_expiry: NEXT_YEAR, tax_due: null, off_road: "sorn" });
  // Taxed again, it is on the road.
  dvla.vehicles.set(registration, {
    registrationNumber: registration,
    make: "FORD",
    taxStatus: "Taxed",
    taxDueDate: "2027-11-01",
  });
  await anHourLater(id, registration);
  expect((await asked(id)).findings).toEqual(["taxed_again"]);
  expect(await fileOf(id)).toMatchObject({ off_road: null, tax_due: "2027-11-01" });
});

test("a make that disagrees asks once, keeps everything off the file, and is over when somebody says so", async () => {
  const { id, registration } = await aKnownVehicle({ make: "Vauxhall", model: "Corsa" });
  expect((await asked(id)).findings).toEqual(["plate_moved"]);
  expect((await cardOf(id)).plate_question).toEqual({
    says: "DVSA",
    said: "FORD FOCUS",
    on_file: "VAUXHALL CORSA",
  });
  expect(await fileOf(id)).toMatchObject({ mot_expiry: null, tax_due: null });
  expect(await sql()`select from mileage_readings where vehicle_id = ${id}`).toHaveLength(0);
  await anHourLater(id, registration);
  await asked(id);
  expect(await findingsOf(id)).toEqual(["plate_moved"]);

  await proceed(plateIsRight, clerk, { id });
  const settled = await cardOf(id);
  expect(settled.plate_question).toBeNull();
  expect(settled.tests).toHaveLength(1);
  expect(await fileOf(id)).toMatchObject({ make: "Vauxhall", mot_expiry: NEXT_YEAR });
  await expect(run(settlePlate, clerk, { id })).rejects.toMatchObject({ code: "CONFLICT" });
  await anHourLater(id, registration);
  expect((await asked(id)).findings).toEqual([]);

  // Another vehicle yet: that is asked.
  dvsa.passed(registration, NEXT_YEAR, { make: "NISSAN", model: "LEAF", motTests: [] });
  await anHourLater(id, registration);
  expect((await asked(id)).findings).toEqual(["plate_moved"]);
  expect((await cardOf(id)).plate_question?.said).toBe("NISSAN LEAF");
  // It cannot be put aside unanswered, until the vehicle has another registration.
  const [open] = await sql()`
    select id from vehicle_data_findings where vehicle_id = ${id} and done_at is null`;
  const putAside = () => run(seeToFindings, clerk, { ids: [open?.id ?? ""] });
  await expect(putAside()).rejects.toMatchObject({ code: "CONFLICT" });
  await sql()`update vehicles set registration = 'KP16ZZY' where id = ${id}`;
  expect(await putAside()).toMatchObject({ seen: 1 });
});

test("a vehicle that neither service knows is kept as that, and what was asked by another registration is not kept", async () => {
  const id = await aRow("vehicles", { registration: "ABC123D", make: "Morris" });
  expect((await asked(id)).services).toMatchObject([{ state: "no_record" }, { state: "no_record" }]);
  expect((await cardOf(id)).state).toMatchObject({ make: null, recall: null });
  await sql()`update vehicles set registration = 'ABC124D' where id = ${id}`;
  expect((await cardOf(id)).state).toBeNull();
  expect(await run(keepHeard, admin, { vehicle_id: id, registration: "ABC123D", dvsa: null })).toEqual({
    findings: [],
  });
  const without = await aRow("vehicles", { make: "Trailer" });
  await expect(asked(without)).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a plate is taken in with one press: what is known, its tests, and once only", async () => {
  const registration = plate();
  dvsa.passed(registration, NEXT_YEAR);
  dvla.vehicles.set(registration, {
    registrationNumber: registration,
    make: "FORD",
    colour: "RED",
    taxStatus: "Taxed",
    taxDueDate: "2027-06-01",
  });
  const { id } = await proceed(takeInVehicle, clerk, { registration: registration.toLowerCase() });
  const [row] = await sql()`
    select registration, make, model, colour, mot_expiry, tax_due, date_of_registration from vehicles where id = ${id}`;
  expect(row).toMatchObject({
    registration,
    make: "Ford",
    model: "Focus",
    colour: "Red",
    mot_expiry: NEXT_YEAR,
    tax_due: "2027-06-01",
    date_of_registration: "2016-03-01",
  });
  expect((await cardOf(id)).tests).toHaveLength(1);
  await expect(proceed(takeInVehicle, clerk, { registration })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(proceed(takeInVehicle, clerk, { registration: "ZA16ZZZ" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("advisories of the last MOT are kept once, come back in the editor, and are not offered again once done", async () => {
  const { id } = await aKnownVehicle();
  await asked(id);
  const last = await ask(lastMotWork, clerk, { vehicle_id: id });
  const texts = last?.work.map(({ text }) => text) ?? [];
  expect(texts).toHaveLength(2);
  const note = (chosen: string[]) =>
    run(noteMotWork, clerk, { vehicle_id: id, test_id: last?.test_id ?? "", texts: chosen });
  const both = await Promise.all([note(texts), note(texts)]);
  expect(both.map(({ noted }) => noted).toSorted()).toEqual([0, 2]);
  expect(new Set(both.flatMap(({ advisory_ids }) => advisory_ids)).size).toBe(2);
  const waiting = await ask(openAdvisories, clerk, { vehicle_id: id });
  expect(waiting.map(({ description }) => description).toSorted()).toEqual(texts.toSorted());
  await sql()`update advisories set resolved_at = now() where vehicle_id = ${id} and description = ${texts[0] ?? ""}`;
  const after = await ask(lastMotWork, clerk, { vehicle_id: id });
  expect(after?.work.map(({ done }) => done)).toEqual([true, false]);
  await expect(note(texts)).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  await expect(note(["Something else"])).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  await expect(run(noteMotWork, clerk, { vehicle_id: id, test_id: id, texts })).rejects.toMatchObject({
    code: "CONFLICT",
  });
});

test("only those may who may change vehicles, take them in, or write documents", async () => {
  const { id, registration } = await aKnownVehicle();
  const refused = async (work: Promise<unknown>) =>
    work.then(
      () => false,
      ({ code }) => code === "FORBIDDEN",
    );
  for (const role of ROLES) {
    const actor = as(role);
    const may = role !== "accountant";
    expect(await refused(proceed(askAboutVehicle, actor, { id }))).toBe(!may);
    expect(await refused(proceed(plateIsRight, actor, { id }))).toBe(!may);
    expect(await refused(run(settlePlate, actor, { id }))).toBe(!may);
    expect(await refused(run(keepHeard, actor, { vehicle_id: id, registration }))).toBe(!may);
    const creates = may && role !== "technician";
    expect(await refused(proceed(takeInVehicle, actor, { registration }))).toBe(!creates);
    expect(await refused(run(noteMotWork, actor, { vehicle_id: id, test_id: id, texts: ["x"] }))).toBe(
      !creates,
    );
  }
});
