import { expect, test } from "vitest";
import { firstDayToSend, runDays } from "@/lib/reminder-run/rules/going-days";
import { oneEach, planSends } from "@/lib/reminder-run/rules/plan-sends";

const QUIET = { quiet_from: "20:00", quiet_until: "08:00", quiet_sundays: true, one_per_day: true };
/** A Friday. */
const FRIDAY = "2026-12-04";

const goes = (now: string, to: string, send_at = "10:00", settings = QUIET) =>
  runDays(new Date(now), to, send_at, settings).map(({ run_on, goes_on }) => [
    run_on.slice(8),
    goes_on.slice(8),
  ]);

test("a day's run goes out on that day, and after a quiet Sunday or evening on the next", () => {
  expect(goes(`${FRIDAY}T07:00:00Z`, "2026-12-07")).toEqual([
    ["04", "04"],
    ["05", "05"],
    ["06", "07"],
    ["07", "07"],
  ]);
  // The run of this evening comes too late for today, and so does every run at such an hour.
  expect(goes(`${FRIDAY}T21:00:00Z`, "2026-12-05")).toEqual([
    ["04", "05"],
    ["05", "05"],
  ]);
  expect(goes(`${FRIDAY}T07:00:00Z`, "2026-12-05", "21:00")).toEqual([
    ["04", "05"],
    ["05", "07"],
  ]);
});

test.each([
  [{ automatic: false, since: "2026-12-01" }, "2026-12-20"],
  [{ automatic: true, since: null }, "2026-12-20"],
  [{ automatic: true, since: "2026-12-24" }, "2026-12-24"],
  [{ automatic: true, since: "2025-01-01" }, "2025-01-01"],
])("with %j what was to go out is looked for from %s", (settings, from) => {
  expect(firstDayToSend(settings, "2026-12-20")).toBe(from);
});

const send = (reminder_id: string, send_on: string, fields: object = {}) => ({
  ...{ reminder_id, send_on, channel: "sms" as const, days_before: 14, due_date: "2026-12-24" },
  ...{ customer_id: `of ${reminder_id}`, reason: null },
  ...fields,
});
const DAYS = runDays(new Date(`${FRIDAY}T12:00:00Z`), "2026-12-10", "10:00", QUIET);
const planned = (sends: ReturnType<typeof send>[], taken: string[] = [], one_per_day = true) =>
  planSends(sends, { days: DAYS, one_per_day, taken: new Set(taken) }).map(
    ({ reminder_id, days_before, goes_on }) => `${reminder_id}${days_before} ${goes_on.slice(8)}`,
  );

test("each goes on its day, and what waited longer today", () => {
  expect(planned([send("a", "2026-11-20"), send("b", "2026-12-08"), send("c", "2026-12-06")])).toEqual([
    "a14 04",
    "c14 07",
    "b14 08",
  ]);
});

test("a customer gets one a day by a channel, the most urgent first; the others wait for the next day that is not quiet", () => {
  const own = { customer_id: "quayle" };
  const three = [
    send("a", "2026-12-04", { ...own, days_before: 30 }),
    send("b", "2026-12-04", { ...own, days_before: 3 }),
    send("c", "2026-12-04", { ...own, days_before: 14 }),
    send("d", "2026-12-04", { ...own, channel: "print" }),
  ];
  expect(planned(three)).toEqual(["b3 04", "d14 04", "c14 05", "a30 07"]);
  expect(planned(three, ["quayle sms"])).toEqual(["d14 04", "b3 05", "c14 07", "a30 08"]);
  expect(planned(three, [], false)).toHaveLength(4);
});

test("what is due today does not wait, and what waits beyond its day or is overtaken goes out no more", () => {
  const own = { customer_id: "quayle" };
  const urgent = send("a", "2026-12-04", { ...own, days_before: 0, due_date: "2026-12-04" });
  expect(planned([urgent], ["quayle sms"])).toEqual(["a0 04"]);
  const tomorrow = send("a", "2026-12-04", { ...own, days_before: 1, due_date: "2026-12-05" });
  expect(planned([tomorrow], ["quayle sms"])).toEqual(["a1 05"]);
  const first = send("z", "2026-12-04", { ...own, days_before: 4, due_date: "2026-12-08" });
  const later = send("z", "2026-12-05", { ...own, days_before: 3, due_date: "2026-12-08" });
  expect(planned([first, later], ["quayle sms"])).toEqual(["z3 05"]);
});

test("what is held takes nobody's place", () => {
  const held = send("a", "2026-12-04", { reason: "booked", customer_id: "quayle", days_before: 1 });
  const going = send("b", "2026-12-04", { customer_id: "quayle" });
  expect(oneEach([held, going], new Set())).toEqual([held, going]);
});
