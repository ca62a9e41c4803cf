import { describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { changeAppointmentStatus } from "@/lib/appointments/commands/appointments";
import { beginDocument } from "@/lib/appointments/commands/begin-document";
import { collectVehicle as collectByBooking } from "@/lib/appointments/commands/collect-vehicle";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { collectByJob } from "@/lib/documents/commands/collect-vehicle";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aRow } from "../support/rows";
import { aCustomer } from "../support/writing";

await testDatabase();
const [manager, desk, tech] = [as("manager"), as("receptionist"), as("technician")];
const day = today();
let made = 0;

const aJob = (fields: object = {}) =>
  aDocument({ type: "job_sheet", status: "open", issued_date: null, created_date: day, ...fields });

const aBooking = (document_id: string, fields: Record<string, unknown> = {}, days = 0) =>
  aRow("appointments", {
    document_id,
    starts_at: `${addDays(day, days)} 09:00 Europe/London`,
    ends_at: `${addDays(day, days)} 10:00 Europe/London`,
    status: "arrived",
    legacy_id: `booking-${made++}`,
    ...fields,
  });

const statusOf = async (id: string) =>
  (
    await sql()`select status from documents where id = ${id} union all select status from appointments where id = ${id}`
  )[0]?.status;

const job = (id: string, status: string, who = manager) =>
  run(changeStatus, who, { id, status: status as "in_progress" });
const booking = (id: string, status: string, who = manager) =>
  run(changeAppointmentStatus, who, { id, status: status as "in_progress" });

describe("the appointment follows its job sheet", () => {
  test.each([
    ["booked", "open", "in_progress", "in_progress"],
    ["arrived", "open", "in_progress", "in_progress"],
    ["arrived", "in_progress", "completed", "completed"],
    ["completed", "completed", "in_progress", "in_progress"],
    ["completed", "completed", "waiting_parts", "in_progress"],
    ["in_progress", "in_progress", "open", "arrived"],
    ["arrived", "open", "waiting_parts", "arrived"],
    ["booked", "open", "waiting_tester", "booked"],
    ["arrived", "open", "cancelled", "arrived"],
  ])("%s, when a job sheet that is %s becomes %s: %s", async (before, was, becomes, after) => {
    const id = await aJob({ status: was });
    const appointment = await aBooking(id, { status: before });
    await job(id, becomes, tech);
    expect(await statusOf(id)).toBe(becomes);
    expect(await statusOf(appointment)).toBe(after);
  });

  test("also that of the estimate that it was made of; neither one to come, one called off, nor a courtesy car", async () => {
    const estimate = await aDocument({ type: "estimate", status: "converted", issued_date: null });
    const id = await aJob({ source_document_id: estimate });
    const mine = await aBooking(estimate);
    const others = await Promise.all([
      aBooking(id, { status: "booked" }, 3),
      aBooking(id, { status: "cancelled" }),
      aBooking(id, { status: "no_show" }),
      aBooking(id, { status: "booked", courtesy_for_id: mine }),
    ]);
    const before = await Promise.all(others.map(statusOf));
    await job(id, "completed");
    expect(await statusOf(mine)).toBe("completed");
    expect(await Promise.all(others.map(statusOf))).toEqual(before);
  });

  test("work over two days: today's appointment goes on, and all that began are done with the job", async () => {
    const id = await aJob();
    const yesterday = await aBooking(id, { status: "completed" }, -1);
    const now = await aBooking(id);
    await job(id, "in_progress");
    expect([await statusOf(yesterday), await statusOf(now)]).toEqual(["completed", "in_progress"]);
    await sql()`update appointments set status = 'in_progress' where id = ${yesterday}`;
    await job(id, "completed");
    expect([await statusOf(yesterday), await statusOf(now)]).toEqual(["completed", "completed"]);
  });
});

