import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { arrive, leave, pauseWork, startWork } from "@/lib/clock/commands/acts";
import { addAttendance, addWork, correctWork } from "@/lib/clock/commands/corrections";
import { clockDay } from "@/lib/clock/queries/day";
import { clockFigures } from "@/lib/clock/queries/figures";
import { listAttendances, listWorkTimes } from "@/lib/clock/queries/intervals";
import { jobHours } from "@/lib/clock/queries/job-hours";
import { onClock } from "@/lib/clock/queries/now";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";
import { ask } from "@/lib/core/query";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { creditDocument } from "@/lib/documents/commands/credit-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aLine, aRow } from "../support/rows";
import { makeUser } from "../support/users";
import { aDraft, aGarage, labour, linesOf } from "../support/writing";

const { url } = await testDatabase();
beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
});
afterAll(stopJobs);
const manager: Actor = { ...as("manager"), id: (await makeUser("manager")).id };

const HOUR = 3600;
const at = (time: string, day: string) => new Date(instantOf(day, time, "Europe/London")).toISOString();
const act = (when?: string) => ({ key: randomUUID(), ...(when && { at: when }) });

let tech: Actor & { id: string };
beforeEach(async () => {
  tech = { ...as("technician"), id: (await makeUser("technician")).id };
});

const there = (from: string, to: string) =>
  run(addAttendance, manager, { user_id: tech.id, started_at: from, ended_at: to, why: "Paper sheet" });
const worked = (from: string, to: string, job: { document_id: string; line_id?: string | undefined }) =>
  run(addWork, manager, { user_id: tech.id, started_at: from, ended_at: to, ...job, why: "Paper sheet" });
const figures = async (from: string, to: string, by: "day" | "week" = "day", who: Actor = manager) => {
  const [row] = await ask(clockFigures, who, { from, to, by, user_id: tech.id });
  if (!row) throw new Error("Nobody was told of");
  return row;
};
const aSheet = (hours = "2") => aDraft({ type: "job_sheet", line_items: [labour(hours, "60.00")] });

describe("attended and worked hours", () => {
  test.each([
    ["an ordinary night", "2026-03-21", "2026-03-22", 8],
    ["the night when summer time begins", "2026-03-28", "2026-03-29", 7],
    ["the night when summer time ends", "2025-10-25", "2025-10-26", 9],
  ])("%s from 22:00 to 06:00 is the real hours, and the days add up", async (_, evening, morning, hours) => {
    const { id: document_id } = await aSheet();
    await there(at("22:00", evening), at("06:00", morning));
    await worked(at("22:30", evening), at("05:30", morning), { document_id });
    const row = await figures(evening, morning);
    expect(row).toMatchObject({ attended_seconds: hours * HOUR, worked_seconds: (hours - 1) * HOUR });
    expect(row.periods.map(({ attended_seconds }) => attended_seconds)).toEqual([
      2 * HOUR,
      (hours - 2) * HOUR,
    ]);
  });

  test("weeks begin on Monday, and what was taken back counts no more", async () => {
    const { id: document_id } = await aSheet();
    for (const day of ["2026-03-01", "2026-03-02"]) await there(at("08:00", day), at("16:00", day));
    const work = await worked(at("09:00", "2026-03-02"), at("11:00", "2026-03-02"), { document_id });
    await run(correctWork, manager, { id: work.id, voided: true, why: "Another car" });
    const row = await figures("2026-02-25", "2026-03-04", "week");
    expect(row.periods).toMatchObject([
      { from: "2026-02-25", to: "2026-03-01", attended_seconds: 8 * HOUR },
      { from: "2026-03-02", to: "2026-03-04", attended_seconds: 8 * HOUR, worked_seconds: 0 },
    ]);
  });
});

describe("sold hours", () => {
  const sold = async () => (await figures(today(), today())).sold_seconds;

  test("are the labour of issued invoices, to the minute, and credits take theirs back", async () => {
    const mine = { technician_id: tech.id };
    const bill = await aDraft({
      line_items: [
        labour("1.25", "60.00", mine),
        labour("0.333", "60.00", mine),
        labour("4", "60.00", { technician_id: null }),
      ],
    });
    expect(await sold()).toBe(0);
    await run(issueDocument, manager, { id: bill.id });
    expect(await sold()).toBe((75 + 20) * 60);
    const note = await run(creditDocument, manager, {
      id: bill.id,
      reason: "The belt was not changed",
    });
    expect(await sold()).toBe((75 + 20) * 60);
    await run(issueDocument, manager, { id: note.id });
    expect(await sold()).toBe(0);
  });

  test("are the one person's whose name the line or the document has, and nobody's otherwise", async () => {
    const day = "2024-05-06";
    const name = `Sam ${randomUUID()}`;
    tech = {
      ...tech,
      id: await aRow("users", { email: name, name, role: "technician", password_hash: "x" }),
    };
    const head = { issued_date: day, created_date: day };
    const one = await aDocument({ ...head, technician: name.toUpperCase() });
    await aLine(one, { item_type: "labour", quantity: "1" });
    await aLine(one, { item_type: "labour", quantity: "2", technician: "Somebody else" });
    expect((await figures(day, day)).sold_seconds).toBe(HOUR);
    const all = await ask(clockFigures, manager, { from: day, to: day });
    expect(all.at(-1)).toMatchObject({ user_id: null, sold_seconds: 2 * HOUR, efficiency: null });
  });

  test("make efficiency, utilisation and productivity with the others", async () => {
    const day = "2024-06-03";
    const { id: document_id } = await aSheet();
    await there(at("08:00", day), at("16:00", day));
    await worked(at("08:00", day), at("14:00", day), { document_id });
    const bill = await aDocument({ issued_date: day, created_date: day });
    await aLine(bill, { item_type: "labour", quantity: "7.5", technician_id: tech.id });
    expect(await figures(day, day, "day", tech)).toMatchObject({
      ...{ attended_seconds: 8 * HOUR, worked_seconds: 6 * HOUR, sold_seconds: 7.5 * HOUR },
      ...{ efficiency: 1.25, utilisation: 0.75, productivity: 0.9375 },
    });
  });
});

