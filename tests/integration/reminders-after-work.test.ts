import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, addMonths, today } from "@/lib/core/dates/dates";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { createServicePackage } from "@/lib/packages/commands/packages";
import { storePaper } from "@/lib/printing/jobs";
import { completeReminder, skipReminder } from "@/lib/reminders/commands/finish-reminder";
import { createReminder } from "@/lib/reminders/commands/write-reminder";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aVehicle } from "../support/records";
import { aRow } from "../support/rows";
import { aDraft, aGarage, documentRow, labour, linesOf, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");
const now = today();
const inAYear = addMonths(now, 12);
let template: string;
let plates = 100;

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
  template = await aRow("reminder_templates", {
    name: "Service",
    kind: "service",
    recurs_months: 12,
    recurs_miles: 10_000,
  });
  await run(createServicePackage, as("admin"), {
    name: "Full service",
    reminder_template_id: template,
    lines: [{ item_type: "labour", description: "Full service", unit_price: "60" }],
  });
});

afterAll(stopJobs);

const aCar = () => aVehicle(null, `AW${plates++} ABC`);
const reminder = (vehicle_id: string, due_date = addDays(now, 20)) =>
  run(createReminder, manager, { vehicle_id, template_id: template, due_date });
const service = () => {
  const own = { package_key: crypto.randomUUID(), package_name: "Full service" };
  return [labour("1.5", "60.00", own), part("30.00", "1", own)];
};
async function serviced(vehicle_id: string, { more = {}, at = {} }: { more?: object; at?: object } = {}) {
  const draft = { vehicle_id, mileage: 50_000, line_items: [...service(), part("9.00")], ...more };
  const { id } = await aDraft(draft);
  await run(issueDocument, manager, { id, ...at });
  return id;
}
const remindersOf = async (id: string) =>
  (
    await sql()<{ status: string; due_date: string; due_mileage: number | null }[]>`
      select status, due_date::text, due_mileage from reminders where vehicle_id = ${id} and deleted_at is null order by due_date, id`
  ).map(({ status, due_date, due_mileage }) => `${status} ${due_date} ${due_mileage ?? "-"}`);
const credit = async (id: string, more: object = {}) => {
  const note = await run(creditDocument, manager, { id, reason: "Wrong", ...more });
  return run(issueDocument, manager, { id: note.id });
};

test("an invoice with the package completes what was due, and sets the next from its day and its mileage", async () => {
  const car = await aCar();
  const due = await reminder(car);
  const id = await serviced(car);
  expect(await remindersOf(car)).toEqual([`done ${due.due_date} -`, `due ${inAYear} 60000`]);
  const [entry] = await sql()`
    select after from audit_log where command = 'reminders.complete' and entity_id = ${due.id}`;
  const { number } = await documentRow(id);
  expect(entry?.after).toMatchObject({ status: "done", done_on: now, mileage: 50_000, by: number });
});

test("it is sooner for a vehicle that is driven much, and never before today", async () => {
  const car = await aCar();
  await aRow("mileage_readings", {
    vehicle_id: car,
    read_on: addDays(now, -100),
    mileage: 40_000,
    source: "x",
  });
  await serviced(car);
  const [next] = await remindersOf(car);
  expect(next).toBe(`due ${addDays(now, 100)} 60000`);
  const late = await aCar();
  await aRow("mileage_readings", {
    vehicle_id: late,
    read_on: addDays(now, -300),
    mileage: 10_000,
    source: "x",
  });
  await serviced(late, { more: { tax_point: addDays(now, -200) }, at: {} });
  expect(await remindersOf(late)).toEqual([`due ${now} 60000`]);
});

test("the first is set where there was none; other work, an estimate's package and declined work set none", async () => {
  const car = await aCar();
  await serviced(car, { more: { line_items: [part("9.00")] } });
  const declined = service().map((line) => ({ ...line, approval: "declined" as const }));
  await aDraft({ type: "estimate", vehicle_id: car, line_items: declined });
  expect(await remindersOf(car)).toEqual([]);
  await serviced(car, { more: { mileage: null } });
  expect(await remindersOf(car)).toEqual([`due ${inAYear} -`]);
});

test("the same work invoiced twice, even at once, is done once; what is entered late changes nothing", async () => {
  const car = await aCar();
  const drafts = await Promise.all(
    Array.from({ length: 3 }, () => aDraft({ vehicle_id: car, mileage: 50_000, line_items: service() })),
  );
  await Promise.all(drafts.map(({ id }) => run(issueDocument, manager, { id })));
  expect(await remindersOf(car)).toEqual([`due ${inAYear} 60000`]);
  await serviced(car, { more: { tax_point: addDays(now, -90), mileage: 45_000 } });
  expect(await remindersOf(car)).toEqual([`due ${inAYear} 60000`]);
});

test("a credit of the package gives the reminder back, a credit of part of it does not, one after the other does", async () => {
  const car = await aCar();
  const due = await reminder(car);
  const before = [`due ${due.due_date} -`];
  const after = [`done ${due.due_date} -`, `due ${inAYear} 60000`];
  const whole = await serviced(car);
  expect(await remindersOf(car)).toEqual(after);
  await credit(whole);
  expect(await remindersOf(car)).toEqual(before);

  const inParts = await serviced(car);
  const [work, oil, other] = await linesOf(inParts);
  const lines = (...some: (typeof work)[]) => some.map((line) => ({ id: line?.id ?? "" }));
  await credit(inParts, { lines: lines(work, other) });
  expect(await remindersOf(car)).toEqual(after);
  await credit(inParts, { lines: lines(oil) });
  expect(await remindersOf(car)).toEqual(before);
});

test("one that has gone out, or is over, stays after a credit; the first of a vehicle goes", async () => {
  const first = await aCar();
  await credit(await serviced(first));
  expect(await remindersOf(first)).toEqual([]);
  const sent = await aCar();
  const id = await serviced(sent);
  await sql()`update reminders set done_sms = true where vehicle_id = ${sent}`;
  await credit(id);
  expect(await remindersOf(sent)).toEqual([`due ${inAYear} 60000`]);
});

test("by hand the day and the mileage of the work count, too; what is skipped goes on from where it was", async () => {
  const car = await aCar();
  const { id } = await reminder(car);
  const done_on = addDays(now, -10);
  const done = await run(completeReminder, manager, { id, done_on, mileage: 52_000 });
  expect(done.next).toMatchObject({ due_date: addMonths(done_on, 12), due_mileage: 62_000 });
  const skipped = await run(skipReminder, manager, { id: done.next?.id ?? "" });
  expect(skipped.next).toMatchObject({ due_date: addMonths(done_on, 24), due_mileage: 72_000 });
  const told = await run(completeReminder, manager, {
    id: skipped.next?.id ?? "",
    mileage: 60_000,
    next_due_date: addDays(now, 50),
  });
  expect(told.next).toMatchObject({ due_date: addDays(now, 50), due_mileage: 70_000 });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
