import { inflateSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { createAppointment } from "@/lib/appointments/commands/appointments";
import { createResource } from "@/lib/appointments/commands/diary-settings";
import { getDiarySheet } from "@/lib/appointments/papers/diary-sheet-file";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { aCustomer, aGarage } from "../support/writing";

await testDatabase();
const date = "2027-06-01";

beforeAll(async () => {
  await aGarage();
  const bay = await run(createResource, as("admin"), { name: "Bay one" });
  await run(createAppointment, as("admin"), {
    starts_at: `${date}T09:00`,
    duration_minutes: 60,
    resource_id: bay.id,
    customer_id: await aCustomer({ mobile: "07700 900123" }),
    registration: "AB12CDE",
    confirmed_outside_hours: true,
  });
});

test.each([
  ["day", "resource", "diary-2027-06-01.pdf"],
  ["day", "technician", "diary-2027-06-01.pdf"],
  ["week", "resource", "diary-2027-05-31-week.pdf"],
  ["week", "technician", "diary-2027-05-31-week.pdf"],
] as const)("the diary of a %s, by %s, is a paper", async (view, by, name) => {
  const { bytes, file_name } = await ask(getDiarySheet, as("technician"), { view, date, by });
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(file_name).toBe(name);
});

/** How much is drawn: the texts themselves are compressed and written by their glyphs. */
const drawn = (bytes: Buffer): number =>
  bytes
    .toString("latin1")
    .split("stream\n")
    .flatMap((part) => {
      try {
        return inflateSync(Buffer.from(part, "latin1")).toString("latin1").match(/ TJ/g) ?? [];
      } catch {
        return [];
      }
    }).length;

test("telephone numbers are for those who may read customers", async () => {
  const diaryOnly = await ask(getDiarySheet, holding("appointments:read"), { view: "day", date });
  const whole = await ask(getDiarySheet, as("receptionist"), { view: "day", date });
  expect(drawn(diaryOnly.bytes)).toBeGreaterThan(0);
  expect(drawn(whole.bytes)).toBe(drawn(diaryOnly.bytes) + 1);
});

test("a month is no sheet", () => {
  expect(getDiarySheet.input.safeParse({ view: "month", date }).success).toBe(false);
});
