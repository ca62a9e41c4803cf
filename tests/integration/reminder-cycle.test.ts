import { afterAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { createAppointment } from "@/lib/appointments/commands/appointments";
import { run } from "@/lib/core/command";
import { addDays, addMonths, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { setLastQuestion } from "@/lib/messages/jobs/last-question";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { createServicePackage } from "@/lib/packages/commands/packages";
import { storePaper } from "@/lib/printing/jobs";
import { answerLastQuestion } from "@/lib/reminder-run/commands/last-question";
import { runReminders } from "@/lib/reminder-run/commands/run-reminders";
import { updateReminderSettings } from "@/lib/reminder-run/commands/settings";
import { reminderResults } from "@/lib/reminder-run/queries/results";
import { listReminders } from "@/lib/reminders/queries/reminders";
import { as } from "../support/actors";
import { connectTwilio } from "../support/connected-twilio";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { TwilioServer } from "../support/twilio-server";
import { aDraft, aGarage, labour } from "../support/writing";

const twilio = new TwilioServer();
Object.assign(process.env, {
  AUTH_SECRET: "a secret of these tests, long enough for them",
  TWILIO_API_BASE: await twilio.start(),
});
const { url } = await testDatabase();
await startJobs(url, [storePaper, { ...sendMessage, handle: async () => {} }], { work: false });
setLastQuestion(answerLastQuestion);
afterAll(async () => {
  await stopJobs();
  await twilio.stop();
});

const now = today();
const noon = new Date(`${now}T12:00:00Z`);

test("from a reminder to the next: texted, booked in, held while it is, serviced, invoiced, and due again in a year", async () => {
  await aGarage();
  await connectTwilio(twilio);
  const [manager, admin] = [as("manager"), as("admin")];
  const template_id = await aRow("reminder_templates", {
    name: "Service",
    kind: "service",
    recurs_months: 12,
    sms_body: "{registration} is due for a service on {due_date}.",
    email_subject: "Service",
    email_body: "It is due.",
  });
  await sql()`update reminder_templates set sms_days_before = '{14}', email_days_before = '{7}' where id = ${template_id}`;
  await run(createServicePackage, admin, {
    name: "Full service",
    reminder_template_id: template_id,
    lines: [{ item_type: "labour", description: "Full service", unit_price: "60" }],
  });
  const customer_id = await aRow("customers", {
    surname: "Quayle",
    mobile: "07700 900123",
    email: "quayle@example.com",
    last_invoice_date: addDays(now, -380),
  });
  const vehicle_id = await aRow("vehicles", {
    customer_id,
    registration: "AB12CDE",
    last_invoice_date: addDays(now, -380),
  });
  const due_date = addDays(now, 14);
  const reminder_id = await aRow("reminders", {
    vehicle_id,
    template_id,
    due_date,
    wanted_sms: true,
    wanted_email: true,
  });
  await run(updateReminderSettings, admin, { version: 0, automatic: true, send_at: "00:00" });

  expect(await runReminders(noon)).toEqual({ sent: 1, held: 0 });
  await sql()`update messages set not_before = null`;
  const [message] = await sql()<{ id: string }[]>`select id from messages`;
  await sendMessage.handle({ message_id: message?.id ?? "" });
  expect(twilio.messages).toMatchObject([{ to: "+447700900123", direction: "outbound-api" }]);

  // The customer rings. A week later the e-mail would go, but they are booked in.
  const { id: appointment } = await run(createAppointment, manager, {
    customer_id,
    vehicle_id,
    starts_at: `${addDays(now, 10)}T09:00`,
    duration_minutes: 60,
  });
  expect(appointment).toBeTruthy();
  const booked = await ask(listReminders, manager, { vehicle_id });
  expect(booked.rows).toMatchObject([{ booked_for: expect.stringContaining(addDays(now, 10)) }]);
  const week = new Date(noon.getTime() + 7 * 86_400_000);
  expect(await runReminders(week)).toEqual({ sent: 0, held: 1 });

  const own = { package_key: crypto.randomUUID(), package_name: "Full service" };
  const { id } = await aDraft({ customer_id, vehicle_id, line_items: [labour("1", "60.00", own)] });
  await run(issueDocument, manager, { id });
  const reminders = await sql()`
    select id, status, due_date::text from reminders where vehicle_id = ${vehicle_id} order by due_date`;
  expect([...reminders]).toMatchObject([
    { id: reminder_id, status: "done" },
    { status: "due", due_date: addMonths(now, 12) },
  ]);
  // It is over: what was held is not taken up again.
  expect(await runReminders(week)).toEqual({ sent: 0, held: 0 });

  const { total } = await ask(reminderResults, manager, { from: now, to: now });
  expect(total).toMatchObject({ sent: 1, booked: 1, invoiced: 1, gross: "72.00" });
});
