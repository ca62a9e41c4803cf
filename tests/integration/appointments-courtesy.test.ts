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
import { createResource } from "@/lib/appointments/commands/diary-settings";
import { setOpeningHours } from "@/lib/appointments/commands/opening";
import { getAppointment } from "@/lib/appointments/queries/appointments";
import { availability } from "@/lib/appointments/queries/booking/availability";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { claimedRows } from "@/lib/core/read-rows";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aVehicle } from "../support/records";
import { aCustomer } from "../support/writing";

await testDatabase();
const [admin, desk] = [as("admin"), as("receptionist")];
let bay = "";
let corsa = "";
let fiesta = "";

beforeAll(async () => {
  const make = async (name: string, kind: "bay" | "courtesy_car") =>
    (await run(createResource, admin, { name, kind })).id;
  bay = await make("Bay one", "bay");
  corsa = await make("Corsa", "courtesy_car");
  fiesta = await make("Fiesta", "courtesy_car");
});

const book = (starts_at: string, fields: object = {}, actor = desk) =>
  run(createAppointment, actor, {
    starts_at,
    duration_minutes: 120,
    resource_id: bay,
    description: "Service",
    courtesy_car_id: corsa,
    ...fields,
  });

interface CarBooking {
  id: string;
  resource_id: string;
  starts_at: string;
  ends_at: string;
  status: string;
  customer_id: string | null;
  description: string | null;
  deleted: boolean;
}

const carsOf = (id: string): Promise<CarBooking[]> =>
  db()
    .execute(sql`select id, resource_id, starts_at, ends_at, status, customer_id, description, deleted_at is not null as deleted
      from appointments where courtesy_for_id = ${id} order by created_at, id`)
    .then(claimedRows<CarBooking>);

const theCarOf = async (id: string): Promise<CarBooking> => {
  const [car] = await carsOf(id);
  if (!car) throw new Error("No courtesy car");
  return car;
};

const recorded = async (id: string) =>
  (
    await db()
      .execute(sql`select command from audit_log where entity_id = ${id} order by id`)
      .then(claimedRows<{ command: string }>)
  ).map(({ command }) => command);

