import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { startWork } from "@/lib/clock/commands/acts";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import type { Role } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { jobHistory } from "@/lib/workshop/queries/job-history";
import { myJob } from "@/lib/workshop/queries/my-job";
import { myJobs } from "@/lib/workshop/queries/my-jobs";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aLine, aRow } from "../support/rows";

await testDatabase();
const day = today();
const at = (time: string, days = 0) => `${addDays(day, days)} ${time} Europe/London`;

let ann: Actor & { id: string };
let bob: Actor & { id: string };
let customer_id: string;
let vehicle_id: string;
let bay: string;

async function somebody(name: string, role: Role = "technician"): Promise<Actor & { id: string }> {
  const id = await aRow("users", { name, role, email: `${randomUUID()}@garage.test`, password_hash: "x" });
  return { ...as(role), id, name };
}

beforeAll(async () => {
  bay = await aRow("resources", { name: "Ramp 2", kind: "ramp" });
  customer_id = await aRow("customers", {
    forename: "Wilhelmina",
    surname: "Quayle",
    road: "Secret Lane",
    mobile: "07700 900123",
    email: "w@quayle.test",
  });
});

beforeEach(async () => {
  [ann, bob] = [await somebody(`Ann ${randomUUID()}`), await somebody(`Bob ${randomUUID()}`)];
  vehicle_id = await aCar();
  await sql()`delete from appointments`;
  await sql()`update documents set deleted_at = now() where type = 'job_sheet'`;
});

let plates = 10;
const aCar = () =>
  aRow("vehicles", {
    registration: `MJ${plates++}CAR`,
    customer_id,
    make: "FORD",
    model: "FOCUS",
    vin: "WF05XXGCC5JY41207",
    radio_code: "1234",
    tyre_size_front: "205/55R16",
    notes: "Owner pays late",
  });

const aJob = (fields: Record<string, unknown> = {}) =>
  aDocument({
    type: "job_sheet",
    status: "open",
    issued_date: null,
    created_date: day,
    customer_id,
    customer_name: "Quayle",
    vehicle_id,
    registration: "MJ01CAR",
    vehicle_snapshot: { make: "FORD", model: "FOCUS" },
    ...fields,
  });

const aBooking = (fields: Record<string, unknown> = {}) =>
  aRow("appointments", {
    starts_at: at("00:05"),
    ends_at: at("23:55"),
    appointment_type: "Service",
    legacy_id: randomUUID(),
    ...fields,
  });

const sections = async (actor: Actor, of?: string) =>
  Object.fromEntries(
    (await ask(myJobs, actor, of ? { of } : {})).map(({ job_id, appointment_id, section }) => [
      job_id ?? appointment_id,
      section,
    ]),
  );

