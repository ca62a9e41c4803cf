import { afterEach, expect, test, vi } from "vitest";
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
