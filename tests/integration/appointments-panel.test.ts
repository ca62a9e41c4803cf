import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import {
  cancelAppointment,
  createAppointment,
  moveAppointment,
} from "@/lib/appointments/commands/appointments";
import { beginDocument } from "@/lib/appointments/commands/begin-document";
import { createResource } from "@/lib/appointments/commands/diary-settings";
import { setOpeningHours } from "@/lib/appointments/commands/opening";
import { bookingChoices } from "@/lib/appointments/queries/booking/booking-choices";
import { bookingContext } from "@/lib/appointments/queries/booking/booking-context";
import { freeTimes } from "@/lib/appointments/queries/booking/free-times";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { getAppointmentDetails } from "@/lib/details/queries/appointment-details";
import { getDocument } from "@/lib/documents/queries/get-document";
import { createServicePackage } from "@/lib/packages/commands/packages";
import { as, holding } from "../support/actors";
import { testDatabase } from "../support/database";
import { aVehicle } from "../support/records";
import { aRow } from "../support/rows";
import { aCustomer, aDraft, labour } from "../support/writing";

await testDatabase();
const [admin, desk, manager] = [as("admin"), as("receptionist"), as("manager")];
let bay = "";
let other = "";
let lane = "";
let corsa = "";
let fiesta = "";

beforeAll(async () => {
  const make = async (name: string, kind: "bay" | "mot_lane" | "courtesy_car", position: number) =>
    (await run(createResource, admin, { name, kind, position })).id;
  bay = await make("Bay one", "bay", 1);
  other = await make("Bay two", "bay", 2);
  lane = await make("MOT lane", "mot_lane", 3);
  corsa = await make("Corsa", "courtesy_car", 4);
  fiesta = await make("Fiesta", "courtesy_car", 5);
});

const book = (starts_at: string, fields: object = {}) =>
  run(createAppointment, desk, {
    starts_at,
    duration_minutes: 60,
    description: "Service",
    confirmed_outside_hours: true,
    ...fields,
  });

const FORBIDDEN = { code: "FORBIDDEN" };

