import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import {
  cancelAppointment,
  changeAppointmentStatus,
  createAppointment,
  deleteAppointment,
  moveAppointment,
  updateAppointment,
} from "@/lib/appointments/commands/appointments";
import { createResource, deleteResource, updateResource } from "@/lib/appointments/commands/diary-settings";
import { addHoliday, removeHoliday, setOpeningHours } from "@/lib/appointments/commands/opening";
import { getAppointment, getDiary, listAppointments } from "@/lib/appointments/queries/appointments";
import { availability } from "@/lib/appointments/queries/booking/availability";
import { calendar } from "@/lib/appointments/queries/calendar";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { makeUser } from "../support/users";
import { aCustomer, aDraft } from "../support/writing";

await testDatabase();
const [admin, desk, technician] = [as("admin"), as("receptionist"), as("technician")];
let bay = "";
let lane = "";
let ann = "";

beforeAll(async () => {
  bay = (await run(createResource, admin, { name: "Bay one", kind: "ramp", position: 1 })).id;
  lane = (await run(createResource, admin, { name: "MOT lane", kind: "mot_lane", position: 2 })).id;
  ann = (await makeUser("technician")).id;
  await run(setOpeningHours, admin, {
    hours: [1, 2, 3, 4, 5, 7].map((weekday) => ({ weekday, opens: "08:00", closes: "12:00" })),
  });
});

/** Far from now, so that no slot is in the past; every test has days of its own. */
const book = (starts_at: string, fields: object = {}) =>
  run(createAppointment, desk, {
    starts_at,
    duration_minutes: 60,
    resource_id: bay,
    description: "Service",
    confirmed_outside_hours: true,
    ...fields,
  });

const CONFLICT = { code: "CONFLICT" };

describe("over a change of the clocks", () => {
  const times = ({ starts_at, ends_at }: { starts_at: string | null; ends_at: string | null }) =>
    [starts_at, ends_at].map((instant) => new Date(instant ?? "").toISOString().slice(0, 16));

  test("what is moved keeps its times on the wall", async () => {
    const booked = await book("2028-03-24T09:00", {
      duration_minutes: undefined,
      ends_at: "2028-03-27T17:00",
    });
    expect(times(booked)).toEqual(["2028-03-24T09:00", "2028-03-27T16:00"]);
    const { id } = booked;
    const moved = await run(moveAppointment, desk, {
      id,
      starts_at: "2028-04-07T09:00",
      confirmed_outside_hours: true,
    });
    expect(times(moved)).toEqual(["2028-04-07T08:00", "2028-04-10T16:00"]);
    const back = await run(updateAppointment, desk, {
      id,
      starts_at: "2028-03-24T09:00",
      confirmed_outside_hours: true,
    });
    expect(times(back)).toEqual(["2028-03-24T09:00", "2028-03-27T16:00"]);
  });

  test("days of a length are days of the calendar, up to the longest", async () => {
    const days = (count: number) => ({ duration_minutes: count * 1440, resource_id: lane });
    expect(times(await book("2028-03-24T09:00", days(3)))).toEqual(["2028-03-24T09:00", "2028-03-27T08:00"]);
    const longest = await book("2028-10-10T09:00", days(31));
    expect(times(longest)).toEqual(["2028-10-10T08:00", "2028-11-10T09:00"]);
    // Its last hour is still taken.
    await expect(book("2028-11-10T08:30", { resource_id: lane, duration_minutes: 30 })).rejects.toMatchObject(
      CONFLICT,
    );
  });
});

