import { afterEach, expect, test, vi } from "vitest";
import { sql } from "@/db/client";
import { diaryOfToday } from "@/lib/appointments/queries/diary-of-today";
import { ask } from "@/lib/core/query";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";

await testDatabase();
afterEach(() => void vi.useRealTimers());

test("a day of British Summer Time begins at its own midnight", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2027-07-10T12:00:00Z") });
  const booked = (description: string, starts_at: string, ends_at: string) =>
    aRow("appointments", { description, starts_at, ends_at, status: "booked" });
  await booked("the evening before", "2027-07-09T23:30:00+01:00", "2027-07-09T23:50:00+01:00");
  await booked("after midnight", "2027-07-10T00:30:00+01:00", "2027-07-10T00:50:00+01:00");
  await booked("the next day", "2027-07-11T00:30:00+01:00", "2027-07-11T00:50:00+01:00");
  const diary = await ask(diaryOfToday, as("manager"), {});
  expect(diary.map(({ description }) => description)).toEqual(["after midnight"]);
});

test("a day begins at the midnight of the garage's own time zone, and its times are of that zone", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2027-01-11T08:00:00Z") });
  const booked = (description: string, starts_at: string, ends_at: string) =>
    aRow("appointments", { description, starts_at, ends_at, status: "booked" });
  await sql()`
    insert into settings (key, value) values ('garage', '{"time_zone": "Asia/Tokyo"}')
    on conflict (key) do update set value = excluded.value`;
  await booked("yesterday in Tokyo", "2027-01-10T14:30:00Z", "2027-01-10T14:50:00Z");
  await booked("today in Tokyo", "2027-01-10T15:30:00Z", "2027-01-10T15:50:00Z");
  const diary = await ask(diaryOfToday, as("manager"), {});
  expect(diary.map(({ description, time }) => [description, time])).toEqual([["today in Tokyo", "00:30"]]);
});