describe("before a time is promised", () => {
  test("it is known who did not come, what is booked, and all that a document starts with", async () => {
    const customer_id = await aCustomer({ account_held: true });
    const vehicle_id = await aVehicle(customer_id, "WA11RNS");
    await db().execute(
      sql`update vehicles set mot_expiry = ${addDays(today(), -3)} where id = ${vehicle_id}`,
    );
    const row = { vehicle_id, customer_id };
    const at = (days: number) => ({
      starts_at: `${addDays(today(), days)}T09:00Z`,
      ends_at: `${addDays(today(), days)}T10:00Z`,
    });
    await aRow("appointments", { ...row, ...at(-400), status: "no_show" });
    await aRow("appointments", { ...row, ...at(-90), vehicle_id: null, status: "no_show" });
    await aRow("appointments", { ...row, ...at(-30), status: "completed" });
    await aRow("appointments", { ...row, ...at(3), status: "cancelled" });
    const near = await aRow("appointments", { ...row, ...at(5), appointment_type: "MOT" });
    const job = await aDraft({ type: "job_sheet", ...row });
    await aRow("advisories", { vehicle_id, description: "Front pads low" });

    const { start, candidates } = await ask(bookingContext, desk, { registration: "wa11 rns" });
    expect(candidates).toEqual([]);
    expect(start).toMatchObject({
      vehicle: { id: vehicle_id },
      customer: { id: customer_id },
      no_shows: { count: 2 },
      bookings: [{ id: near, what: "MOT", status: "booked" }],
      open_documents: [{ id: job.id }],
      open_work: [{ description: "Front pads low" }],
    });
    expect(start?.no_shows.last).toContain(addDays(today(), -90));
    expect(start?.warnings.map(({ kind }) => kind)).toEqual(["on_stop", "mot_expired", "open_work"]);
    const chosen = await ask(bookingContext, desk, { vehicle_id, customer_id });
    expect(chosen.start?.no_shows.count).toBe(2);
    const whose = await ask(bookingContext, desk, { customer_id });
    expect(whose.start).toMatchObject({ vehicle: { id: vehicle_id }, no_shows: { count: 2 } });
  });

  test("nothing is held against somebody new", async () => {
    const customer_id = await aCustomer();
    expect((await ask(bookingContext, desk, { customer_id })).start).toMatchObject({
      no_shows: { count: 0, last: null },
      bookings: [],
    });
    await expect(ask(bookingContext, desk, { vehicle_id: crypto.randomUUID() })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("a courtesy car is no booking of the vehicle", async () => {
    const customer_id = await aCustomer();
    const vehicle_id = await aVehicle(customer_id, "CO07ESY");
    const { id } = await book(`${addDays(today(), 4)}T09:00`, { vehicle_id, courtesy_car_id: corsa });
    expect((await ask(bookingContext, desk, { vehicle_id })).start?.bookings).toMatchObject([{ id }]);
  });
});

test("the form offers bays, cars, packages with their time, and earlier words, the usual ones first", async () => {
  await run(createServicePackage, admin, {
    name: "Interim service",
    lines: [labour("1.2", "60.00", { tax_code: "T1" })],
  });
  for (const [day, type] of ["MOT", "Service", "MOT"].entries())
    await book(`2027-01-0${day + 4}T09:00`, { appointment_type: type });
  const choices = await ask(bookingChoices, desk, {});
  expect(choices).toMatchObject({
    bays: [{ name: "Bay one" }, { name: "Bay two" }, { name: "MOT lane" }],
    courtesy_cars: [{ name: "Corsa" }, { name: "Fiesta" }],
    packages: [{ name: "Interim service", minutes: 75 }],
  });
  expect(choices.types.slice(0, 2)).toEqual(["MOT", "Service"]);
  expect(choices.types).not.toContain("Courtesy car");
});

describe("what is free instead", () => {
  const asked = (resource_id: string | null, more: object = {}) =>
    ask(freeTimes, desk, { starts_at: "2027-09-06T09:00", duration_minutes: 60, resource_id, ...more });
  let first = "";

  beforeAll(async () => {
    await run(setOpeningHours, admin, {
      hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "09:00", closes: "12:00" })),
    });
    first = (await book("2027-09-06T09:00", { resource_id: bay, courtesy_car_id: corsa })).id;
    await book("2027-09-06T09:00", { resource_id: lane, duration_minutes: 180 });
  });

  test("is another bay of its kind then, and the same bay afterwards", async () => {
    const { times, courtesy_cars } = await asked(bay);
    expect(times).toEqual([
      { starts_at: "2027-09-06T08:00:00.000Z", ends_at: "2027-09-06T09:00:00.000Z", resource_id: other },
      expect.objectContaining({ starts_at: "2027-09-06T08:15:00.000Z", resource_id: other }),
      expect.objectContaining({ starts_at: "2027-09-06T09:00:00.000Z", resource_id: bay }),
    ]);
    expect(courtesy_cars).toEqual([fiesta]);
  });

  test("is never a bay for what needs an MOT lane", async () => {
    const { times } = await asked(lane);
    expect(times.map(({ resource_id }) => resource_id)).toEqual([lane, lane, lane]);
    expect(times[0]?.starts_at).toBe("2027-09-07T08:00:00.000Z");
  });

  test("leaves out the appointment that is moved", async () => {
    const { times, courtesy_cars } = await asked(bay, { moving_id: first });
    expect(times[0]).toMatchObject({ starts_at: "2027-09-06T08:00:00.000Z", resource_id: bay });
    expect(courtesy_cars).toEqual([corsa, fiesta]);
  });
});