describe("booking", () => {
  test("by the garage's clock, filled in from vehicle and document", async () => {
    const customer_id = await aCustomer();
    const vehicle_id = await aRow("vehicles", {
      customer_id,
      registration: "AB12CDE",
      make: "FORD",
      model: "KA",
    });
    const made = await book("2027-07-05T09:00", { vehicle_id, technician_id: ann });
    expect(made).toMatchObject({
      starts_at: "2027-07-05 08:00:00+00",
      ends_at: "2027-07-05 09:00:00+00",
      resource: "Bay one",
      technician: "The technician",
      customer_id,
      registration: "AB12CDE",
      vehicle: "FORD KA",
      status: "booked",
    });
    const job = await aDraft({ type: "job_sheet", customer_id, vehicle_id });
    const linked = await book("2027-07-05T11:00Z", { document_id: job.id });
    expect(linked).toMatchObject({
      document_id: job.id,
      document_number: job.number,
      vehicle_id,
      customer_id,
      registration: "AB12CDE",
    });
    expect((await ask(listAppointments, technician, { document_id: job.id })).rows).toHaveLength(1);
  });

  test.each([
    [{ resource_id: crypto.randomUUID() }, "resource_id"],
    [{ technician_id: crypto.randomUUID() }, "technician_id"],
    [{ customer_id: crypto.randomUUID() }, "customer_id"],
    [{ vehicle_id: crypto.randomUUID() }, "vehicle_id"],
    [{ document_id: crypto.randomUUID() }, "document_id"],
    [{ description: null }, "description"],
    [{ ends_at: "2027-07-06T09:00", duration_minutes: undefined }, "ends_at"],
    [{ ends_at: "2027-09-06T09:00", duration_minutes: undefined }, "ends_at"],
    [{ status: "completed" }, "status"],
  ])("is refused with %j", async (fields, field) => {
    await expect(book("2027-07-06T09:00", fields)).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field }],
    });
  });

  test("nobody is booked twice, and it says by whom and when", async () => {
    await book("2027-07-07T09:00", { technician_id: ann });
    await expect(book("2027-07-07T09:59", { duration_minutes: 5 })).rejects.toMatchObject({
      ...CONFLICT,
      details: [{ field: "resource_id", message: "Bay one is booked from 09:00 to 10:00" }],
    });
    await expect(book("2027-07-07T08:30", { resource_id: lane, technician_id: ann })).rejects.toMatchObject({
      ...CONFLICT,
      details: [{ field: "technician_id" }],
    });
    await book("2027-07-07T10:00");
    await book("2027-07-07T09:00", { resource_id: lane });
    await book("2027-07-07T09:00", { resource_id: null });
  });

  test("an imported appointment holds its place too", async () => {
    await aRow("appointments", {
      legacy_id: "ga4-1",
      resource_id: bay,
      starts_at: "2027-07-08T09:00Z",
      ends_at: "2027-07-08T10:00Z",
    });
    await expect(book("2027-07-08T09:30Z")).rejects.toMatchObject(CONFLICT);
  });

  test("a hundred for one slot book one", async () => {
    const race = await Promise.allSettled(Array.from({ length: 100 }, () => book("2027-07-09T09:00")));
    expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of race) if (one.status === "rejected") expect(one.reason).toMatchObject(CONFLICT);
    const people = await Promise.allSettled(
      Array.from({ length: 60 }, (_, i) =>
        book(`2027-07-10T09:${String(i % 60).padStart(2, "0")}`, { resource_id: null, technician_id: ann }),
      ),
    );
    expect(people.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("the database itself refuses, whatever program asks", async () => {
    const row = { resource_id: bay, technician_id: ann, ends_at: "2027-07-12T10:00Z" };
    await aRow("appointments", { ...row, starts_at: "2027-07-12T09:00Z" });
    for (const other of [{ resource_id: lane }, { technician_id: null }])
      await expect(
        aRow("appointments", { ...row, ...other, starts_at: "2027-07-12T09:59Z" }),
      ).rejects.toMatchObject({ code: "23P01" });
  });
});

