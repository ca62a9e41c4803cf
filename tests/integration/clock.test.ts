import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { jobs } from "@/jobs";
import { setOpeningHours } from "@/lib/appointments/commands/opening";
import { arrive, finishWork, leave, pauseWork, startWork } from "@/lib/clock/commands/acts";
import { addAttendance, addWork, correctAttendance, correctWork } from "@/lib/clock/commands/corrections";
import { answerQuestion } from "@/lib/clock/commands/forgotten";
import { closeForgottenClocks } from "@/lib/clock/jobs";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { makeUser } from "../support/users";
import { aDraft, aGarage, labour, linesOf } from "../support/writing";

const { url } = await testDatabase();
await startJobs(url, jobs, { work: false });
afterAll(stopJobs);
await aGarage();
const HOURS = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "08:00", closes: "17:30" }));
await run(setOpeningHours, as("admin"), { hours: HOURS });
const manager: Actor = { ...as("manager"), id: (await makeUser("manager")).id };

const yesterday = addDays(today(), -1);
const at = (time: string, day = yesterday) => new Date(instantOf(day, time, "Europe/London")).toISOString();
const act = (when?: string) => ({ key: randomUUID(), ...(when && { at: when }) });

let tech: Actor;
let sheet: { id: string };
let lines: { id: string }[];
beforeEach(async () => {
  tech = { ...as("technician"), id: (await makeUser("technician")).id };
  sheet = await aDraft({
    type: "job_sheet",
    line_items: [
      labour("2", "60.00", { description: "Front brakes" }),
      labour("1", "60.00", { description: "Service" }),
    ],
  });
  lines = await linesOf(sheet.id);
});

const line = (i: number) => ({ document_id: sheet.id, line_id: lines[i]?.id ?? null });
const works = async (who: Actor = tech) => [
  ...(await sql()`select w.id, w.line_id, w.line_text, w.started_at::text as started_at, w.ended_at::text as ended_at, w.closed_by, w.ended_as, w.reason
    from work_times w where user_id = ${who.id} and voided_at is null order by w.started_at, w.id`),
];
const stays = async (who: Actor = tech) => [
  ...(await sql()`select id, extract(epoch from ended_at - started_at)::int as seconds, closed_by, how from attendances
    where user_id = ${who.id} and voided_at is null order by started_at, id`),
];
const refused = (code: string, message?: RegExp) =>
  expect.objectContaining({ code, ...(message && { message: expect.stringMatching(message) }) });