describe("who may see whose hours", () => {
  test("technicians see their own; managers everybody's", async () => {
    const other = (await makeUser("technician")).id;
    const asked = { user_id: other };
    const attempts = [
      () => ask(clockFigures, tech, asked),
      () => ask(listAttendances, tech, asked),
      () => ask(listWorkTimes, tech, asked),
      () => ask(clockDay, tech, asked),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await ask(clockFigures, tech, {})).map(({ user_id }) => user_id)).toEqual([tech.id]);
    expect((await ask(clockFigures, manager, {})).length).toBeGreaterThan(1);
  });

  test("too many days at once are refused", async () => {
    await expect(ask(clockFigures, manager, { from: "2026-01-01", to: "2026-12-31" })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
    });
  });
});

describe("a job's hours by line", () => {
  test("say what was written and what was clocked, by whom, on the sheet and on its invoice", async () => {
    const day = addDays(today(), -1);
    const sheet = await aDraft({
      type: "job_sheet",
      line_items: [
        labour("2", "60.00", { description: "Brakes" }),
        labour("1.5", "60.00", { description: "Service" }),
      ],
    });
    const [brakes] = await linesOf(sheet.id);
    await there(at("08:00", day), at("16:00", day));
    await worked(at("08:00", day), at("09:30", day), { document_id: sheet.id, line_id: brakes?.id });
    await worked(at("10:00", day), at("10:20", day), { document_id: sheet.id });
    const hours = await ask(jobHours, tech, { id: sheet.id });
    const written = [
      { description: "Brakes", estimated_seconds: 2 * HOUR, clocked_seconds: 1.5 * HOUR, running: 0 },
      { description: "Service", estimated_seconds: 1.5 * HOUR, clocked_seconds: 0, people: [] },
      { line_id: null, description: null, estimated_seconds: null, clocked_seconds: 1200 },
    ];
    expect(hours).toMatchObject(written);
    expect(hours[0]?.people).toMatchObject([{ user_id: tech.id, clocked_seconds: 1.5 * HOUR }]);
    const bill = await run(convertDocument, manager, { id: sheet.id, to: "invoice" });
    await run(issueDocument, manager, { id: bill.id });
    expect(await ask(jobHours, tech, { id: bill.id })).toMatchObject(written);
  });
});

describe("who is on what now, and one's day", () => {
  test("show what goes on, what was corrected, and what was paused why", async () => {
    const sheet = await aSheet();
    const [line] = await linesOf(sheet.id);
    await run(startWork, tech, { ...act(), document_id: sheet.id, line_id: line?.id });
    const now = await ask(onClock, as("receptionist"), {});
    expect(now.find(({ user_id }) => user_id === tech.id)).toMatchObject({
      ...{ document_id: sheet.id, line_text: "Labour", has_pin: false },
      ...{ attending_since: expect.any(String), working_since: expect.any(String) },
    });
    await run(pauseWork, tech, { ...act(), reason: "customer" });
    const day = await ask(clockDay, tech, {});
    expect(day).toMatchObject({ date: today(), attendances: [{ how: "login" }], questions: [] });
    expect(day.work_times).toMatchObject([{ reason: "customer", ended_as: "paused", corrected: false }]);
    const work = day.work_times[0];
    await run(correctWork, manager, { id: work?.id ?? "", voided: true, why: "By mistake" });
    expect((await ask(clockDay, manager, { user_id: tech.id })).corrections).toMatchObject([
      { work_time_id: work?.id, why: "By mistake", corrected_by_name: "The manager" },
    ]);
  });

  test("an attendance over midnight is in both days", async () => {
    const day = addDays(today(), -2);
    await run(arrive, tech, act(at("21:00", day)));
    await run(leave, tech, act(at("03:00", addDays(day, 1))));
    const [evening, night] = [
      await ask(clockDay, tech, { date: day }),
      await ask(clockDay, tech, { date: addDays(day, 1) }),
    ];
    expect([evening.attended_seconds, night.attended_seconds]).toEqual([3 * HOUR, 3 * HOUR]);
  });
});
