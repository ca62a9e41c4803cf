import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { recordConsent } from "@/lib/customers/commands/record-consent";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { recordTextReport } from "@/lib/messages/commands/record-text-report";
import { setLastQuestion } from "@/lib/messages/jobs/last-question";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { fallBackAll } from "@/lib/reminder-run/commands/fall-back";
import { answerLastQuestion } from "@/lib/reminder-run/commands/last-question";
import { runReminders } from "@/lib/reminder-run/commands/run-reminders";
import { sendReminders } from "@/lib/reminder-run/commands/send-reminders";
import { updateReminderSettings } from "@/lib/reminder-run/commands/settings";
import { HOLD_REASONS, type HoldReason } from "@/lib/reminder-run/rules/hold-reasons";
import { as } from "../support/actors";
import { connectTwilio } from "../support/connected-twilio";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { TwilioServer } from "../support/twilio-server";

const twilio = new TwilioServer();
Object.assign(process.env, {
  AUTH_SECRET: "a secret of these tests, long enough for them",
  APP_URL: "https://garage.example",
  TWILIO_API_BASE: await twilio.start(),
});
const { url } = await testDatabase();
const admin = as("admin");

/** A weekday at noon, so that no quiet hours stand in the way: the day of the test with its hours put right. */
const NOON = new Date(`${today()}T12:00:00Z`);
let mot = "";
let next = 1;

beforeAll(async () => {
  await startJobs(url, [{ ...sendMessage, handle: async () => {} }], { work: false });
  setLastQuestion(answerLastQuestion);
  await connectTwilio(twilio);
  mot = await aRow("reminder_templates", {
    name: "MOT",
    kind: "mot",
    recurs_months: 12,
    sms_body: "The MOT of {registration} is due on {due_date}.",
    email_subject: "MOT of {registration}",
    email_body: "Dear {customer}, the MOT of your {vehicle} is due.",
  });
  await sql()`update reminder_templates set sms_days_before = '{14,3}', email_days_before = '{30}', print_days_before = '{30}' where id = ${mot}`;
  await run(updateReminderSettings, admin, {
    version: 0,
    automatic: true,
    since: addDays(today(), -40),
    send_at: "00:00",
  });
  await sql()`insert into settings (key, value) values ('messages', '{"quiet_sundays": false}')`;
});
afterAll(async () => {
  await stopJobs();
  await twilio.stop();
});
beforeEach(async () => {
  await sql()`update reminders set deleted_at = now()`;
  await sql()`update messages set created_at = created_at - interval '5 days', not_before = null`;
});

interface Made {
  customer?: object;
  vehicle?: object;
  reminder?: object;
}

/** A customer who may be texted, with a vehicle that was here last month and whose MOT is due in ten days. */
async function aReminder({ customer, vehicle, reminder }: Made = {}) {
  const number = next++;
  const customer_id = await aRow("customers", {
    title: "Mrs",
    surname: `Quayle ${number}`,
    mobile: `0770090${String(1000 + number).slice(1)}0`.slice(0, 11),
    last_invoice_date: addDays(today(), -30),
    ...customer,
  });
  const vehicle_id = await aRow("vehicles", {
    customer_id,
    registration: `AB12C${String.fromCharCode(65 + number)}A`,
    make: "Kia",
    model: "Ceed",
    last_invoice_date: addDays(today(), -30),
    mot_expiry: addDays(today(), 10),
    ...vehicle,
  });
  const id = await aRow("reminders", {
    vehicle_id,
    template_id: mot,
    due_date: addDays(today(), 10),
    wanted_sms: true,
    ...reminder,
  });
  return { id, customer_id, vehicle_id };
}

const sendsOf = (reminder: string) =>
  sql()<
    {
      channel: string;
      days_before: number;
      state: string;
      reason: string | null;
      message_id: string | null;
    }[]
  >`
    select channel, days_before, state, reason, message_id from reminder_sends where reminder_id = ${reminder} order by channel, days_before`;

const messageOf = async (reminder: string) =>
  (
    await sql()`select id, state, recipient, body, parts, cost, marketing from messages where reminder_id = ${reminder}`
  )[0];

/** What the queue does with what waits. */
async function sendWhatWaits() {
  const waiting = await sql()<
    { id: string }[]
  >`select id from messages where state = 'queued' and channel <> 'print' order by id`;
  for (const { id } of waiting) await sendMessage.handle({ message_id: id });
}

