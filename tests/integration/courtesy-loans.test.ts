import { beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import {
  cancelAppointment,
  changeAppointmentStatus,
  createAppointment,
  deleteAppointment,
  moveAppointment,
  updateAppointment,
} from "@/lib/appointments/commands/appointments";
import { handOutCar, takeCarBack } from "@/lib/appointments/commands/courtesy-loans";
import { createResource } from "@/lib/appointments/commands/diary-settings";
import { forgetDrivers } from "@/lib/appointments/jobs";
import { getCourtesyAgreement } from "@/lib/appointments/papers/courtesy-agreement-file";
import { getAppointment } from "@/lib/appointments/queries/appointments";
import {
  courtesyCarsOut,
  getCourtesyLoan,
  listCourtesyLoans,
} from "@/lib/appointments/queries/courtesy-loans";
import { unfinishedAppointments } from "@/lib/appointments/queries/unfinished";
import { CourtesyLoanList } from "@/lib/appointments/schema/courtesy-loan";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { getAppointmentDetails } from "@/lib/details/queries/appointment-details";
import { updatePaperSettings } from "@/lib/printing/commands";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { makeUser } from "../support/users";
import { aCustomer } from "../support/writing";

await testDatabase();
const [admin, desk, tech] = [as("admin"), as("receptionist"), as("technician")];
let bay = "";
let customer_id = "";
let cars = 0;

beforeAll(async () => {
  for (const actor of [admin, desk, tech]) actor.id = (await makeUser(actor.role ?? "admin")).id;
  bay = (await run(createResource, admin, { name: "Bay one" })).id;
  customer_id = await aCustomer({ title: "Mrs", forename: "Eleanor", surname: "Hughes" });
});

const aCar = async () =>
  (await run(createResource, admin, { name: `Corsa ${cars++}`, kind: "courtesy_car" })).id;

const HOUR = 3_600_000;
let slot = 0;

/** An appointment that began two hours ago and goes on for two, in a bay of its own time, with a courtesy car. */
async function aBooking(courtesy_car_id: string, hours: readonly [number, number] = [-2, 2]) {
  const place = slot++ % 2 === 0 ? {} : { description: `Service ${slot}` };
  // The diary counts in minutes: over midnight, a move says the end anew in them.
  const now = Math.floor(Date.now() / 60_000) * 60_000;
  const made = await run(createAppointment, desk, {
    starts_at: new Date(now + hours[0] * HOUR).toISOString(),
    ends_at: new Date(now + hours[1] * HOUR).toISOString(),
    customer_id,
    description: "Service",
    courtesy_car_id,
    confirmed_outside_hours: true,
    ...place,
  });
  const [car] = await sql()<{ id: string }[]>`select id from appointments where courtesy_for_id = ${made.id}`;
  return { main: made, car: car?.id ?? "" };
}

const SIGNATURE = Array.from({ length: 20 }, (_, n) => `${n * 20},${100 + (n % 5) * 30}`).join(" ");
const out = {
  mileage: 45_210,
  fuel: 6,
  driver_name: "Eleanor Hughes",
  licence_seen: true,
  signature: SIGNATURE,
};
const fieldsOf = (error: { details?: { field: string }[] }) => error.details?.map(({ field }) => field);

describe("out and in", () => {
  test("a car goes out and comes back, and both bookings say so", async () => {
    const resource_id = await aCar();
    const { main, car } = await aBooking(resource_id);
    const loan = await run(handOutCar, desk, { id: car, ...out, damage: "Scratch", licence_ending: "ab9c" });
    expect(loan).toMatchObject({
      state: "out",
      overdue: false,
      signed: "drawn",
      courtesy_for_id: main.id,
      driver_name: "Eleanor Hughes",
      out_mileage: 45_210,
      out_fuel: 6,
      out_damage: "Scratch",
    });
    expect(Object.keys(loan)).not.toContain("licence_ending");
    expect(Object.keys(loan)).not.toContain("signature");
    expect(await ask(getAppointment, desk, { id: car })).toMatchObject({
      status: "in_progress",
      car_in_at: null,
    });
    expect((await ask(getAppointmentDetails, desk, { id: main.id })).courtesy).toMatchObject({
      booking_id: car,
      loan: { id: loan.id },
    });
    const back = await run(takeCarBack, tech, { id: car, mileage: 45_260, fuel: 5, damage: null });
    expect(back).toMatchObject({ state: "back", in_mileage: 45_260, in_fuel: 5, overdue: false });
    const after = await ask(getAppointment, desk, { id: car });
    expect(after).toMatchObject({ status: "completed" });
    // Back before its time: the rest of it is free again.
    expect(Date.parse(after.ends_at ?? "")).toBeLessThanOrEqual(Date.now());
    await aBooking(resource_id, [1 / 60, 1]);
  });

  test("the audit log names the acts, and neither driver, licence nor signature", async () => {
    const { car } = await aBooking(await aCar());
    await run(handOutCar, desk, { id: car, ...out, licence_ending: "AB9C" });
    await run(takeCarBack, desk, { id: car, mileage: 45_300, fuel: 4 });
    const entries =
      await sql()`select command, before, after from audit_log where entity_id = ${car} order by id`;
    expect(entries.map(({ command }) => command)).toEqual([
      "appointments.create",
      "appointments.hand_out_car",
      "appointments.take_car_back",
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Hughes|AB9C|120,40|signature/);
    expect(entries[1]?.after).toMatchObject({
      status: "in_progress",
      mileage: 45_210,
      fuel: "Three quarters",
    });
  });

  test("what is missing or wrong is named at its field, and nothing is lent", async () => {
    const { car } = await aBooking(await aCar());
    const refused = (given: object) =>
      run(handOutCar, desk, { id: car, ...out, ...given }).then(
        () => "lent",
        (error) => fieldsOf(error),
      );
    expect(await refused({ licence_seen: false, signature: null })).toEqual(["licence_seen", "signature"]);
    expect(await refused({ mileage: -1 })).toEqual(["mileage"]);
    expect(await refused({ fuel: 9 })).toEqual(["fuel"]);
    expect(await refused({ driver_name: " " })).toEqual(["driver_name"]);
    expect(await refused({ signature: "1,1 2,2" })).toEqual(["signature"]);
    expect(await refused({ signature: "M 0 0 L 1 1" })).toEqual(["signature"]);
    expect(await refused({ licence_ending: "MORGA657054SM9IJ" })).toEqual(["licence_ending"]);
    expect(await refused({ at: new Date(Date.now() + HOUR).toISOString() })).toEqual(["at"]);
    await expect(ask(getCourtesyLoan, desk, { id: car })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await run(handOutCar, desk, { id: car, ...out, signature: null, signed_name: "E. Hughes" });
    const returned = (given: object) =>
      run(takeCarBack, desk, { id: car, mileage: 45_300, fuel: 4, ...given }).then(
        () => "back",
        (error) => fieldsOf(error),
      );
    expect(await returned({ mileage: 45_209 })).toEqual(["mileage"]);
    expect(await returned({ at: new Date(Date.now() - 3 * HOUR).toISOString() })).toEqual(["at"]);
    expect(await returned({})).toBe("back");
    expect(await ask(getCourtesyLoan, desk, { id: car })).toMatchObject({ signed: "typed" });
  });

  test("the next loan begins with the mileage of the last, unless that is confirmed to be wrong", async () => {
    const resource_id = await aCar();
    const first = await aBooking(resource_id);
    await run(handOutCar, desk, { id: first.car, ...out });
    await run(takeCarBack, desk, { id: first.car, mileage: 46_000, fuel: 4 });
    const { car } = await aBooking(resource_id, [1 / 60, 1]);
    await expect(run(handOutCar, desk, { id: car, ...out })).rejects.toMatchObject({
      details: [{ field: "mileage", message: expect.stringContaining("46,000") }],
    });
    await run(handOutCar, desk, { id: car, ...out, confirmed_mileage: true });
  });

  test("only the wording that was shown is signed, and later ones change nothing", async () => {
    const { car } = await aBooking(await aCar());
    const set = await run(updatePaperSettings, admin, {
      courtesy_agreement: "I drive it with care.",
      version: await paperVersion(),
    });
    await expect(
      run(handOutCar, desk, { id: car, ...out, agreement_version: set.version - 1 }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    await run(handOutCar, desk, { id: car, ...out, agreement_version: set.version });
    await run(updatePaperSettings, admin, { courtesy_agreement: "Another wording.", version: set.version });
    const [loan] = await sql()`select agreement from courtesy_loans where appointment_id = ${car}`;
    expect(loan?.agreement).toBe("I drive it with care.");
    const { bytes } = await ask(getCourtesyAgreement, desk, { id: car });
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("neither the accountant hands a car out, nor takes one back", async () => {
    const { car } = await aBooking(await aCar());
    for (const attempt of [
      run(handOutCar, as("accountant"), { id: car, ...out }),
      run(takeCarBack, as("accountant"), { id: car, mileage: 1, fuel: 1 }),
    ])
      await expect(attempt).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

const paperVersion = async () =>
  Number(
    (await sql()`select coalesce(max(version), 0) as version from settings where key = 'paper'`)[0]?.version,
  );

describe("one car, one driver", () => {
  test("a car that is out is not handed out again, however many ask at once", async () => {
    const resource_id = await aCar();
    const [first, second] = [await aBooking(resource_id, [-2, -1]), await aBooking(resource_id, [-0.5, 1])];
    const done = await Promise.allSettled(
      [first, second, first, second].map(({ car }) => run(handOutCar, desk, { id: car, ...out })),
    );
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of done)
      if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "CONFLICT" });
    const [row] =
      await sql()`select count(*)::int as n from courtesy_loans where resource_id = ${resource_id}`;
    expect(row?.n).toBe(1);
  });

  test("the database itself takes no second open loan, no return before the start, no mileage that shrinks", async () => {
    const resource_id = await aCar();
    const { car } = await aBooking(resource_id);
    const other = await aBooking(resource_id, [3, 4]);
    await run(handOutCar, desk, { id: car, ...out });
    const again = sql()`
      insert into courtesy_loans (appointment_id, resource_id, driver_name, licence_seen, agreement, signed_name, out_at, out_mileage, out_fuel)
      values (${other.car}, ${resource_id}, 'X', true, '', 'X', now(), 1, 1)`;
    await expect(again).rejects.toThrow(/courtesy_loans_(car_out_once|one_at_a_time)/);
    const change = (what: ReturnType<ReturnType<typeof sql>>) =>
      sql()`update courtesy_loans set ${what} where appointment_id = ${car}`;
    await expect(
      change(sql()`in_at = out_at - interval '1 minute', in_mileage = 50000, in_fuel = 1`),
    ).rejects.toThrow(/in_after_out/);
    await expect(
      change(sql()`in_at = now() + interval '1 minute', in_mileage = 1, in_fuel = 1`),
    ).rejects.toThrow(/mileage_not_less/);
    await expect(change(sql()`in_at = now() + interval '1 minute'`)).rejects.toThrow(/whole_return/);
    await expect(change(sql()`licence_seen = false`)).rejects.toThrow(/licence_seen/);
    await expect(change(sql()`signature = null, signed_name = null`)).rejects.toThrow(/signed/);
  });

  test("only the booking of a courtesy car is handed out, and none that is over", async () => {
    const { main, car } = await aBooking(await aCar());
    await expect(run(handOutCar, desk, { id: main.id, ...out })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(run(takeCarBack, desk, { id: car, mileage: 1, fuel: 1 })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await run(cancelAppointment, desk, { id: main.id });
    await expect(run(handOutCar, desk, { id: car, ...out })).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("the diary while a car is out", () => {
  async function outNow() {
    const resource_id = await aCar();
    const { main, car } = await aBooking(resource_id);
    await run(handOutCar, desk, { id: car, ...out });
    return { main, car, resource_id };
  }
  const OUT = { code: "CONFLICT", message: expect.stringContaining("is out") };

  test("neither booking is cancelled, missed, finished by hand or deleted", async () => {
    const { main, car } = await outNow();
    for (const id of [main.id, car]) {
      await expect(run(cancelAppointment, desk, { id })).rejects.toMatchObject(OUT);
      await expect(run(deleteAppointment, admin, { id })).rejects.toMatchObject(OUT);
      await expect(run(changeAppointmentStatus, desk, { id, status: "no_show" })).rejects.toMatchObject({
        code: "CONFLICT",
      });
    }
    await expect(run(changeAppointmentStatus, desk, { id: car, status: "completed" })).rejects.toMatchObject(
      OUT,
    );
    // The work itself goes on.
    await run(changeAppointmentStatus, desk, { id: main.id, status: "in_progress" });
  });

  test("the car stays the same one and began when it began; only its end moves along", async () => {
    const { main, car } = await outNow();
    const other = await aCar();
    for (const courtesy_car_id of [other, null])
      await expect(run(updateAppointment, desk, { id: main.id, courtesy_car_id })).rejects.toMatchObject({
        details: [{ field: "courtesy_car_id", message: expect.stringContaining("take it back first") }],
      });
    await expect(run(moveAppointment, desk, { id: car, resource_id: other })).rejects.toMatchObject(OUT);
    const before = await ask(getAppointment, desk, { id: car });
    const later = (at: string | null, hours: number) =>
      new Date(Date.parse(at ?? "") + hours * HOUR).toISOString();
    await expect(
      run(moveAppointment, desk, {
        id: car,
        starts_at: later(before.starts_at, 1),
        confirmed_outside_hours: true,
      }),
    ).rejects.toMatchObject(OUT);
    await run(moveAppointment, desk, {
      id: main.id,
      starts_at: later(main.starts_at, 5),
      confirmed_outside_hours: true,
      resource_id: bay,
    });
    const after = await ask(getAppointment, desk, { id: car });
    expect(after.starts_at).toBe(before.starts_at);
    expect(Date.parse(after.ends_at ?? "")).toBe(Date.parse(later(before.ends_at, 5)));
    await run(moveAppointment, desk, {
      id: car,
      ends_at: later(after.ends_at, 1),
      confirmed_outside_hours: true,
    });
  });

  test("once it is back, its booking is over, and its appointment may be cancelled", async () => {
    const { main, car } = await outNow();
    await run(takeCarBack, desk, { id: car, mileage: 45_300, fuel: 4 });
    await expect(
      run(changeAppointmentStatus, desk, { id: car, status: "in_progress" }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("is back"),
    });
    await run(cancelAppointment, desk, { id: main.id });
    expect(await ask(getCourtesyLoan, desk, { id: car })).toMatchObject({ state: "back" });
  });

  test("an overdue car is told of, with who wants it next, and is not unfinished work", async () => {
    const resource_id = await aCar();
    const { car } = await aBooking(resource_id, [-30, -26]);
    const next = await aBooking(resource_id, [1, 2]);
    await run(handOutCar, desk, { id: car, ...out, at: new Date(Date.now() - 29 * HOUR).toISOString() });
    const found = (await ask(courtesyCarsOut, desk, {})).find(({ appointment_id }) => appointment_id === car);
    expect(found).toMatchObject({ overdue: true, state: "out" });
    expect(Date.parse(found?.wanted_at ?? "")).toBe(Date.parse(next.main.starts_at ?? ""));
    expect((await ask(unfinishedAppointments, desk, {})).map(({ id }) => id)).not.toContain(car);
    const { rows } = await ask(
      listCourtesyLoans,
      desk,
      CourtesyLoanList.parse({ resource_id, state: "out" }),
    );
    expect(rows).toMatchObject([{ appointment_id: car, overdue: true }]);
    await expect(run(handOutCar, desk, { id: next.car, ...out })).rejects.toMatchObject(OUT);
  });
});

test("six years after a car came back nobody can be told from its loan, and its licence after one", async () => {
  const { car } = await aBooking(await aCar());
  await run(handOutCar, desk, { id: car, ...out, licence_ending: "AB9C" });
  await run(takeCarBack, desk, { id: car, mileage: 45_300, fuel: 4 });
  const age = async (years: number) => {
    await sql()`update courtesy_loans set out_at = now() - ${`${years} years 2 days`}::interval,
      in_at = now() - ${`${years} years 1 day`}::interval where appointment_id = ${car}`;
    await forgetDrivers.handle({});
    const [row] =
      await sql()`select driver_name, licence_ending, signature, out_mileage from courtesy_loans where appointment_id = ${car}`;
    return row;
  };
  expect(await age(1)).toMatchObject({ driver_name: "Eleanor Hughes", licence_ending: null });
  expect(await age(6)).toEqual({
    driver_name: null,
    licence_ending: null,
    signature: null,
    out_mileage: 45_210,
  });
  expect(await ask(getCourtesyLoan, desk, { id: car })).toMatchObject({ driver_name: null, signed: null });
});