describe("a courtesy car", () => {
  test("is booked for the same time, for the same customer", async () => {
    const customer_id = await aCustomer();
    const vehicle_id = await aVehicle(customer_id, "AB12CDE");
    const made = await book("2027-03-01T09:00Z", { vehicle_id });
    expect(made).toMatchObject({ courtesy_car_id: corsa, courtesy_car: "Corsa", courtesy_for_id: null });
    const car = await theCarOf(made.id);
    expect(car).toMatchObject({
      resource_id: corsa,
      starts_at: "2027-03-01 09:00:00+00",
      ends_at: "2027-03-01 11:00:00+00",
      customer_id,
      description: "For AB12 CDE",
    });
    expect(await ask(getAppointment, desk, { id: car.id })).toMatchObject({
      courtesy_for_id: made.id,
      appointment_type: "Courtesy car",
    });
    expect(await recorded(car.id)).toEqual(["appointments.create"]);
  });

  test("that is out with somebody else is a conflict at its own field, and nothing is booked", async () => {
    await book("2027-03-02T09:00Z");
    await expect(
      book("2027-03-02T10:00Z", { resource_id: null, description: "Tyres" }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      details: [{ field: "courtesy_car_id", message: "Corsa is booked from 09:00 to 11:00" }],
    });
    const [left] = await db()
      .execute(sql`select count(*)::int as count from appointments where description = 'Tyres'`)
      .then(claimedRows<{ count: number }>);
    expect(left?.count).toBe(0);
  });

  test("must be one", async () => {
    await expect(book("2027-03-03T09:00Z", { courtesy_car_id: bay })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "courtesy_car_id" }],
    });
  });

  test("moves with its appointment, or neither moves", async () => {
    const { id } = await book("2027-03-04T09:00Z");
    await run(moveAppointment, desk, { id, starts_at: "2027-03-04T13:00Z" });
    expect(await theCarOf(id)).toMatchObject({
      starts_at: "2027-03-04 13:00:00+00",
      ends_at: "2027-03-04 15:00:00+00",
    });
    await book("2027-03-05T09:00Z", { resource_id: null });
    await expect(run(moveAppointment, desk, { id, starts_at: "2027-03-05T09:30Z" })).rejects.toMatchObject({
      code: "CONFLICT",
      details: [{ field: "courtesy_car_id", message: "Corsa is booked from 09:00 to 11:00" }],
    });
    expect((await ask(getAppointment, desk, { id })).starts_at).toBe("2027-03-04 13:00:00+00");
    const car = await theCarOf(id);
    expect(car.starts_at).toBe("2027-03-04 13:00:00+00");
    expect(await recorded(car.id)).toEqual(["appointments.create", "appointments.move"]);
  });

  test("that is kept a night longer still is after a move", async () => {
    const { id } = await book("2027-03-08T09:00Z");
    const car = await theCarOf(id);
    await run(moveAppointment, desk, { id: car.id, ends_at: "2027-03-09T09:00Z" });
    await run(moveAppointment, desk, { id, starts_at: "2027-03-10T09:00Z" });
    expect(await theCarOf(id)).toMatchObject({
      starts_at: "2027-03-10 09:00:00+00",
      ends_at: "2027-03-11 09:00:00+00",
    });
  });

  test("is exchanged, given back and taken again by changing the appointment", async () => {
    const { id } = await book("2027-03-12T09:00Z");
    await run(updateAppointment, desk, { id, courtesy_car_id: fiesta });
    expect(await carsOf(id)).toMatchObject([{ resource_id: fiesta, status: "booked" }]);
    expect(await run(updateAppointment, desk, { id, courtesy_car_id: null })).toMatchObject({
      courtesy_car_id: null,
      courtesy_car: null,
    });
    expect(await carsOf(id)).toMatchObject([{ resource_id: fiesta, status: "cancelled" }]);
    await run(updateAppointment, desk, { id, courtesy_car_id: corsa, description: "Clutch" });
    expect(await carsOf(id)).toMatchObject([
      { status: "cancelled" },
      { resource_id: corsa, status: "booked" },
    ]);
    await run(updateAppointment, desk, { id, description: "Clutch and flywheel" });
    expect(await carsOf(id)).toHaveLength(2);
  });

  test.each(["cancelled", "no_show"] as const)("comes back if the appointment is %s", async (status) => {
    const day = status === "cancelled" ? "15" : "16";
    const { id } = await book(`2027-03-${day}T09:00Z`);
    if (status === "cancelled") await run(cancelAppointment, desk, { id, reason: "Sold the car" });
    else await run(changeAppointmentStatus, desk, { id, status });
    const car = await theCarOf(id);
    expect(car.status).toBe("cancelled");
    expect(await recorded(car.id)).toEqual(["appointments.create", "appointments.cancel"]);
    await book(`2027-03-${day}T09:00Z`);
  });

  test("is deleted with an appointment that was booked by mistake", async () => {
    const { id } = await book("2027-03-17T09:00Z");
    await run(deleteAppointment, desk, { id });
    expect((await theCarOf(id)).deleted).toBe(true);
    await book("2027-03-17T09:00Z");
  });

  test("that has been returned stays as it was", async () => {
    const { id } = await book("2027-03-18T09:00Z");
    const car = await theCarOf(id);
    await run(changeAppointmentStatus, desk, { id: car.id, status: "completed" });
    await run(moveAppointment, desk, { id, starts_at: "2027-03-18T13:00Z" });
    expect(await theCarOf(id)).toMatchObject({ status: "completed", starts_at: "2027-03-18 09:00:00+00" });
  });

  test("does not stand in the way of its own appointment when that is moved", async () => {
    const { id } = await book("2027-03-19T09:00Z");
    await run(setOpeningHours, admin, { hours: [{ weekday: 5, opens: "09:00", closes: "11:00" }] });
    const free = async (moving_id?: string) => {
      const { slots } = await ask(availability, desk, {
        from: "2027-03-19",
        to: "2027-03-19",
        duration_minutes: 120,
        resource_id: corsa,
        moving_id,
      });
      return slots.length;
    };
    expect([await free(), await free(id)]).toEqual([0, 1]);
    await run(setOpeningHours, admin, { hours: [] });
  });

  test("is never promised to two at once", async () => {
    const race = await Promise.allSettled(
      Array.from({ length: 40 }, () => book("2027-03-22T09:00Z", { resource_id: null })),
    );
    expect(race.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of race)
      if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "CONFLICT" });
  });
});

