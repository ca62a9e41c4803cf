import { beforeAll, expect, test, vi } from "vitest";
import { readList } from "@/components/table/read-list";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { csvDownload } from "@/lib/lists/csv";
import { reminderList } from "@/lib/reminders/list";
import { countReminders, listReminders } from "@/lib/reminders/queries/reminders";
import { listReminderTemplates } from "@/lib/reminders/queries/templates";
import { ReminderList } from "@/lib/reminders/schema/reminder";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";

vi.mock("@/lib/auth/current-actor", () => ({ requireActor: async () => as("manager") }));

await testDatabase();
const technician = as("technician");
let mot = "";
let vehicle = "";

beforeAll(async () => {
  const customer = await aRow("customers", {
    surname: "Quayle",
    mobile: "07700900123",
    reminders_allowed: false,
  });
  vehicle = await aRow("vehicles", { customer_id: customer, registration: "AB12CDE", make: "KIA" });
  await aRow("vehicle_plates", { vehicle_id: vehicle, registration: "OLD1" });
  mot = await aRow("reminder_templates", { name: "MOT", kind: "mot" });
  const service = await aRow("reminder_templates", { name: "SERVICE" });
  const reminder = (days: number | null, fields: object = {}) =>
    aRow("reminders", {
      vehicle_id: vehicle,
      template_id: mot,
      due_date: days === null ? null : addDays(today(), days),
      legacy_id: `${days} ${JSON.stringify(fields)}`,
      ...fields,
    });
  await reminder(-3);
  await reminder(5, { wanted_sms: true });
  await reminder(40, { template_id: service });
  await reminder(-400, { status: "done", done_sms: true });
  await reminder(-1, { vehicle_id: null });
  await reminder(null, { vehicle_id: null });
  await reminder(1, { deleted_at: "2026-01-01" });
});

const days = async (input: object) => {
  const { rows, pagination } = await ask(listReminders, technician, input);
  expect(pagination.total).toBe(rows.length);
  return rows.map(
    ({ due_date }) => due_date && Math.round((Date.parse(due_date) - Date.parse(today())) / 864e5),
  );
};

test("reminders come by their day, those without one last", async () => {
  expect(await days({})).toEqual([-400, -3, -1, 5, 40, null]);
  expect(await days({ sort: "-due_date" })).toEqual([null, 40, 5, -1, -3, -400]);
});

test.each([
  [{ status: "done" }, [-400]],
  [{ overdue: true }, [-3, -1]],
  [{ coming: true }, [5, 40]],
  [{ coming: false, status: "due" }, [-3, -1, 5, 40, null]],
  [{ from: today(), to: addDays(today(), 14) }, [5]],
  [{ q: "ab12 cde" }, [-400, -3, 5, 40]],
  [{ q: "old 1" }, [-400, -3, 5, 40]],
  [{ q: "quayle" }, [-400, -3, 5, 40]],
])("are narrowed by %j", async (filters, expected) => {
  expect(await days(filters)).toEqual(expected);
});

test("are narrowed by what they are about", async () => {
  expect(await days({ template_id: mot, status: "due" })).toEqual([-3, -1, 5, null]);
  expect(await days({ vehicle_id: vehicle, template_id: mot })).toEqual([-400, -3, 5]);
  expect((await ask(listReminderTemplates, technician, {})).map(({ name }) => name)).toEqual([
    "MOT",
    "SERVICE",
  ]);
});

test("tell the car, its owner of today and whether they may be reminded", async () => {
  const { rows } = await ask(listReminders, technician, { from: today(), to: addDays(today(), 14) });
  expect(rows[0]).toMatchObject({
    registration: "AB12CDE",
    template: "MOT",
    customer_name: "Quayle",
    telephone: "07700900123",
    reminders_allowed: false,
    wanted_sms: true,
    done_sms: false,
    overdue: false,
  });
});

test("are counted", async () => {
  expect(await ask(countReminders, technician, {})).toEqual({ coming: 2, overdue: 2, done: 1, all: 6 });
});

test.each([
  ["", [5, 40]],
  ["q=quayle", [5, 40]],
  [`to=${addDays(today(), 14)}`, [5]],
  [`from=${addDays(today(), -3)}`, [-3, -1, 5, 40]],
  ["overdue=yes", [-1, -3]],
  ["status=done", [-400]],
  ["coming=no", [-400, -3, -1, 5, 40, null]],
])(
  "the page and its file open on what is due today and next, unless the address asks for more: %s",
  async (address, expected) => {
    const { input } = readList(reminderList, ReminderList, Object.fromEntries(new URLSearchParams(address)));
    expect(await days(input)).toEqual(expected);
    const file = await csvDownload(
      listReminders,
      reminderList,
    )(new Request(`http://garage/reminders/csv?${address}`));
    const lines = (await file.text()).trim().split("\n").slice(1);
    const dates = expected.map((day) => (day === null ? "" : addDays(today(), day)));
    expect(lines.map((line) => line.split(",")[0])).toEqual(dates);
  },
);