test("a reminder that is due goes out once, however often and beside itself the run is started", async () => {
  const { id } = await aReminder();
  const counts = await Promise.all([runReminders(NOON), runReminders(NOON), runReminders(NOON)]);
  expect(counts.map(({ sent }) => sent).toSorted()).toEqual([0, 0, 1]);
  await runReminders(NOON);
  await sql()`update messages set not_before = null`;
  const before = twilio.messages.length;
  await sendWhatWaits();
  await sendWhatWaits();
  expect(twilio.messages.length - before).toBe(1);
  expect(await messageOf(id)).toMatchObject({ state: "sent", marketing: true, parts: 1, cost: "0.0400" });
  expect((await messageOf(id))?.body).toMatch(/^The MOT of AB12 CBA is due on .* Reply STOP for no more\.$/);
  expect([...(await sendsOf(id))]).toMatchObject([
    { channel: "sms", days_before: 14, state: "sent", reason: null },
  ]);
});

const held: [HoldReason, Made][] = [
  ["sold", { vehicle: { customer_id: null } }],
  ["archived_vehicle", { vehicle: { deleted_at: "2026-01-01" } }],
  ["scrapped", { vehicle: { off_road: "scrapped" } }],
  ["sorn", { vehicle: { off_road: "sorn" } }],
  ["exported", { vehicle: { off_road: "exported" } }],
  ["renewed", { vehicle: { mot_expiry: addDays(today(), 375) } }],
  ["stale", { vehicle: { last_invoice_date: addDays(today(), -5 * 366) } }],
  ["archived", { customer: { deleted_at: "2026-01-01" } }],
  ["not_allowed", { customer: { reminders_allowed: false } }],
  ["no_mobile", { customer: { mobile: "01632 960123" } }],
  ["never_agreed", { customer: { last_invoice_date: null } }],
];

test.each(held)("is held: %s", async (reason, made) => {
  const { id } = await aReminder(made);
  expect(await runReminders(NOON)).toEqual({ sent: 0, held: 1 });
  expect([...(await sendsOf(id))]).toMatchObject([{ state: "held", reason }]);
  expect(HOLD_REASONS[reason]).toBeTruthy();
  // What is held as before is not written again.
  expect(await runReminders(NOON)).toEqual({ sent: 0, held: 0 });
});

test("what was held goes out when its reason has gone", async () => {
  const { id, vehicle_id, customer_id } = await aReminder();
  const appointment = await aRow("appointments", {
    vehicle_id,
    customer_id,
    starts_at: `${addDays(today(), 3)}T09:00:00Z`,
    ends_at: `${addDays(today(), 3)}T10:00:00Z`,
  });
  await runReminders(NOON);
  expect([...(await sendsOf(id))]).toMatchObject([{ state: "held", reason: "booked" }]);
  await sql()`update appointments set status = 'cancelled' where id = ${appointment}`;
  expect(await runReminders(NOON)).toEqual({ sent: 1, held: 0 });
});

test("is asked about just before it is sent: a no that came meanwhile counts", async () => {
  const { id, customer_id } = await aReminder();
  await runReminders(NOON);
  await run(recordConsent, admin, { customer_id, channel: "sms", decision: "refused", source: "telephone" });
  await sql()`update messages set not_before = null`;
  const before = twilio.messages.length;
  await sendWhatWaits();
  expect(twilio.messages.length).toBe(before);
  expect([...(await sendsOf(id))]).toMatchObject([{ state: "held", reason: "refused", message_id: null }]);
  expect(await messageOf(id)).toBeUndefined();
});

test("keeps to the quiet hours, and to one a day for each customer", async () => {
  const first = await aReminder();
  const second = await aRow("vehicles", {
    customer_id: first.customer_id,
    registration: "ZZ1",
    last_invoice_date: today(),
  });
  const other = await aRow("reminders", {
    vehicle_id: second,
    template_id: mot,
    due_date: addDays(today(), 2),
    wanted_sms: true,
  });
  await runReminders(new Date(`${today()}T23:30:00Z`));
  const [message] =
    await sql()`select not_before, reminder_id from messages where customer_id = ${first.customer_id}`;
  expect(new Date(String(message?.not_before)).getTime()).toBeGreaterThan(
    Date.parse(`${addDays(today(), 1)}T06:00:00Z`),
  );
  // The more urgent one goes first.
  expect(message?.reminder_id).toBe(other);
  expect(await sendsOf(first.id)).toHaveLength(0);
});