describe("what is promised", () => {
  test("is kept by the garage's clock, changed and taken back", async () => {
    const made = await book("2027-07-01T09:00", {
      courtesy_car_id: null,
      promised_at: "2027-07-01T16:30",
      waits: true,
    });
    expect(made).toMatchObject({ promised_at: "2027-07-01 15:30:00+00", waits: true });
    const { id } = made;
    expect(await run(updateAppointment, desk, { id, description: "MOT" })).toMatchObject({
      promised_at: "2027-07-01 15:30:00+00",
      waits: true,
    });
    expect(await run(updateAppointment, desk, { id, promised_at: null, waits: false })).toMatchObject({
      promised_at: null,
      waits: false,
    });
  });

  test("is nothing unless somebody says it", async () => {
    const made = await book("2027-07-02T09:00", { courtesy_car_id: null });
    expect(made).toMatchObject({ promised_at: null, waits: false, courtesy_car_id: null });
  });
});

test("another vehicle brings its own registration, unless one is given", async () => {
  const customer_id = await aCustomer();
  const [first, second] = [await aVehicle(customer_id, "FI11RST"), await aVehicle(customer_id, "SE22CND")];
  const { id } = await book("2027-07-05T09:00", { courtesy_car_id: null, vehicle_id: first });
  expect(await run(updateAppointment, desk, { id, vehicle_id: second })).toMatchObject({
    registration: "SE22CND",
  });
  expect(
    await run(updateAppointment, desk, { id, vehicle_id: first, registration: "HI33RED" }),
  ).toMatchObject({ registration: "HI33RED" });
});

test("a form that sends the time it shows moves nothing, and so changes what is done too", async () => {
  const { id, starts_at } = await book("2027-07-06T09:00", { courtesy_car_id: null });
  await run(changeAppointmentStatus, desk, { id, status: "completed" });
  const shown = { id, starts_at: "2027-07-06T09:00", duration_minutes: 120 };
  expect(await run(updateAppointment, desk, { ...shown, description: "Oil leak" })).toMatchObject({
    starts_at,
    description: "Oil leak",
  });
  await expect(run(updateAppointment, desk, { ...shown, duration_minutes: 90 })).rejects.toMatchObject({
    code: "CONFLICT",
  });
});

describe("a booking sent fifty times", () => {
  test("books one, with one entry in the log and one courtesy car", async () => {
    const id = crypto.randomUUID();
    const sent = await Promise.all(
      Array.from({ length: 50 }, () => book("2027-08-02T09:00Z", { id, waits: true })),
    );
    expect(new Set(sent.map((made) => made.id))).toEqual(new Set([id]));
    expect(await recorded(id)).toEqual(["appointments.create"]);
    expect(await carsOf(id)).toHaveLength(1);
  });

  test("is a conflict from somebody else, and once it is deleted", async () => {
    const id = crypto.randomUUID();
    await book("2027-08-03T09:00Z", { id });
    await expect(book("2027-08-03T09:00Z", { id }, as("manager"))).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await run(deleteAppointment, desk, { id });
    await expect(book("2027-08-03T09:00Z", { id })).rejects.toMatchObject({ code: "CONFLICT" });
  });
});