describe("a time at which nobody is there", () => {
  const open = (starts_at: string, fields: object = {}) =>
    book(starts_at, { confirmed_outside_hours: false, ...fields });
  const refused = (...details: object[]) => ({ ...CONFLICT, details });

  test("is refused at its start and its end, and booked once it is confirmed", async () => {
    // A Saturday, on which the garage is closed.
    await expect(open("2027-07-10T09:00")).rejects.toMatchObject(
      refused(
        { field: "starts_at", message: "Closed on Saturdays" },
        { field: "ends_at", message: "Closed on Saturdays" },
      ),
    );
    await expect(open("2027-07-12T07:59")).rejects.toMatchObject(
      refused({ field: "starts_at", message: "Open from 08:00 to 12:00" }),
    );
    await expect(open("2027-07-12T11:30")).rejects.toMatchObject(refused({ field: "ends_at" }));
    await expect(open("2027-07-12T12:00")).rejects.toMatchObject(
      refused({ field: "starts_at" }, { field: "ends_at" }),
    );
    await open("2027-07-12T11:00");
    await open("2027-07-10T09:00", { confirmed_outside_hours: true });
  });

  test("may lie between: a car stays over the night", async () => {
    await open("2027-07-13T11:00", { duration_minutes: undefined, ends_at: "2027-07-14T09:00" });
  });

  test("is a holiday of the garage, or of the technician alone", async () => {
    const closed = await run(addHoliday, desk, {
      name: "Bank holiday",
      starts_on: "2027-07-19",
      ends_on: "2027-07-19",
    });
    const away = await run(addHoliday, desk, {
      name: "Lanzarote",
      starts_on: "2027-07-20",
      ends_on: "2027-07-21",
      technician_id: ann,
    });
    await expect(open("2027-07-19T09:00")).rejects.toMatchObject(
      refused({ message: "Closed: Bank holiday" }, { message: "Closed: Bank holiday" }),
    );
    await expect(open("2027-07-21T09:00", { technician_id: ann })).rejects.toMatchObject(
      refused({ field: "technician_id", message: "Away: Lanzarote" }),
    );
    await open("2027-07-21T09:00");
    for (const { id } of [closed, away]) await run(removeHoliday, desk, { id });
  });

  test("is refused to a move as well, but what was confirmed may change its bay", async () => {
    const made = await open("2027-07-22T09:00");
    await expect(
      run(moveAppointment, desk, { id: made.id, starts_at: "2027-07-24T09:00" }),
    ).rejects.toMatchObject(CONFLICT);
    await run(moveAppointment, desk, {
      id: made.id,
      starts_at: "2027-07-24T09:00",
      confirmed_outside_hours: true,
    });
    const moved = await run(updateAppointment, desk, {
      id: made.id,
      starts_at: "2027-07-24T09:00",
      resource_id: lane,
    });
    expect(moved.resource).toBe("MOT lane");
  });
});

