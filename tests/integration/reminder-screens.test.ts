import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { z } from "zod";
import { sql } from "@/db/client";
import { type Command, run } from "@/lib/core/command";
import { addDays, addMonths, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { updateMessageSettings } from "@/lib/messages/commands/settings";
import { settleLetters } from "@/lib/messages/commands/settle-letters";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { holdSends, passOverSends } from "@/lib/reminder-run/commands/decide-sends";
import { runReminders } from "@/lib/reminder-run/commands/run-reminders";
import { updateReminderSettings } from "@/lib/reminder-run/commands/settings";
import { getLettersPdf, waitingLetters } from "@/lib/reminder-run/queries/letters";
import { countDecided, countForeseen, listSends, nextSends } from "@/lib/reminder-run/queries/queue";
import { reminderResults } from "@/lib/reminder-run/queries/results";
import { yearAhead } from "@/lib/reminder-run/queries/year-ahead";
import type { SendList } from "@/lib/reminder-run/schema/queue";
import {
  createReminderTemplate,
  deleteReminderTemplate,
  updateReminderTemplate,
} from "@/lib/reminders/commands/templates";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aDocument, aRow } from "../support/rows";

const { url } = await testDatabase();
const receptionist = as("receptionist");
const day = today();
let mot = "";
let service = "";
let plates = 100;

beforeAll(async () => {
  await startJobs(url, [{ ...sendMessage, handle: async () => {} }], { work: false });
  const steps = { sms_days_before: [14, 3], email_days_before: [14], print_days_before: [30] };
  const made = await run(createReminderTemplate, receptionist, {
    name: "Screens MOT",
    kind: "mot",
    recurs_months: 12,
    recurs_miles: 10_000,
    ...steps,
    email_subject: "Your MOT",
    email_body: "It is due",
    sms_body: "Your MOT is due",
    letter_body: "Dear customer,\r\nit is time.",
    falls_back: false,
  });
  expect(made).toMatchObject({
    recurs_miles: 10_000,
    letter_body: "Dear customer,\nit is time.",
    falls_back: false,
  });
  mot = made.id;
  service = (
    await run(createReminderTemplate, receptionist, {
      name: "Screens service",
      sms_days_before: [7],
      sms_body: "Hello",
    })
  ).id;
});

afterAll(stopJobs);
beforeEach(async () => {
  await settings({}, {});
  for (const table of ["reminder_sends", "messages", "reminders", "appointments"])
    await sql()`delete from ${sql()(table)}`;
});

/** At any hour and on any day, unless a test says otherwise. */
const WHENEVER = { quiet_from: "00:00", quiet_until: "00:00", quiet_sundays: false, one_per_day: false };

type Values = Record<string, string | boolean>;

async function settings(messages: Values, reminders: Values) {
  for (const [key, value] of Object.entries({ messages: { ...WHENEVER, ...messages }, reminders }))
    await sql()`
      insert into settings (key, value) values (${key}, ${JSON.stringify(value)}::text::jsonb) on conflict (key) do update set value = excluded.value`;
}

/** A vehicle whose owner bought here and has all addresses, with a reminder due on a day. */
async function due(
  due_date: string,
  fields: Record<string, unknown> = {},
  owner: Record<string, unknown> = {},
) {
  const customer_id = await aRow("customers", {
    surname: `Quayle ${plates}`,
    mobile: "07700900123",
    email: `q${plates}@example.com`,
    road: "1 Mill Lane",
    postcode: "BA1 1AA",
    last_invoice_date: day,
    ...owner,
  });
  const registration = `RS${plates++}ABC`;
  const vehicle_id = await aRow("vehicles", {
    customer_id,
    registration,
    make: "KIA",
    last_invoice_date: day,
  });
  const reminder_id = await aRow("reminders", {
    vehicle_id,
    template_id: mot,
    due_date,
    wanted_sms: true,
    ...fields,
  });
  return { reminder_id, vehicle_id, customer_id, registration };
}

type Made = Awaited<ReturnType<typeof due>>;

/** A reminder that went out, as the run leaves it. */
async function sent(
  { reminder_id, vehicle_id, customer_id }: Made,
  {
    at = new Date().toISOString(),
    channel = "sms",
    days_before = 14,
    send_on = day,
    ...message
  }: Record<string, unknown> = {},
) {
  const message_id = await aRow("messages", {
    channel,
    purpose: "reminder",
    customer_id,
    vehicle_id,
    reminder_id,
    reminder_days_before: days_before,
    state: "sent",
    sent_at: at,
    parts: channel === "sms" ? 2 : null,
    cost: channel === "sms" ? "0.0800" : null,
    ...message,
  });
  return aRow("reminder_sends", { reminder_id, channel, days_before, send_on, state: "sent", message_id });
}