test("a text that does not arrive is followed by an e-mail, and that by a letter", async () => {
  const { id } = await aReminder({ customer: { email: "quayle@example.com", road: "High Street" } });
  await runReminders(NOON);
  await sql()`update messages set not_before = null`;
  await sendWhatWaits();
  const [text] = await sql()<
    { id: string; provider_id: string }[]
  >`select id, provider_id from messages where reminder_id = ${id}`;
  expect(await fallBackAll()).toBe(0);
  const report = {
    id: null,
    provider_id: text?.provider_id ?? "",
    state: "failed",
    reason: "The phone is off",
    stopped: false,
  } as const;
  await run(recordTextReport, admin, report);
  // Late, and out of order: it failed all the same.
  await run(recordTextReport, admin, { ...report, state: "sent" });
  expect(await fallBackAll()).toBe(1);
  expect(await fallBackAll()).toBe(0);
  expect((await sendsOf(id)).map(({ channel, state }) => [channel, state])).toEqual([
    ["email", "sent"],
    ["sms", "sent"],
  ]);
  await sql()`update messages set state = 'bounced' where reminder_id = ${id} and channel = 'email'`;
  expect(await fallBackAll()).toBe(1);
  expect((await sendsOf(id)).map(({ channel }) => channel)).toEqual(["email", "print", "sms"]);
});

test("a text of which nobody reports in a day that it arrived is followed too, one that arrived is not", async () => {
  const reached = await aReminder({ customer: { email: "here@example.com" } });
  const silent = await aReminder({ customer: { email: "away@example.com" } });
  await runReminders(NOON);
  await sql()`update messages set not_before = null`;
  await sendWhatWaits();
  const [text] = await sql()<
    { provider_id: string }[]
  >`select provider_id from messages where reminder_id = ${reached.id}`;
  const delivered = { id: null, state: "delivered", reason: null, stopped: false } as const;
  await run(recordTextReport, admin, { ...delivered, provider_id: text?.provider_id ?? "" });
  const sentAgo = (hours: number) =>
    sql()`update messages set sent_at = now() - make_interval(hours => ${hours}) where reminder_id in (${reached.id}, ${silent.id})`;
  await sentAgo(23);
  expect(await fallBackAll()).toBe(0);
  await sentAgo(25);
  expect(await fallBackAll()).toBe(1);
  expect((await sendsOf(silent.id)).map(({ channel }) => channel)).toEqual(["email", "sms"]);
  expect(await sendsOf(reached.id)).toHaveLength(1);
  const [email] =
    await sql()`select body from messages where reminder_id = ${silent.id} and channel = 'email'`;
  expect(email?.body).toMatch(/\n\nNo more reminders: https:\/\/garage\.example\/stop\/[\w-]{38}$/);
});

test("by hand it goes out although the vehicle is booked in, but never against the customer's no", async () => {
  const receptionist = as("receptionist");
  const { id, customer_id } = await aReminder({ vehicle: { off_road: "sorn" } });
  await runReminders(NOON);
  const sends = [{ reminder_id: id, channel: "sms" as const, days_before: 14 }];
  await expect(run(sendReminders, as("technician"), { sends })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await run(sendReminders, receptionist, { sends })).toEqual({
    sent: 1,
    kept: { texts: 0, emails: 0 },
    left: 0,
  });
  await expect(run(sendReminders, receptionist, { sends })).rejects.toMatchObject({ code: "CONFLICT" });
  const before = twilio.messages.length;
  await sendWhatWaits();
  expect(twilio.messages.length - before).toBe(1);
  await sql()`update messages set state = 'failed' where reminder_id = ${id}`;
  await run(recordConsent, admin, {
    customer_id,
    channel: "sms",
    decision: "withdrawn",
    source: "telephone",
  });
  await expect(run(sendReminders, receptionist, { sends })).rejects.toMatchObject({
    code: "CONFLICT",
    message: HOLD_REASONS.refused,
  });
});

test("by hand it is said of how many of those sent that they are kept here, by channel", async () => {
  const texted = await aReminder();
  const emailed = await aReminder({
    customer: { email: "quayle@example.com" },
    reminder: { wanted_sms: false, wanted_email: true },
  });
  const sends = [
    { reminder_id: texted.id, channel: "sms" as const, days_before: 14 },
    { reminder_id: emailed.id, channel: "email" as const, days_before: 30 },
  ];
  await sql()`update sms_accounts set active = false`;
  try {
    expect(await run(sendReminders, as("receptionist"), { sends })).toEqual({
      sent: 2,
      kept: { texts: 1, emails: 1 },
      left: 0,
    });
  } finally {
    await sql()`update sms_accounts set active = true`;
  }
});

test("nothing goes out while the garage has not switched it on", async () => {
  await aReminder();
  const [row] = await sql()`select version from settings where key = 'reminders'`;
  await run(updateReminderSettings, admin, { version: row?.version, automatic: false });
  expect(await runReminders(NOON)).toEqual({ sent: 0, held: 0 });
  await run(updateReminderSettings, admin, { version: row?.version + 1, automatic: true });
  expect(
    (await sql()`select value ->> 'since' as since from settings where key = 'reminders'`)[0]?.since,
  ).toBe(today());
});