describe("changing", () => {
  test("a move keeps the length, over the change of clocks too, and needs a free place", async () => {
    const made = await book("2027-03-27T09:00", { duration_minutes: 90 });
    await book("2027-03-29T11:00");
    const moved = await run(moveAppointment, technician, {
      id: made.id,
      version: 1,
      starts_at: "2027-03-29T09:00",
    });
    expect(moved).toMatchObject({
      starts_at: "2027-03-29 08:00:00+00",
      ends_at: "2027-03-29 09:30:00+00",
      version: 2,
    });
    await expect(
      run(moveAppointment, desk, { id: made.id, starts_at: "2027-03-29T10:00" }),
    ).rejects.toMatchObject(CONFLICT);
    await run(moveAppointment, desk, { id: made.id, starts_at: "2027-03-29T10:00", resource_id: lane });
    // Against itself it never stands.
    await run(moveAppointment, desk, { id: made.id, starts_at: "2027-03-29T10:15" });
    await expect(
      run(moveAppointment, desk, { id: made.id, version: 1, starts_at: "2027-03-29T10:30" }),
    ).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
  });

  test("an update changes what is given and nothing else", async () => {
    const customer_id = await aCustomer();
    const made = await book("2027-08-02T09:00", { customer_id, appointment_type: "MOT" });
    const updated = await run(updateAppointment, desk, { id: made.id, description: "MOT and service" });
    expect(updated).toMatchObject({
      description: "MOT and service",
      appointment_type: "MOT",
      customer_id,
      starts_at: made.starts_at,
    });
    const job = await aDraft({ type: "job_sheet" });
    const linked = await run(updateAppointment, desk, { id: made.id, document_id: job.id });
    expect(linked).toMatchObject({ document_id: job.id, customer_id });
    expect(await run(updateAppointment, desk, { id: made.id, customer_id: null })).toMatchObject({
      customer_id: null,
    });
  });

  test("what is cancelled or not kept frees its place, and has to find it free again", async () => {
    const made = await book("2027-08-03T09:00");
    await run(cancelAppointment, desk, { id: made.id, reason: "Ill" });
    const other = await book("2027-08-03T09:30");
    await expect(run(changeAppointmentStatus, desk, { id: made.id, status: "booked" })).rejects.toMatchObject(
      CONFLICT,
    );
    await expect(
      run(moveAppointment, desk, { id: made.id, starts_at: "2027-08-03T11:00" }),
    ).rejects.toMatchObject(CONFLICT);
    await run(changeAppointmentStatus, desk, { id: other.id, status: "no_show", user_status: "Rang" });
    expect(await run(changeAppointmentStatus, desk, { id: made.id, status: "booked" })).toMatchObject({
      status: "booked",
    });
    await expect(
      run(changeAppointmentStatus, desk, { id: other.id, status: "completed" }),
    ).rejects.toMatchObject(CONFLICT);
    const [audit] = await db().execute(
      sql`select after from audit_log where command = 'appointments.cancel' and entity_id = ${made.id}`,
    );
    expect(JSON.stringify(audit)).toContain("Ill");
  });

  test("what is deleted is gone, and only for those who may", async () => {
    const made = await book("2027-08-04T09:00");
    await expect(run(deleteAppointment, technician, { id: made.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await run(deleteAppointment, desk, { id: made.id });
    await expect(ask(getAppointment, desk, { id: made.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await book("2027-08-04T09:00");
  });
});

describe("the calendar", () => {
  test("has every appointment that touches it once, under its bay or its technician", async () => {
    const first = await book("2027-09-06T09:00", { technician_id: ann });
    const long = await book("2027-09-05T11:00", { resource_id: lane, duration_minutes: 24 * 60 });
    const loose = await book("2027-09-06T10:00", { resource_id: null });
    const gone = await book("2027-09-06T11:00");
    await run(cancelAppointment, desk, { id: gone.id });
    await book("2027-09-07T00:00");
    const shown = async (more: object) =>
      Object.fromEntries(
        (await ask(calendar, technician, { view: "day", date: "2027-09-06", ...more })).resources.map(
          (column) => [column.name, column.events.map(({ id }) => id)],
        ),
      );
    expect(await shown({})).toMatchObject({
      "Bay one": [first.id],
      "MOT lane": [long.id],
      "No bay": [loose.id],
    });
    expect(await shown({ by: "technician" })).toMatchObject({
      "The technician": [first.id],
      "Nobody yet": [long.id, loose.id],
    });
    expect(await shown({ resource_id: lane })).toEqual({ "MOT lane": [long.id] });
    expect((await shown({ all: true }))["Bay one"]).toEqual([first.id, gone.id]);
    const week = await ask(calendar, technician, { view: "week", date: "2027-09-12" });
    expect([week.from, week.to, week.days.length]).toEqual(["2027-09-06", "2027-09-12", 7]);
    const month = await ask(calendar, technician, { view: "month", date: "2027-09-30" });
    expect(month.resources.flatMap(({ events }) => events)).toHaveLength(4);
  });
});

describe("availability", () => {
  const slots = async (fields: object) =>
    (await ask(availability, desk, { duration_minutes: 60, step_minutes: 60, ...fields })).slots;

  test("offers what is open and free, by kind of bay and technician", async () => {
    const day = { from: "2027-10-04", to: "2027-10-04" };
    const made = await book("2027-10-04T08:00", { technician_id: ann });
    expect(
      (await slots({ ...day, kind: "ramp", resource_id: bay })).map(({ starts_at }) => starts_at),
    ).toEqual(["2027-10-04T08:00:00.000Z", "2027-10-04T09:00:00.000Z", "2027-10-04T10:00:00.000Z"]);
    expect(await slots({ ...day, kind: "mot_lane" })).toHaveLength(4);
    expect(await slots({ ...day, kind: "mot_lane", technician_id: ann })).toHaveLength(3);
    expect(await slots({ ...day, resource_id: bay, moving_id: made.id })).toHaveLength(4);
    expect(await slots({ ...day, kind: "courtesy_car" })).toEqual([]);
    expect(await slots({ ...day, duration_minutes: 241 })).toEqual([]);
    expect(await slots({ from: "2027-10-09", to: "2027-10-09" })).toEqual([]);
  });

  test("over the change of clocks the garage opens at eight by its wall", async () => {
    const at = async (from: string) =>
      (await slots({ from, to: from, resource_id: lane })).map(({ starts_at }) => starts_at.slice(11, 16));
    expect(await at("2027-03-26")).toEqual(["08:00", "09:00", "10:00", "11:00"]);
    expect(await at("2027-03-28")).toEqual(["07:00", "08:00", "09:00", "10:00"]);
    expect(await at("2027-10-29")).toEqual(["07:00", "08:00", "09:00", "10:00"]);
    expect(await at("2027-10-31")).toEqual(["08:00", "09:00", "10:00", "11:00"]);
  });

  test("closed days and people away offer nothing", async () => {
    const closed = await run(addHoliday, desk, {
      name: "Works do",
      starts_on: "2027-11-01",
      ends_on: "2027-11-02",
    });
    await run(addHoliday, desk, {
      name: "Holiday",
      starts_on: "2027-11-03",
      ends_on: "2027-11-03",
      technician_id: ann,
    });
    const days = async (fields: object) => [
      ...new Set((await slots({ from: "2027-11-01", to: "2027-11-04", ...fields })).map(({ date }) => date)),
    ];
    expect(await days({})).toEqual(["2027-11-03", "2027-11-04"]);
    expect(await days({ technician_id: ann })).toEqual(["2027-11-04"]);
    await run(removeHoliday, desk, { id: closed.id });
    expect(await days({})).toHaveLength(4);
    const day = await ask(calendar, desk, { view: "day", date: "2027-11-03", by: "technician" });
    expect(day.resources.flatMap(({ away }) => away)).toMatchObject([{ name: "Holiday" }]);
  });

  test("every slot that is offered can be booked", async () => {
    const from = "2027-12-06";
    await book("2027-12-06T09:20", { duration_minutes: 25, technician_id: ann });
    const offered = await slots({
      from,
      to: from,
      technician_id: ann,
      step_minutes: 15,
      duration_minutes: 45,
    });
    expect(offered.length).toBeGreaterThan(3);
    for (const slot of offered) {
      const made = await run(createAppointment, desk, {
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        resource_id: slot.resource_ids[0],
        technician_id: slot.technician_ids[0],
        description: "x",
      });
      await run(deleteAppointment, desk, { id: made.id });
    }
  });

  test("asks for days that make sense", async () => {
    await expect(slots({ from: "2027-01-02", to: "2027-01-01" })).rejects.toMatchObject({
      details: [{ field: "to" }],
    });
    await expect(slots({ resource_id: crypto.randomUUID() })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "resource_id" }],
    });
  });
});

describe("bays", () => {
  test("have one name each, take no bookings out of use, and go only when nothing is booked", async () => {
    const made = await run(createResource, admin, { name: "Bay nine" });
    await expect(run(createResource, admin, { name: "bay NINE" })).rejects.toMatchObject({
      details: [{ field: "name" }],
    });
    await expect(run(createResource, desk, { name: "Mine" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const booked = await book("2028-01-03T09:00", { resource_id: made.id });
    await expect(run(deleteResource, admin, { id: made.id })).rejects.toMatchObject(CONFLICT);
    await run(updateResource, admin, { id: made.id, active: false });
    await expect(book("2028-01-04T09:00", { resource_id: made.id })).rejects.toMatchObject({
      details: [{ field: "resource_id" }],
    });
    await run(cancelAppointment, desk, { id: booked.id });
    await run(deleteResource, admin, { id: made.id });
    expect((await ask(getDiary, desk, {})).resources.map(({ name }) => name)).not.toContain("Bay nine");
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
