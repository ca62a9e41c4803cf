import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, addMonths, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { inviteForMot } from "@/lib/mot-forecast/commands/invite";
import { fillDay } from "@/lib/mot-forecast/queries/fill-day";
import { motForecast } from "@/lib/mot-forecast/queries/forecast";
import { freeDays } from "@/lib/mot-forecast/queries/free-days";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aLine, aRow } from "../support/rows";

const { url } = await testDatabase();
const receptionist = as("receptionist");
const DAY = today();
const CHOSEN = addDays(DAY, 10);
const EXPIRY = addDays(DAY, 20);
let template = "";
let next = 0;

beforeAll(async () => {
  await startJobs(url, [{ ...sendMessage, handle: async () => {} }], { work: false });
  template = await aRow("reminder_templates", {
    ...{
      name: "MOT",
      kind: "mot",
      recurs_months: 12,
      sms_body: "The MOT of {registration} is due on {due_date}.",
    },
  });
  await sql()`update reminder_templates set sms_days_before = '{14,3}' where id = ${template}`;
});
afterAll(() => stopJobs());

async function aCar({
  expiry = EXPIRY,
  reminded = true,
  tested = [] as string[],
  customer = {},
  more = {},
} = {}) {
  next += 1;
  const registration = `MF12${String.fromCharCode(65 + (next % 26))}${String.fromCharCode(65 + Math.floor(next / 26))}B`;
  const customer_id = await aRow("customers", {
    ...{
      surname: `Forecast ${next}`,
      mobile: `07700900${String(100 + next)}`,
      last_invoice_date: addDays(DAY, -200),
    },
    ...customer,
  });
  const id = await aRow("vehicles", {
    ...{ customer_id, registration, make: "Kia", mot_expiry: expiry, last_invoice_date: addDays(DAY, -200) },
    ...more,
  });
  await sql()`update vehicles set created_at = now() - interval '4 years' where id = ${id}`;
  for (const issued_date of tested) await anMot(id, customer_id, issued_date);
  const reminder = reminded
    ? await aRow("reminders", { vehicle_id: id, template_id: template, due_date: expiry, wanted_sms: true })
    : null;
  return { id, registration, reminder };
}

async function anMot(vehicle_id: string, customer_id: string, issued_date: string) {
  const document_id = await aDocument({
    ...{ type: "invoice", status: "issued", number: `F${next}-${issued_date}`, vehicle_id, customer_id },
    ...{ issued_date, issued_at: `${issued_date}T10:00:00Z` },
  });
  await aLine(document_id, { item_type: "mot", description: "MOT test", tax_code: "T9", tax_rate: "0" });
}

const invited = async () => (await ask(fillDay, receptionist, { day: CHOSEN })).map(({ id }) => id);
const texts = (reminder: string | null) => sql()`
  select m.state, s.days_before from reminder_sends s join messages m on m.id = s.message_id
  where s.reminder_id = ${reminder} order by s.days_before`;

test("who may be invited for a day: within the window, not booked in, not written to, and who may be written to", async () => {
  const ours = await aCar({ tested: [addDays(DAY, -350)] });
  const plain = await aCar();
  const first = await aCar({ reminded: false });
  await aCar({ expiry: addDays(CHOSEN, -1) });
  await aCar({ expiry: addMonths(CHOSEN, 2) });
  await aCar({ customer: { reminders_allowed: false } });
  await aCar({ customer: { mobile: null } });
  await aCar({ more: { off_road: "sorn" } });
  await aCar({ more: { last_invoice_date: addDays(DAY, -4_000) } });
  const booked = await aCar();
  await aRow("appointments", {
    ...{ vehicle_id: booked.id, status: "booked" },
    ...{ starts_at: `${CHOSEN}T09:00:00Z`, ends_at: `${CHOSEN}T10:00:00Z` },
  });
  const found = await ask(fillDay, receptionist, { day: CHOSEN });
  expect(found.map(({ id }) => id)).toEqual([ours.id, ...[plain.id, first.id].sort()]);
  expect(found[0]).toMatchObject({ channel: "sms", days_before: 14, reminder_id: ours.reminder });

  const chosen = [ours.id, first.id, booked.id];
  expect(await run(inviteForMot, receptionist, { day: CHOSEN, vehicle_ids: chosen })).toEqual({
    sent: 2,
    kept: { texts: 2, emails: 0 },
    left: 1,
  });
  expect([...(await texts(ours.reminder))]).toEqual([{ state: "queued", days_before: 14 }]);
  const [made] = await sql()`select id, due_date from reminders where vehicle_id = ${first.id}`;
  expect(made?.due_date).toBe(EXPIRY);
  expect(await texts(made?.id)).toHaveLength(1);
  expect(await invited()).toEqual([plain.id]);
  await expect(run(inviteForMot, receptionist, { day: CHOSEN, vehicle_ids: chosen })).rejects.toMatchObject({
    code: "CONFLICT",
  });
  expect(await texts(ours.reminder)).toHaveLength(1);
});

test("two who invite the same vehicle at once send one text", async () => {
  const car = await aCar();
  const invite = () => run(inviteForMot, receptionist, { day: CHOSEN, vehicle_ids: [car.id] });
  const done = await Promise.allSettled([invite(), invite()]);
  expect(done.some(({ status }) => status === "fulfilled")).toBe(true);
  expect(await texts(car.reminder)).toHaveLength(1);
});

test("a day that is over, and a role that may not, invite nobody", async () => {
  const car = await aCar();
  const ids = { vehicle_ids: [car.id] };
  await expect(run(inviteForMot, receptionist, { ...ids, day: addDays(DAY, -1) })).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
  });
  await expect(run(inviteForMot, as("technician"), { ...ids, day: CHOSEN })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("the forecast counts who came back in the same month a year ago, and the hours of the MOT lane", async () => {
  const due = addMonths(DAY, 3);
  const before = addMonths(due, -24);
  for (let n = 0; n < 20; n++)
    await aCar({ expiry: due, tested: n < 15 ? [before, addMonths(before, 12)] : [before], reminded: false });
  await aRow("resources", { name: "Lane of the forecast", kind: "mot_lane", position: 90 });
  const { months, past, lanes } = await ask(motForecast, receptionist, {});
  const month = months.find((one) => one.month === due.slice(0, 7));
  expect(past.months.find((one) => one.month === due.slice(5, 7))).toMatchObject({ due: 20, came: 15 });
  expect(month).toMatchObject({ ours: 15, share: 0.75, basis: "month" });
  expect(lanes).toBeGreaterThan(0);
  const days = await ask(freeDays, receptionist, {});
  for (const { there, sold, fit } of days) expect(fit * 60).toBeLessThanOrEqual(there - sold);
});
