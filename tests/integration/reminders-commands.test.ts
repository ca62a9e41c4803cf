import { beforeAll, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { seedBase } from "@/db/seed/base";
import { type Command, run } from "@/lib/core/command";
import { addDays, addMonths, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { completeReminder, skipReminder } from "@/lib/reminders/commands/finish-reminder";
import {
  createReminderTemplate,
  deleteReminderTemplate,
  updateReminderTemplate,
} from "@/lib/reminders/commands/templates";
import { createReminder, deleteReminder, updateReminder } from "@/lib/reminders/commands/write-reminder";
import { listReminderTemplates } from "@/lib/reminders/queries/templates";
import { archiveVehicle } from "@/lib/vehicles/commands/archive-vehicle";
import { lastDayOf } from "@/lib/vehicles/rules/mot-dates";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aVehicle } from "../support/records";
import { aRow } from "../support/rows";

await testDatabase();
const receptionist = as("receptionist");
const soon = addDays(today(), 20);
let mot: string;
let plates = 100;

beforeAll(async () => {
  await db().transaction((tx) => seedBase(tx));
  const days = { email_days_before: [7, 28, 7], sms_days_before: [2] };
  const template = { name: "Yearly MOT", kind: "mot" as const, recurs_months: 12, ...days };
  mot = (await run(createReminderTemplate, receptionist, template)).id;
});

const aCar = () => aVehicle(null, `RM${plates++} ABC`);
const set = async (fields: object = {}) =>
  run(createReminder, receptionist, {
    vehicle_id: await aCar(),
    template_id: mot,
    due_date: soon,
    ...fields,
  });
const dueOf = async (vehicle_id: string | null) =>
  (
    await sql()<{ due_date: string }[]>`
      select due_date::text from reminders where vehicle_id = ${vehicle_id} and status = 'due' and deleted_at is null`
  ).map(({ due_date }) => due_date);

test("a reminder goes out by the channels of its template, unless they are chosen", async () => {
  expect(await set()).toMatchObject({
    template: "Yearly MOT",
    due_date: soon,
    status: "due",
    wanted_email: true,
    wanted_sms: true,
    wanted_print: false,
  });
  expect(await set({ wanted_email: false, wanted_print: true })).toMatchObject({
    wanted_email: false,
    wanted_print: true,
  });
});

test("a car has one live reminder of a kind, however many are set at once", async () => {
  const vehicle_id = await aCar();
  const attempts = await Promise.allSettled(
    Array.from({ length: 8 }, (_, i) => set({ vehicle_id, due_date: addDays(soon, i) })),
  );
  expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await dueOf(vehicle_id)).toHaveLength(1);
  const refused = attempts.find((attempt) => attempt.status === "rejected");
  expect(refused?.reason).toMatchObject({ code: "CONFLICT", details: [{ field: "template_id" }] });
});

test.each([
  [{ due_date: "2062-01-01" }, "due_date"],
  [{ due_date: "2001-01-01" }, "due_date"],
  [{ vehicle_id: "0197a3a0-0000-7000-8000-000000000001" }, "vehicle_id"],
  [{ template_id: "0197a3a0-0000-7000-8000-000000000001" }, "template_id"],
])("%j is refused at its field", async (fields, field) => {
  await expect(set(fields)).rejects.toMatchObject({ code: "VALIDATION_ERROR", details: [{ field }] });
});

test("work that is done sets the next one, once", async () => {
  const { id, vehicle_id } = await set();
  const done = await run(completeReminder, receptionist, { id });
  expect(done).toMatchObject({ status: "done", next: { due_date: addMonths(soon, 12), wanted_sms: true } });
  await expect(run(completeReminder, receptionist, { id })).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await dueOf(vehicle_id)).toEqual([addMonths(soon, 12)]);
  const told = await run(completeReminder, receptionist, {
    id: done.next?.id ?? "",
    next_due_date: addMonths(soon, 18),
  });
  expect(told.next?.due_date).toBe(addMonths(soon, 18));
  const last = await run(completeReminder, receptionist, { id: told.next?.id ?? "", next_due_date: null });
  expect(last.next).toBeNull();
});

test("an MOT done outside its month runs a year from its test, to the day before; one known from DVSA to its own day", async () => {
  const { id } = await set({ due_date: addMonths(today(), 6) });
  const done = await run(completeReminder, receptionist, { id, done_on: addDays(today(), -1) });
  expect(done.next?.due_date).toBe(lastDayOf(12, addDays(today(), -1)));
  const renewed = await set();
  const expiry = addDays(addMonths(soon, 12), -3);
  await sql()`update vehicles set mot_expiry = ${expiry} where id = ${renewed.vehicle_id}`;
  expect((await run(completeReminder, receptionist, { id: renewed.id })).next?.due_date).toBe(expiry);
});

