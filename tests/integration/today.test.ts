import { beforeAll, expect, test } from "vitest";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { getToday } from "@/lib/today/queries/today";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aReceipt, aRow } from "../support/rows";

await testDatabase();
const day = today();

beforeAll(async () => {
  const customer = await run(createCustomer, as("manager"), { surname: "Quayle", mobile: "07700 900123" });
  const car = (registration: string, mot: number) =>
    aRow("vehicles", { registration, customer_id: customer.id, mot_expiry: addDays(day, mot) });
  const soon = await car("AB12CDE", 3);
  await car("AB13CDE", 14);
  await car("AB14CDE", 15);
  await car("AB15CDE", -1);
  await car("AB16CDE", -31);
  await aRow("appointments", {
    vehicle_id: soon,
    starts_at: `${addDays(day, 2)}T09:00:00Z`,
    ends_at: `${addDays(day, 2)}T10:00:00Z`,
  });
  await aRow("appointments", {
    vehicle_id: soon,
    description: "Brakes grinding",
    starts_at: `${day}T12:00:00Z`,
    ends_at: `${day}T13:00:00Z`,
  });
  const job = (status: string, days: number) =>
    aDocument({ type: "job_sheet", status, issued_date: null, created_date: addDays(day, -days) });
  await job("in_progress", 0);
  await job("waiting_parts", 3);
  await job("open", 400);
  await job("completed", 2);
  await aDocument({ issued_date: addDays(day, -20), due_date: addDays(day, -10), balance: "70.50" });
  await aDocument({ issued_date: addDays(day, -2), due_date: addDays(day, 5), balance: "9.50" });
  await aReceipt({ payment_date: day, amount: "20.00", method: "cash" });
  await aReceipt({ payment_date: addDays(day, -13), amount: "5.00" });
  await aReceipt({ payment_date: addDays(day, -14), amount: "1000.00" });
});

test("the day at a glance", async () => {
  const seen = await ask(getToday, as("receptionist"), {});
  expect(seen.diary).toMatchObject([{ description: "Brakes grinding", registration: "AB12CDE" }]);
  expect(seen.jobs).toMatchObject({ current: 2, stale: 1, ready: 1 });
  expect(seen.jobs?.jobs.map(({ status }) => status)).toEqual(["in_progress", "waiting_parts"]);
  expect(seen.owed).toMatchObject({
    documents: 2,
    balance: "80.00",
    overdue_balance: "70.50",
    oldest: [{ balance: "70.50" }, { balance: "9.50" }],
  });
  expect(seen.mots).toMatchObject({ due: 2, expired: 1 });
  expect(seen.mots?.cars[0]).toMatchObject({ registration: "AB12CDE", telephone: "07700 900123" });
  expect(seen.mots?.cars[0]?.booked_at).not.toBeNull();
  expect(seen.mots?.cars[1]?.booked_at).toBeNull();
  expect(seen.takings?.map(({ amount }) => amount)).toEqual(["5.00", "20.00"]);
  expect(seen.latest).toHaveLength(6);
  expect(seen.whats_new).toMatchObject({ customers: 1, vehicles: 0 });
});

test("a technician sees the day without the money taken", async () => {
  const seen = await ask(getToday, as("technician"), {});
  expect(seen.takings).toBeNull();
  expect(seen.jobs?.current).toBe(2);
});