describe("the job sheet of an appointment", () => {
  test("is for its customer and vehicle, says what it was booked for, and is linked", async () => {
    const customer_id = await aCustomer();
    const vehicle_id = await aVehicle(customer_id, "JO13SHT");
    const { id, version } = await book("2027-10-04T09:00", { vehicle_id, appointment_type: "Brakes" });
    const begun = await run(beginDocument, desk, { id, version, type: "job_sheet" });
    expect(begun).toMatchObject({ document_type: "job_sheet" });
    const document_id = begun.document_id ?? "";
    expect(await ask(getDocument, desk, { id: document_id })).toMatchObject({
      type: "job_sheet",
      customer_id,
      vehicle_id,
      work_description: "Brakes\nService",
    });
    const { appointment, history } = await ask(getAppointmentDetails, desk, { id });
    expect(appointment.document_id).toBe(document_id);
    expect(history.map(({ what }) => what)).toEqual([
      "Began the document of an appointment",
      "Booked an appointment",
    ]);
  });

  test("is begun once, however often it is asked for", async () => {
    const { id } = await book("2027-10-05T09:00", { customer_id: await aCustomer() });
    const begun = await Promise.all(
      Array.from({ length: 12 }, () => run(beginDocument, desk, { id, type: "job_sheet" })),
    );
    expect(new Set(begun.map(({ document_id }) => document_id)).size).toBe(1);
    await expect(run(beginDocument, desk, { id, type: "estimate" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  test("needs to know whose it is", async () => {
    const { id } = await book("2027-10-06T09:00");
    await expect(run(beginDocument, desk, { id, type: "estimate" })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "customer_id" }],
    });
  });
});

test("the panel tells its history, the latest first, with what changed and why", async () => {
  const customer_id = await aCustomer({ mobile: "07700 900123" });
  const { id } = await book("2027-11-01T09:00", { customer_id });
  await run(moveAppointment, desk, { id, starts_at: "2027-11-01T10:00", confirmed_outside_hours: true });
  await run(cancelAppointment, desk, { id, reason: "Sold the car" });
  const { customer, history } = await ask(getAppointmentDetails, desk, { id });
  expect(customer?.mobile).toBeTruthy();
  expect(history.map(({ what, by }) => `${what} ${by}`)).toEqual([
    "Cancelled an appointment by The receptionist",
    "Moved an appointment by The receptionist",
    "Booked an appointment by The receptionist",
  ]);
  expect(history[0]?.more).toContain("Sold the car");
  expect((await ask(getAppointmentDetails, holding("appointments:read"), { id })).customer).toBeNull();
});

describe("who may", () => {
  //                     admin manager technician receptionist accountant
  const TABLE: [string, string, (role: (typeof ROLES)[number]) => Promise<unknown>][] = [
    [
      "read an appointment",
      "yes yes yes yes yes",
      (role) => ask(getAppointmentDetails, as(role), { id: crypto.randomUUID() }),
    ],
    ["see the choices", "yes yes yes yes yes", (role) => ask(bookingChoices, as(role), {})],
    [
      "ask what is free",
      "yes yes yes yes yes",
      (role) => ask(freeTimes, as(role), { starts_at: "2027-12-01T09:00", duration_minutes: 60 }),
    ],
    [
      "see the context",
      "yes yes yes yes yes",
      (role) => ask(bookingContext, as(role), { registration: "NO1HERE" }),
    ],
    [
      "begin a document",
      "yes yes no yes no",
      (role) => run(beginDocument, as(role), { id: crypto.randomUUID(), type: "estimate" }),
    ],
  ];
  test.each(TABLE)("%s: %s", async (_, row, attempt) => {
    const said = await Promise.all(
      ROLES.map((role) =>
        attempt(role).then(
          () => "yes",
          ({ code }) => (code === "FORBIDDEN" ? "no" : "yes"),
        ),
      ),
    );
    expect(said.join(" ")).toBe(row);
  });

  test("begin a document only with both rights", async () => {
    const { id } = await book("2027-12-02T09:00", { customer_id: await aCustomer() });
    for (const actor of [holding("documents:create"), holding("appointments:update")])
      await expect(run(beginDocument, actor, { id, type: "estimate" })).rejects.toMatchObject(FORBIDDEN);
    await run(beginDocument, manager, { id, type: "estimate" });
  });
});