const listed = async (input: z.input<typeof SendList>) => {
  const { rows, pagination } = await ask(listSends, as("technician"), input);
  expect(pagination.total).toBe(rows.length);
  return rows;
};
const named = ({ reminder_id }: Made, days_before = 14, channel = "sms" as const) => ({
  sends: [{ reminder_id, channel, days_before }],
});

test("what goes out is what nobody decided, on the days that the templates say", async () => {
  const near = await due(addDays(day, 14));
  await due(addDays(day, 200));
  await due(addDays(day, 14), { status: "done" });
  await due(addDays(day, 14), { wanted_sms: false });
  const rows = await listed({});
  expect(rows.map(({ send_on, channel, days_before }) => [send_on, channel, days_before])).toEqual([
    [day, "sms", 14],
    [addDays(day, 11), "sms", 3],
  ]);
  expect(rows[0]).toMatchObject({
    ...{ reminder_id: near.reminder_id, state: "going", template: "Screens MOT", due_date: addDays(day, 14) },
    ...{ vehicle_id: near.vehicle_id, registration: near.registration, customer_id: near.customer_id },
  });
  expect(await ask(countForeseen, receptionist, {})).toEqual({
    ...{ until: addDays(day, 14), going: 2, to_hold: 0, next: { day, goes: 1, held: 0 } },
  });
  expect(await ask(countDecided, receptionist, {})).toMatchObject({ held: 0 });
  expect(await listed({ q: near.registration, to: day })).toHaveLength(1);
  expect(await listed({ template_id: service })).toEqual([]);
  expect(await listed({ channel: "email" })).toEqual([]);
  expect(await listed({ from: addDays(day, 180), to: addDays(day, 190) })).toHaveLength(1);
});

test("what would be held just before is said to be, and the run does what was said", async () => {
  const fields = { mobile: "01632 960123" };
  const off = { wanted_sms: true };
  const near = addDays(day, 14);
  const good = await due(near);
  const refused = await due(near, {}, { reminders_allowed: false });
  const unreached = await due(near, off, fields);
  const stranger = await due(near, off, { last_invoice_date: null });
  const sold = await due(near);
  await sql()`update vehicles set customer_id = null where id = ${sold.vehicle_id}`;
  const booked = await due(near);
  await aRow("appointments", {
    vehicle_id: booked.vehicle_id,
    customer_id: booked.customer_id,
    starts_at: `${addDays(day, 3)}T09:00:00Z`,
    ends_at: `${addDays(day, 3)}T10:00:00Z`,
  });
  const reasons = new Map([
    [refused.reminder_id, "not_allowed"],
    [unreached.reminder_id, "no_mobile"],
    [stranger.reminder_id, "never_agreed"],
    [sold.reminder_id, "sold"],
    [booked.reminder_id, "booked"],
  ]);
  expect((await listed({})).map((row) => [row.reminder_id, row.send_on])).toEqual([
    [good.reminder_id, day],
    [good.reminder_id, addDays(day, 11)],
  ]);
  const today = (await listed({ state: "to_hold", to: day })).map((row) => [row.reminder_id, row.reason]);
  expect(new Map(today as [string, string][])).toEqual(reasons);
  expect(await listed({ state: "to_hold", reason: "sold" })).toHaveLength(2);
  const foreseen = await ask(countForeseen, receptionist, {});
  expect(foreseen).toMatchObject({ going: 2, to_hold: 10, next: { day, goes: 1, held: 5 } });

  expect(await ask(nextSends, receptionist, {})).toEqual(foreseen.next);
  await settings({}, { automatic: true, since: addDays(day, -20), send_at: "00:00" });
  expect(await ask(countForeseen, receptionist, {})).toEqual(foreseen);
  expect(await runReminders()).toEqual({ sent: 1, held: 5 });
  expect(await ask(countForeseen, receptionist, {})).toMatchObject({ next: { goes: 0, held: 0 } });
  expect(await listed({ state: "held" })).toHaveLength(5);
  // What was held goes out as soon as its reason has gone, and the list says so before.
  await sql()`update appointments set status = 'cancelled'`;
  expect((await listed({ to: day })).map(({ reminder_id }) => reminder_id)).toEqual([booked.reminder_id]);
  expect(await runReminders()).toEqual({ sent: 1, held: 0 });
});

