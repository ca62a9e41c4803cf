import { expect, test } from "vitest";
import { readClock } from "@/lib/core/dates/read-clock";

test.each([
  ["8", "08:00"],
  ["08", "08:00"],
  ["8.30", "08:30"],
  ["830", "08:30"],
  ["0830", "08:30"],
  ["08:30", "08:30"],
  [" 17.30 ", "17:30"],
  ["5.30pm", "17:30"],
  ["5 pm", "17:00"],
  ["12 am", "00:00"],
  ["12pm", "12:00"],
  ["0", "00:00"],
  ["23:59", "23:59"],
])("%j is %s", (typed, time) => expect(readClock(typed)).toBe(time));

test.each(["", "24", "8.3", "8:60", "13pm", "0am", "eight", "08:30:00", "-8", "8-9"])(
  "%j is no time",
  (typed) => expect(readClock(typed)).toBeNull(),
);