describe("the clock", () => {
  test("comes, starts, pauses with a reason, starts again, finishes and leaves", async () => {
    await run(arrive, tech, act(at("08:00")));
    const started = await run(startWork, tech, { ...act(at("08:10")), ...line(0) });
    expect(started).toMatchObject({ user_id: tech.id, at: at("08:10") });
    await run(pauseWork, tech, { ...act(at("09:00")), reason: "parts", note: "Pads on the way" });
    await run(startWork, tech, { ...act(at("10:00")), ...line(0) });
    await run(finishWork, tech, act(at("10:30")));
    const gone = await run(leave, tech, act(at("17:00")));
    expect(gone).toMatchObject({ attending_since: null, work_time_id: null });
    expect(await works()).toMatchObject([
      { ended_as: "paused", reason: "parts", closed_by: "person", line_text: "Front brakes" },
      { ended_as: "finished", reason: null, closed_by: "person" },
    ]);
    expect(await stays()).toMatchObject([{ seconds: 9 * 3600, closed_by: "person", how: "login" }]);
  });

  test("another line stops the one before; a start comes to work by itself; going home stops the work", async () => {
    await run(startWork, tech, { ...act(at("08:00")), ...line(0) });
    await run(startWork, tech, { ...act(at("09:00")), ...line(1) });
    await run(leave, tech, act(at("09:30")));
    expect(await works()).toMatchObject([
      { line_id: lines[0]?.id, closed_by: "switch", ended_as: null },
      { line_id: lines[1]?.id, closed_by: "person", ended_as: "left" },
    ]);
    expect(await stays()).toMatchObject([{ seconds: 5400 }]);
  });

  test("several technicians work on one job, even on one line", async () => {
    const other: Actor = { ...as("technician"), id: (await makeUser("technician")).id };
    const started = await run(startWork, tech, { ...act(), ...line(0) });
    expect(started).toMatchObject({
      document_id: sheet.id,
      line_id: lines[0]?.id,
      working_since: started.at,
    });
    await run(startWork, other, { ...act(), ...line(0) });
    expect(await works()).toMatchObject([{ ended_at: null }]);
    expect(await works(other)).toMatchObject([{ ended_at: null }]);
  });

  test("two browsers that start at once leave one running, and no overlap", async () => {
    const starts = Array.from({ length: 8 }, (_, i) => run(startWork, tech, { ...act(), ...line(i % 2) }));
    await Promise.all(starts);
    const all = await works();
    expect(all.filter(({ ended_at }) => ended_at === null)).toHaveLength(1);
    expect(await stays()).toHaveLength(1);
  });

  test("the database itself lets nobody work twice at once", async () => {
    await run(startWork, tech, { ...act(at("08:00")), ...line(0) });
    await expect(
      sql()`insert into work_times (user_id, document_id, started_at, ended_at, how, closed_by)
        values (${tech.id}, ${sheet.id}, ${at("09:00")}, ${at("10:00")}, 'login', 'person')`,
    ).rejects.toThrow(/work_times_one_at_a_time/);
  });

  test("nothing is paused or left that does not go on, and nothing begins on a line of another job", async () => {
    await expect(run(pauseWork, tech, { ...act(), reason: "break" })).rejects.toEqual(refused("CONFLICT"));
    await expect(run(leave, tech, act())).rejects.toEqual(refused("CONFLICT"));
    const other = await aDraft({ type: "job_sheet" });
    await expect(
      run(startWork, tech, { ...act(), document_id: other.id, line_id: lines[0]?.id }),
    ).rejects.toEqual(refused("VALIDATION_ERROR"));
    await expect(run(arrive, { ...as("admin"), kind: "api_key" }, act())).rejects.toEqual(
      refused("FORBIDDEN"),
    );
  });
});

describe("acts that are sent again, or late", () => {
  test("the same key gets the same answer and does nothing more; another act by it is refused", async () => {
    const first = { ...act(at("08:00")), ...line(0) };
    const answer = await run(startWork, tech, first);
    await run(startWork, tech, { ...act(at("09:00")), ...line(1) });
    expect(await run(startWork, tech, first)).toEqual(answer);
    expect(await works()).toHaveLength(2);
    await expect(run(startWork, tech, { ...first, line_id: lines[1]?.id })).rejects.toEqual(
      refused("CONFLICT"),
    );
    await expect(run(arrive, tech, { key: first.key, at: first.at })).rejects.toEqual(refused("CONFLICT"));
  });

  test("the same key sent twice at once does its act once", async () => {
    const input = { ...act(), ...line(0) };
    const [one, two] = await Promise.all([run(startWork, tech, input), run(startWork, tech, input)]);
    expect(one).toEqual(two);
    expect(await works()).toHaveLength(1);
  });

  test("a key belongs to one person", async () => {
    const other: Actor = { ...as("technician"), id: (await makeUser("technician")).id };
    const input = act();
    await run(arrive, tech, input);
    expect(await run(arrive, other, input)).toMatchObject({ user_id: other.id });
  });

  test("the future and what is long past are refused", async () => {
    for (const days of [1, -8])
      await expect(run(arrive, tech, act(at("09:00", addDays(today(), days))))).rejects.toEqual(
        refused("VALIDATION_ERROR"),
      );
  });

  test("a queue that arrives late puts its work before what is known already", async () => {
    await run(startWork, tech, { ...act(at("10:00")), ...line(1) });
    await run(leave, tech, act(at("11:00")));
    await run(arrive, tech, act(at("08:00")));
    await run(startWork, tech, { ...act(at("08:30")), ...line(0) });
    await run(pauseWork, tech, { ...act(at("09:00")), reason: "break" });
    await run(leave, tech, act(at("09:15")));
    expect(await works()).toMatchObject([
      { line_id: lines[0]?.id, ended_as: "paused" },
      { line_id: lines[1]?.id, ended_as: "left" },
    ]);
    expect((await stays()).map(({ seconds }) => seconds)).toEqual([75 * 60, 3600]);
  });

  test("work that was done before its job was issued is taken in afterwards; none begins on it now", async () => {
    const bill = await aDraft({ line_items: [labour("1", "60.00")] });
    await run(issueDocument, manager, { id: bill.id });
    await expect(run(startWork, tech, { ...act(), document_id: bill.id })).rejects.toEqual(
      refused("CONFLICT", /over/),
    );
    await run(startWork, tech, { ...act(at("08:00")), document_id: bill.id });
    expect(await works()).toHaveLength(1);
  });
});