test("the day is that on which it really goes out: not a Sunday, nor a second to the same customer", async () => {
  const sunday = Array.from({ length: 7 }, (_, n) => addDays(day, n + 1)).find(
    (one) => new Date(`${one}T00:00:00Z`).getUTCDay() === 0,
  );
  const monday = addDays(sunday ?? "", 1);
  const one = await due(addDays(sunday ?? "", 7), { template_id: service });
  await settings({ quiet_sundays: true }, {});
  expect((await listed({})).map(({ send_on }) => send_on)).toEqual([monday]);
  expect(await listed({ from: sunday, to: sunday })).toEqual([]);
  expect(await listed({ from: monday, to: monday })).toHaveLength(1);
  expect((await ask(countForeseen, receptionist, {})).going).toBe(1);

  const vehicle_id = await aRow("vehicles", {
    customer_id: one.customer_id,
    registration: `RS${plates++}ABC`,
    last_invoice_date: day,
  });
  const due_date = addDays(monday, 7);
  const other = await aRow("reminders", { vehicle_id, template_id: service, due_date, wanted_sms: true });
  await settings({ quiet_sundays: true, one_per_day: true }, {});
  expect((await listed({})).map(({ reminder_id, send_on }) => [reminder_id, send_on])).toEqual([
    [one.reminder_id, monday],
    [other, addDays(monday, 1)],
  ]);
});

test("sent, failed and held are told apart by what became of the message", async () => {
  const [arrived, failed, waiting] = [await due(day), await due(day), await due(day)];
  await sent(arrived, { state: "delivered" });
  await sent(failed, { state: "failed", state_reason: "Unknown number" });
  await sent(waiting, { state: "queued", sent_at: null });
  const held = await due(day);
  await aRow("reminder_sends", {
    ...{
      reminder_id: held.reminder_id,
      channel: "sms",
      days_before: 14,
      send_on: day,
      state: "held",
      reason: "stale",
    },
  });
  const ids = (rows: { reminder_id: string }[]) => rows.map(({ reminder_id }) => reminder_id).sort();
  expect(ids(await listed({ state: "sent" }))).toEqual([arrived.reminder_id, waiting.reminder_id].sort());
  expect(await listed({ state: "failed" })).toMatchObject([
    { reminder_id: failed.reminder_id, message_state: "failed", message_reason: "Unknown number" },
  ]);
  expect(ids(await listed({ state: "held", reason: "stale" }))).toEqual([held.reminder_id]);
  expect(await listed({ state: "held", reason: "sorn" })).toEqual([]);
  expect(await ask(countDecided, receptionist, {})).toEqual({ held: 1, failed: 1, sent: 2, passed: 0 });
});

test("what is held or passed over by hand stays so, and what went out is not taken back", async () => {
  const one = await due(addDays(day, 14));
  expect(await run(holdSends, receptionist, named(one))).toEqual({ decided: 1, left: 0 });
  expect(await listed({ state: "held" })).toMatchObject([{ by_hand: true, reason: "by_hand", send_on: day }]);
  expect((await listed({})).map(({ days_before }) => days_before)).toEqual([3]);
  expect(await run(passOverSends, receptionist, named(one))).toEqual({ decided: 1, left: 0 });
  expect(await listed({ state: "passed" })).toMatchObject([{ by_hand: true }]);
  const gone = await due(addDays(day, 14));
  await sent(gone);
  await expect(run(holdSends, receptionist, named(gone))).rejects.toMatchObject({ code: "CONFLICT" });
  const both = { sends: [...named(gone).sends, ...named(one).sends, ...named(one).sends] };
  expect(await run(holdSends, receptionist, both)).toEqual({ decided: 1, left: 1 });
  await expect(run(holdSends, receptionist, named(one, 5))).rejects.toMatchObject({ code: "CONFLICT" });
  await sql()`update messages set state = 'bounced'`;
  expect(await run(passOverSends, receptionist, named(gone))).toEqual({ decided: 1, left: 0 });
});