describe("the job sheet follows its appointment", () => {
  test.each([
    ["open", "arrived", "in_progress", "in_progress"],
    ["waiting_parts", "arrived", "in_progress", "in_progress"],
    ["open", "booked", "arrived", "open"],
    ["in_progress", "in_progress", "completed", "completed"],
    ["completed", "completed", "in_progress", "in_progress"],
    ["in_progress", "in_progress", "arrived", "open"],
    ["invoiced", "in_progress", "completed", "invoiced"],
  ])("%s, when an appointment that is %s becomes %s: %s", async (before, was, becomes, after) => {
    const id = await aJob({ status: before });
    const appointment = await aBooking(id, { status: was });
    await booking(appointment, becomes);
    expect(await statusOf(appointment)).toBe(becomes);
    expect(await statusOf(id)).toBe(after);
  });

  test("it is finished with its last appointment only", async () => {
    const id = await aJob({ status: "in_progress" });
    const [first, last] = [
      await aBooking(id, { status: "in_progress" }),
      await aBooking(id, { status: "booked" }, 2),
    ];
    await booking(first, "completed");
    expect(await statusOf(id)).toBe("in_progress");
    await booking(last, "completed");
    expect(await statusOf(id)).toBe("completed");
  });

  test("nor while another is still to be confirmed; one that is cancelled does not keep it open", async () => {
    const id = await aJob({ status: "in_progress" });
    const first = await aBooking(id, { status: "in_progress" });
    const [asked] = [
      await aBooking(id, { status: "requested" }, 2),
      await aBooking(id, { status: "cancelled" }, 3),
    ];
    await booking(first, "completed");
    expect(await statusOf(id)).toBe("in_progress");
    await booking(asked, "booked");
    await booking(asked, "completed");
    expect(await statusOf(id)).toBe("completed");
  });

  test("not for whoever may not change documents", async () => {
    const id = await aJob();
    const appointment = await aBooking(id);
    await booking(appointment, "in_progress", desk);
    expect([await statusOf(appointment), await statusOf(id)]).toEqual(["in_progress", "open"]);
  });

  test("a job sheet that is begun while the work goes on is in progress itself", async () => {
    const customer_id = await aCustomer();
    const appointment = await aRow("appointments", {
      customer_id,
      starts_at: `${day} 09:00 Europe/London`,
      ends_at: `${day} 10:00 Europe/London`,
      status: "in_progress",
    });
    const { document_id } = await run(beginDocument, manager, { id: appointment, type: "job_sheet" });
    expect(await statusOf(document_id ?? "")).toBe("in_progress");
  });
});

test("the audit log tells the act from what followed, once each", async () => {
  const id = await aJob();
  const appointment = await aBooking(id);
  await job(id, "in_progress");
  await booking(appointment, "completed");
  const entries = await sql()`
    select command, entity, before ->> 'status' as before, after ->> 'status' as after from audit_log
    where entity_id in (${id}, ${appointment}) order by id`;
  expect(entries.map((entry) => Object.values(entry))).toEqual([
    ["appointments.follow_job", "appointments", "arrived", "in_progress"],
    ["documents.change_status", "documents", "open", "in_progress"],
    ["documents.follow_appointment", "documents", "in_progress", "completed"],
    ["appointments.change_status", "appointments", "in_progress", "completed"],
  ]);
});

test("a version that is out of date changes neither", async () => {
  const id = await aJob();
  const appointment = await aBooking(id);
  await job(id, "in_progress");
  await expect(
    run(changeAppointmentStatus, manager, { id: appointment, version: 1, status: "completed" }),
  ).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
  expect([await statusOf(id), await statusOf(appointment)]).toEqual(["in_progress", "in_progress"]);
});

test("both at once, many times: no deadlock, and both end with the same", async () => {
  for (let round = 0; round < 12; round++) {
    const id = await aJob();
    const appointment = await aBooking(id);
    const done = await Promise.allSettled([
      job(id, "in_progress"),
      booking(appointment, "completed"),
      job(id, "completed"),
      booking(appointment, "in_progress"),
    ]);
    for (const one of done)
      if (one.status === "rejected")
        expect(one.reason.message).toMatch(/cannot be made|changed|is in progress|is completed/);
    const [a, b] = [await statusOf(id), await statusOf(appointment)];
    expect(a).toBe(b);
  }
});

describe("collected", () => {
  test("from either side, and back; another status says anew that the car is here", async () => {
    const collected = async (id: string) =>
      (
        await sql()`select collected_at is not null as gone from documents where id = ${id}
          union all select collected_at is not null from appointments where id = ${id}`
      )[0]?.gone;
    const id = await aJob({ status: "completed" });
    const appointment = await aBooking(id, { status: "completed" });
    await run(collectByJob, desk, { id, collected: true });
    expect([await collected(id), await collected(appointment)]).toEqual([true, true]);
    await run(collectByJob, desk, { id, collected: true });
    await run(collectByBooking, desk, { id: appointment, collected: false });
    expect([await collected(id), await collected(appointment)]).toEqual([false, false]);
    await run(collectByBooking, tech, { id: appointment, collected: true });
    expect([await collected(id), await collected(appointment)]).toEqual([true, true]);
    await job(id, "in_progress");
    expect([await collected(id), await collected(appointment)]).toEqual([false, false]);
  });

  test("the accountant gives no keys out", async () => {
    const id = await aJob({ status: "completed" });
    const appointment = await aBooking(id, { status: "completed" });
    const accountant = as("accountant");
    await expect(run(collectByJob, accountant, { id, collected: true })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(
      run(collectByBooking, accountant, { id: appointment, collected: true }),
    ).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