describe("a line that is taken off its job", () => {
  test("keeps the time, and what it said", async () => {
    await run(startWork, tech, { ...act(at("08:00")), ...line(0) });
    await run(finishWork, tech, act(at("09:00")));
    const [, second] = await linesOf(sheet.id);
    const kept = {
      id: second?.id,
      item_type: "labour" as const,
      description: "Service",
      quantity: "1",
      unit_price: "60",
    };
    const [{ version } = { version: 0 }] = await sql()`select version from documents where id = ${sheet.id}`;
    await run(updateDocument, manager, { id: sheet.id, version, line_items: [kept] });
    expect(await works()).toMatchObject([{ line_id: null, line_text: "Front brakes" }]);
  });
});

describe("forgotten clocks", () => {
  const morning = () => new Date(at("04:07", today()));

  /** As it stands in the evening for somebody who began at nine and did not stop. */
  const leftRunning = async () => {
    const since = { user_id: tech.id ?? "", started_at: at("09:00"), how: "login" };
    await aRow("attendances", since);
    await aRow("work_times", {
      ...since,
      document_id: sheet.id,
      line_id: lines[0]?.id,
      line_text: "Front brakes",
    });
  };

  test("stop at the closing hour with their work, and are asked about; late work is left alone", async () => {
    await leftRunning();
    await closeForgottenClocks(new Date(at("19:07")));
    expect(await works()).toMatchObject([{ ended_at: null }]);
    await closeForgottenClocks(morning());
    await closeForgottenClocks(morning());
    expect(await works()).toMatchObject([{ closed_by: "closing", ended_as: null }]);
    expect(await stays()).toMatchObject([{ seconds: 8.5 * 3600, closed_by: "closing" }]);
    expect(await asked()).toMatchObject([{ answered_at: null, stopped: at("17:30") }]);
  });

  test("are answered by the person, and what they say is kept as corrections", async () => {
    await leftRunning();
    await closeForgottenClocks(morning());
    const [question] = await asked();
    const stranger: Actor = { ...as("technician"), id: (await makeUser("technician")).id };
    const answer = { id: question?.id as string, really_at: at("16:00") };
    await expect(run(answerQuestion, stranger, answer)).rejects.toEqual(refused("FORBIDDEN"));
    await expect(run(answerQuestion, tech, { ...answer, really_at: at("08:00") })).rejects.toEqual(
      refused("VALIDATION_ERROR"),
    );
    await run(answerQuestion, tech, answer);
    expect(await stays()).toMatchObject([{ seconds: 7 * 3600, closed_by: "correction" }]);
    expect(await works()).toMatchObject([{ closed_by: "correction" }]);
    expect(await corrections()).toHaveLength(2);
    await expect(run(answerQuestion, manager, answer)).rejects.toEqual(refused("CONFLICT"));
  });

  test("are confirmed by a manager without a correction", async () => {
    await leftRunning();
    await closeForgottenClocks(morning());
    const [question] = await asked();
    await run(answerQuestion, manager, { id: question?.id as string });
    expect(await stays()).toMatchObject([{ seconds: 8.5 * 3600, closed_by: "closing" }]);
    expect(await corrections()).toHaveLength(0);
  });

  test("need no answer where the person's own act arrives late", async () => {
    await leftRunning();
    await closeForgottenClocks(morning());
    await run(leave, tech, act(at("16:45")));
    expect(await stays()).toMatchObject([{ seconds: 7.75 * 3600, closed_by: "person" }]);
    expect(await works()).toMatchObject([{ ended_as: "left" }]);
    expect((await asked()).filter(({ answered_at }) => answered_at === null)).toEqual([]);
  });

  test("stop as well where their start arrives only the next day", async () => {
    await run(startWork, tech, { ...act(at("09:00")), ...line(0) });
    expect(await stays()).toMatchObject([{ seconds: 8.5 * 3600, closed_by: "closing" }]);
    expect(await asked()).toMatchObject([{ answered_at: null, stopped: at("17:30") }]);
  });

  const asked = async () => [
    ...(await sql()<{ id: string; answered_at: string | null; stopped: string }[]>`
      select id, answered_at, to_char(stopped_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as stopped
      from clock_questions where user_id = ${tech.id}`),
  ];
});