test("the year ahead counts what goes out by month, and what would be held as things stand", async () => {
  const month = (date: string) => date.slice(0, 7);
  const far = addMonths(day, 5);
  await due(far);
  await due(far, {}, { reminders_allowed: false });
  await due(far, { template_id: service });
  await due(addMonths(day, 14));
  const rows = await ask(yearAhead, as("technician"), {});
  const counted = (days: number) => ({ month: month(addDays(far, -days)), channel: "sms" as const });
  expect(rows.filter(({ template_id }) => template_id === service)).toMatchObject([
    { ...counted(7), sends: 1, held: 0 },
  ]);
  const all = rows.filter(({ template_id }) => template_id === mot);
  expect(all.reduce((sum, { sends }) => sum + sends, 0)).toBe(2);
  expect(all.reduce((sum, { held }) => sum + held, 0)).toBe(2);
});

test("a booking and an invoice count once, with the last reminder before them, and the rows add up", async () => {
  const at = (days: number) => new Date(Date.now() + days * 864e5).toISOString();
  const one = await due(addDays(day, -20));
  await sent(one, { at: at(-34), send_on: addDays(day, -34), state: "delivered" });
  const last = await sent(one, { at: at(-23), send_on: addDays(day, -23), days_before: 3 });
  await sent(one, { at: at(-33), send_on: addDays(day, -33), channel: "email", state: "bounced" });
  const resource_id = await aRow("resources", { name: `Bay ${plates}` });
  const booked = { vehicle_id: one.vehicle_id, customer_id: one.customer_id, resource_id };
  const time = { starts_at: at(1), ends_at: at(1.05) };
  await aRow("appointments", { ...booked, ...time, created_at: at(-20) });
  await aRow("appointments", { ...booked, ...time, status: "cancelled", created_at: at(-20) });
  await aRow("appointments", { ...booked, starts_at: at(2), ends_at: at(2.05), created_at: at(-60) });
  const invoice = { vehicle_id: one.vehicle_id, issued_date: addDays(day, -10) };
  const source_document_id = await aDocument(invoice);
  await aDocument({ ...invoice, issued_date: addDays(day, -300) });
  await aDocument({ ...invoice, type: "credit_note", source_document_id, total_gross: "20.00" });
  const { rows, total } = await ask(reminderResults, as("accountant"), { from: addDays(day, -40), to: day });
  expect(rows).toMatchObject([
    { channel: "email", sent: 0, failed: 1, booked: 0, invoiced: 0, gross: "0.00" },
    {
      channel: "sms",
      sent: 2,
      delivered: 1,
      booked: 1,
      invoiced: 1,
      gross: "100.00",
      parts: 4,
      cost: "0.16",
    },
  ]);
  expect(total).toMatchObject({ sent: 2, failed: 1, booked: 1, invoiced: 1, gross: "100.00", cost: "0.16" });
  const days = { from: addDays(day, -40), to: day, state: "sent" as const };
  for (const outcome of ["booked", "invoiced"] as const)
    expect((await listed({ ...days, outcome })).map(({ id }) => id)).toEqual([last]);
  const earlier = await ask(reminderResults, receptionist, {
    from: addDays(day, -40),
    to: addDays(day, -30),
  });
  expect(earlier.total).toMatchObject({ sent: 1, booked: 0, invoiced: 0 });
});

test("letters that wait are printed for the window of an envelope, and are sent when that is said", async () => {
  const one = await due(day);
  await sent(one, {
    channel: "print",
    state: "queued",
    sent_at: null,
    body: "Dear Mr Quayle,\n\nit is time.",
  });
  const { ids, total } = await ask(waitingLetters, receptionist, {});
  expect([ids.length, total]).toEqual([1, 1]);
  const { bytes } = await ask(getLettersPdf, receptionist, { ids });
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(await run(settleLetters, receptionist, { ids })).toEqual({ printed: 1 });
  expect(await ask(waitingLetters, receptionist, {})).toEqual({ ids: [], total: 0 });
  expect(await listed({ state: "sent" })).toMatchObject([{ message_state: "sent", channel: "print" }]);
  await expect(ask(getLettersPdf, receptionist, { ids: [one.customer_id] })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("technicians and accountants decide nothing, and only an admin changes how it runs", async () => {
  const decisions = [holdSends, passOverSends, settleLetters, createReminderTemplate, updateReminderTemplate];
  for (const role of ["technician", "accountant"] as const)
    for (const command of [...decisions, deleteReminderTemplate])
      await expect(run(command as Command, as(role), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  for (const role of ["manager", "receptionist"] as const)
    for (const command of [updateReminderSettings, updateMessageSettings])
      await expect(run(command as Command, as(role), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