describe("whose job it is", () => {
  test("given on the job sheet by name, on a line by person, or in the diary", async () => {
    const byName = await aJob({ technician: ann.name });
    const byLine = await aJob();
    await aLine(byLine, { technician_id: ann.id });
    const byDiary = await aJob();
    await aBooking({
      document_id: byDiary,
      technician_id: ann.id,
      resource_id: bay,
      promised_at: at("16:00"),
    });
    const booking = await aBooking({
      technician_id: ann.id,
      registration: "MJ99CAR",
      starts_at: at("08:00", -1),
    });
    expect(await sections(ann)).toEqual({
      [byName]: "mine",
      [byLine]: "mine",
      [byDiary]: "mine",
      [booking]: "mine",
    });
    expect(await sections(bob)).toEqual({});
    expect((await ask(myJobs, ann, {})).find(({ job_id }) => job_id === byDiary)).toMatchObject({
      bay: "Ramp 2",
      vehicle: "FORD FOCUS",
      registration: "MJ01CAR",
      promised_at: expect.any(String),
    });
  });

  test("begun by oneself, also on an earlier day, although it is somebody else's", async () => {
    const begun = await aJob({ technician: bob.name, created_date: addDays(day, -9) });
    await run(startWork, ann, { key: randomUUID(), document_id: begun });
    expect(await sections(ann)).toEqual({ [begun]: "mine" });
    expect(await sections(bob)).toEqual({ [begun]: "mine" });
    expect((await ask(myJobs, ann, {}))[0]).toMatchObject({ running: true });
  });

  test("nobody's: of today, or begun; not what is for another day, nor what is somebody's", async () => {
    const todays = await aJob();
    const waits = await aJob({ status: "waiting_parts", created_date: addDays(day, -3) });
    await aJob({ created_date: addDays(day, -3) });
    await aJob({ technician: "Somebody" });
    const later = await aJob();
    await aBooking({ document_id: later, starts_at: at("09:00", 2), ends_at: at("10:00", 2) });
    const booking = await aBooking({ registration: "MJ98CAR" });
    expect(await sections(ann)).toEqual({ [todays]: "nobody", [waits]: "nobody", [booking]: "nobody" });
  });

  test("what one finished today is done; finished by others it is not on the list, nor a deleted or cancelled one", async () => {
    const done = await aJob({ status: "completed", technician: ann.name });
    await aJob({ status: "completed" });
    await aJob({ status: "cancelled", technician: ann.name });
    await aJob({ technician: ann.name, deleted_at: at("10:00") });
    expect(await sections(ann)).toEqual({ [done]: "done" });
  });

  test("an appointment of the same car is that of its job, and stands once", async () => {
    const job = await aJob();
    await aBooking({ vehicle_id, technician_id: ann.id });
    expect(await sections(ann)).toEqual({ [job]: "mine" });
  });

  test("in order of promise, otherwise of the end in the diary; what nobody waits for comes last", async () => {
    const [late, soon, never] = [await aJob(), await aJob(), await aJob({ technician: ann.name })];
    await aBooking({ document_id: late, technician_id: ann.id, promised_at: at("18:00") });
    await aBooking({
      document_id: soon,
      technician_id: ann.id,
      starts_at: at("00:10"),
      ends_at: at("12:00"),
    });
    expect((await ask(myJobs, ann, {})).map(({ job_id }) => job_id)).toEqual([soon, late, never]);
  });

  test("a manager sees anybody's, a technician one's own alone, and a key says whose", async () => {
    const job = await aJob({ technician: ann.name });
    expect(await sections(as("manager"), ann.id)).toEqual({ [job]: "mine" });
    await expect(sections(bob, ann.id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(sections({ ...as("manager"), kind: "api_key" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("what a job shows", () => {
  test("the car, the work, what is known of it, and nothing of its owner's or the office's notes of the car", async () => {
    const earlier = await aDocument({ vehicle_id, mileage: 41_000, created_date: "2026-01-05" });
    await aRow("advisories", { vehicle_id, document_id: earlier, description: "Rear tyres 3 mm" });
    const id = await aJob({
      mileage: 48_213,
      internal_notes: "Locking nut in the boot",
      work_description: "Squeals",
    });
    await aLine(id, { description: "Front pads", approval: "declined" });
    const job = await ask(myJob, ann, { id });
    expect(job).toMatchObject({
      vin_end: "Y41207",
      mileage: 48_213,
      internal_notes: "Locking nut in the boot",
      work_description: "Squeals",
      lines: [{ description: "Front pads", approval: "declined" }],
      recommended: [{ kind: "advisory", description: "Rear tyres 3 mm" }],
      vehicle: { radio_code: "1234", tyre_size_front: "205/55R16" },
      last_reading: { mileage: 41_000 },
    });
    expect(JSON.stringify(job)).not.toMatch(/pays late/);
  });

  test.each([
    ["admin", true],
    ["manager", true],
    ["technician", false],
    ["receptionist", false],
    ["accountant", false],
  ] as const)("to a %s: contacts and prices %s", async (role, shown) => {
    const id = await aJob();
    await aLine(id, { unit_price: "12.3400", line_net: "82.30", line_tax: "16.46", line_gross: "98.76" });
    const advised = await aRow("deferred_work", {
      ...{ vehicle_id, reason: "declined", item_type: "part", description: "Shocks", tax_code: "T1" },
      unit_price: "45.6700",
    });
    const job = await ask(myJob, as(role), { id });
    const told = JSON.stringify(job);
    expect(job.recommended.map((work) => work.id)).toEqual([advised]);
    expect(/07700|Secret Lane|quayle\.test/.test(told)).toBe(shown);
    expect(/12\.34|98\.76/.test(told)).toBe(shown);
    expect(told).not.toMatch(/45\.67/);
  });

  test("each of the two permissions gives what it says and no more", async () => {
    const id = await aJob();
    await aLine(id, { unit_price: "12.3400" });
    const contacts = JSON.stringify(await ask(myJob, holding("documents:read", "workshop:contacts"), { id }));
    const prices = JSON.stringify(await ask(myJob, holding("documents:read", "workshop:prices"), { id }));
    expect([/07700/.test(contacts), /12\.34/.test(contacts)]).toEqual([true, false]);
    expect([/07700/.test(prices), /12\.34/.test(prices)]).toEqual([false, true]);
  });

  test("earlier visits: what was done and found, also in the workshop's words, without a price or a name", async () => {
    const sheet = await aJob({ status: "invoiced", created_date: "2026-02-01" });
    const invoice = await aDocument({
      vehicle_id,
      source_document_id: sheet,
      mileage: 40_000,
      customer_name: "Quayle",
    });
    await aLine(invoice, { description: "Clutch" });
    await aLine(invoice, { description: "Not done", approval: "declined" });
    await aRow("advisories", { vehicle_id, document_id: sheet, description: "Play in ball joint" });
    await sql()`insert into job_notes (document_id, cause) values (${sheet}, 'Worn release bearing')`;
    await aDocument({ vehicle_id: await aCar() });
    const id = await aJob();
    const visits = await ask(jobHistory, ann, { id });
    expect(visits).toEqual([
      expect.objectContaining({
        mileage: 40_000,
        done: ["Clutch"],
        found: ["Play in ball joint"],
        cause: "Worn release bearing",
      }),
    ]);
    expect(JSON.stringify(visits)).not.toMatch(/Quayle|10\.00|120\.00/);
  });

  test("no other paper than a job sheet is a job", async () => {
    const id = await aDocument();
    await expect(ask(myJob, ann, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(ask(jobHistory, ann, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