test("what is skipped comes round again in its turn; what is deleted does not", async () => {
  const { id, vehicle_id } = await set();
  const { status, next } = await run(skipReminder, receptionist, { id, reason: "Abroad" });
  expect([status, next?.due_date]).toEqual(["cancelled", addMonths(soon, 12)]);
  await run(deleteReminder, receptionist, { id: next?.id ?? "" });
  expect(await dueOf(vehicle_id)).toEqual([]);
  const [trail] =
    await sql()`select after from audit_log where command = 'reminders.skip' and entity_id = ${id}`;
  expect(trail?.after).toMatchObject({ reason: "Abroad" });
});

test("GA4's weeks serve where the template says nothing, and an archived car is left in peace", async () => {
  const template_id = await aRow("reminder_templates", { name: "AIR CON" });
  const imported = async () => {
    const vehicle_id = await aCar();
    const fields = { vehicle_id, template_id, due_date: soon, recurs_weeks: 52, legacy_id: vehicle_id };
    return { vehicle_id, id: await aRow("reminders", fields) };
  };
  const { id } = await imported();
  expect((await run(skipReminder, receptionist, { id })).next?.due_date).toBe(addMonths(soon, 12));
  const gone = await imported();
  await run(archiveVehicle, receptionist, { id: gone.vehicle_id });
  expect((await run(completeReminder, receptionist, { id: gone.id })).next).toBeNull();
});

test("what went out or is over is not rewritten, and a stale change is refused", async () => {
  const { id } = await set();
  expect(
    await run(updateReminder, receptionist, { id, version: 1, due_date: addDays(soon, 1) }),
  ).toMatchObject({ version: 2 });
  await expect(run(updateReminder, receptionist, { id, version: 1, due_date: soon })).rejects.toMatchObject({
    code: "PRECONDITION_FAILED",
  });
  await sql()`update reminders set done_sms = true where id = ${id}`;
  await expect(run(updateReminder, receptionist, { id, due_date: soon })).rejects.toMatchObject({
    code: "CONFLICT",
  });
  await run(completeReminder, receptionist, { id });
  await expect(run(updateReminder, receptionist, { id, due_date: soon })).rejects.toMatchObject({
    code: "CONFLICT",
  });
});

test("templates keep their days in order and their names apart, and know what their braces mean", async () => {
  const refused = (fields: object) =>
    run(createReminderTemplate, receptionist, { name: "Cambelt", ...fields }).catch(
      ({ details }) => details[0],
    );
  expect(await refused({ name: "mot" })).toMatchObject({ field: "name" });
  expect(await refused({ sms_body: "Dear {customr}" })).toMatchObject({
    field: "sms_body",
    message: expect.stringContaining("{customr}"),
  });
  expect(await refused({ sms_days_before: [-1] })).toMatchObject({ field: "sms_days_before.0" });
  expect(await refused({ recurs_months: 0 })).toMatchObject({ field: "recurs_months" });
  const [kept] = await sql()`select email_days_before from reminder_templates where id = ${mot}`;
  expect(kept?.email_days_before).toEqual([28, 7]);
});

test("a template on which reminders wait is switched off, not deleted", async () => {
  const { id: template_id } = await run(createReminderTemplate, receptionist, { name: "Timing chain" });
  const { id } = await set({ template_id });
  await expect(run(deleteReminderTemplate, receptionist, { id: template_id })).rejects.toMatchObject({
    code: "CONFLICT",
    message: "1 reminder is waiting on it: switch it off instead",
  });
  await run(updateReminderTemplate, receptionist, { id: template_id, active: false });
  await expect(set({ template_id })).rejects.toMatchObject({ details: [{ field: "template_id" }] });
  await run(deleteReminder, receptionist, { id });
  await run(deleteReminderTemplate, receptionist, { id: template_id });
});

test("technicians and accountants read reminders and change none", async () => {
  for (const role of ["technician", "accountant"] as const)
    for (const command of [createReminder, updateReminder, completeReminder, skipReminder, deleteReminder])
      await expect(run(command as Command, as(role), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("the templates that a garage starts with say only what can be filled in", async () => {
  const templates = await ask(listReminderTemplates, receptionist, {});
  expect(templates.length).toBeGreaterThan(4);
  for (const { id, email_subject, email_body, sms_body } of templates)
    await run(updateReminderTemplate, receptionist, { id, email_subject, email_body, sms_body });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