const corrections = async () => [
  ...(await sql()`select c.*, (c.was ->> 'ended_at') as was_end, (c.became ->> 'ended_at') as became_end from clock_corrections c
    left join attendances a on a.id = c.attendance_id left join work_times w on w.id = c.work_time_id
    where coalesce(a.user_id, w.user_id) = ${tech.id} order by c.id`),
];

describe("corrections", () => {
  test("keep what it said before, who said otherwise and why, and cannot be changed themselves", async () => {
    await run(startWork, tech, { ...act(at("09:00")), ...line(0) });
    await run(leave, tech, act(at("12:00")));
    const [work] = await works();
    await run(correctWork, manager, { id: work?.id, ended_at: at("11:00"), why: "He told me" });
    expect(await corrections()).toMatchObject([
      { was_end: at("12:00"), became_end: at("11:00"), why: "He told me", corrected_by: manager.id },
    ]);
    expect(await works()).toMatchObject([{ closed_by: "correction" }]);
    await expect(sql()`update clock_corrections set why = 'Nothing'`).rejects.toThrow(/never changes/);
    await expect(sql()`delete from clock_corrections`).rejects.toThrow(/never changes/);
  });

  test("stand against acts that arrive late", async () => {
    await run(startWork, tech, { ...act(at("09:00")), ...line(0) });
    await run(leave, tech, act(at("12:00")));
    const [work] = await works();
    await run(correctWork, manager, { id: work?.id, ended_at: at("11:00"), why: "He told me" });
    await expect(run(pauseWork, tech, { ...act(at("10:00")), reason: "break" })).rejects.toEqual(
      refused("CONFLICT", /corrected/),
    );
  });

  test("let nobody work while they are away, or twice", async () => {
    await run(startWork, tech, { ...act(at("09:00")), ...line(0) });
    await run(leave, tech, act(at("12:00")));
    const [[work], [stay]] = [await works(), await stays()];
    const why = "A slip";
    await expect(run(correctWork, manager, { id: work?.id, ended_at: at("13:00"), why })).rejects.toEqual(
      refused("VALIDATION_ERROR"),
    );
    await expect(
      run(correctAttendance, manager, { id: stay?.id, ended_at: at("11:00"), why }),
    ).rejects.toEqual(refused("VALIDATION_ERROR"));
    await expect(
      run(addWork, manager, {
        user_id: tech.id ?? "",
        started_at: at("10:00"),
        ended_at: at("11:00"),
        ...line(1),
        why,
      }),
    ).rejects.toEqual(refused("CONFLICT"));
    await expect(
      run(addAttendance, manager, {
        user_id: tech.id ?? "",
        started_at: at("14:00"),
        ended_at: at("13:00"),
        why,
      }),
    ).rejects.toEqual(refused("VALIDATION_ERROR"));
  });

  test("add what nobody clocked, and take back what never was", async () => {
    const who = { user_id: tech.id ?? "", started_at: at("09:00"), ended_at: at("10:00"), why: "Forgot" };
    const stay = await run(addAttendance, manager, who);
    const work = await run(addWork, manager, { ...who, ...line(0) });
    await run(correctWork, manager, { id: work.id, voided: true, why: "Another car" });
    await run(correctAttendance, manager, { id: stay.id, voided: true, why: "Not in" });
    expect([await works(), await stays()]).toEqual([[], []]);
    expect(await corrections()).toHaveLength(4);
    await expect(run(correctWork, manager, { id: work.id, voided: true, why: "Again" })).rejects.toEqual(
      refused("CONFLICT"),
    );
  });

  test("are made to the time of an issued document too", async () => {
    const bill = await aDraft({ line_items: [labour("1", "60.00")] });
    await run(startWork, tech, { ...act(at("08:00")), document_id: bill.id });
    await run(leave, tech, act(at("09:00")));
    await run(issueDocument, manager, { id: bill.id });
    const [work] = await works();
    await run(correctWork, manager, { id: work?.id, ended_at: at("08:30"), why: "A slip" });
    expect(await works()).toMatchObject([{ closed_by: "correction" }]);
  });
});
