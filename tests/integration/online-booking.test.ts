import { hash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import {
  cancelAppointment,
  changeAppointmentStatus,
  createAppointment,
  moveAppointment,
} from "@/lib/appointments/commands/appointments";
import { createResource } from "@/lib/appointments/commands/diary-settings";
import { addHoliday } from "@/lib/appointments/commands/opening";
import { setTechnicianSkills } from "@/lib/appointments/commands/technicians";
import { getAppointment } from "@/lib/appointments/queries/appointments";
import { sendConfirmation } from "@/lib/confirmations/commands/send-confirmation";
import { draftAppointmentEmail } from "@/lib/confirmations/queries/appointment-draft";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";
import { ask } from "@/lib/core/query";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { changeBooking, openBooking, timesToMoveTo } from "@/lib/online-booking/commands/open-booking";
import { createOnlineService, updateOnlineService } from "@/lib/online-booking/commands/services";
import { updateOnlineBooking } from "@/lib/online-booking/commands/settings";
import { takeBooking } from "@/lib/online-booking/commands/take-booking";
import { newStamp, stampAgain } from "@/lib/online-booking/internal/stamp";
import { tellOfBooking } from "@/lib/online-booking/jobs";
import { offeredTimes, publicOffer } from "@/lib/online-booking/queries/public-pages";
import { getOnlineBookingSetup } from "@/lib/online-booking/queries/setup";
import { isProof, provenText } from "@/lib/online-booking/rules/proof";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aForm, anOnlineGarage, CONSENT, type Form } from "../support/online-booking";
import { aRow } from "../support/rows";
import { makeUser } from "../support/users";
import { aCustomer } from "../support/writing";

process.env.AUTH_SECRET = "a secret of thirty-two characters or more";
process.env.ONLINE_BOOKINGS_PER_HOUR = "0";
const { url } = await testDatabase();
const [admin, desk] = [as("admin"), as("receptionist")];
let garage: Awaited<ReturnType<typeof anOnlineGarage>>;

beforeAll(async () => {
  await startJobs(url, [
    { ...sendMessage, handle: async () => {} },
    { ...tellOfBooking, handle: async () => {} },
  ]);
  garage = await anOnlineGarage();
});
afterAll(stopJobs);

let next = 2;
/** A day of its own for each test. */
const aDay = () => addDays(today(), next++);
const at = (day: string, time: string) => new Date(instantOf(day, time, "Europe/London")).toISOString();

const send = (fields: Form, ip?: string) => takeBooking(aForm({ service: garage.service, ...fields }), ip);
const tokenOf = ({ path }: { path: string }) => path.split("/").at(-1) ?? "";

async function booked(fields: Form) {
  const token = tokenOf(await send(fields));
  const booking = await openBooking(token);
  if (!booking) throw new Error("The link opens nothing");
  return { token, booking, appointment: await ask(getAppointment, desk, { id: booking.appointment_id }) };
}

async function timesOn(day: string, { service = garage.service, courtesy = false } = {}) {
  const { settings, services } = await publicOffer();
  const found = services.find(({ id }) => id === service);
  if (!found) throw new Error("It is not offered");
  const times = await offeredTimes(found, settings, courtesy);
  return times.filter(({ date }) => date === day).map(({ time }) => time);
}

const CONFLICT = { code: "CONFLICT" };
const INVALID = { code: "VALIDATION_ERROR" };

describe("a booking", () => {
  test("holds its bay, to be confirmed, with what was typed and agreed to", async () => {
    const day = aDay();
    const { booking, appointment } = await booked({ at: at(day, "09:00") });
    expect(appointment).toMatchObject({
      status: "requested",
      resource_id: garage.bay,
      customer_id: null,
      customer_name: "Eleanor Hughes",
      vehicle_id: null,
      registration: "AB12CDE",
      appointment_type: "Interim service",
      description: "Squeaks",
      online_reference: booking.reference,
    });
    expect(booking.reference).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    expect(await timesOn(day)).toEqual(["08:00", "10:00", "10:30", "11:00"]);
    const [kept] = await sql()`select * from online_bookings where reference = ${booking.reference}`;
    expect(kept).toMatchObject({ consent_wording: CONSENT, price_gross: "119.00", vehicle: "Ford Focus" });
    expect(Date.now() - Date.parse(String(kept?.consented_at))).toBeLessThan(60_000);
    const [email] = await sql()`select * from messages where recipient = ${booking.email}`;
    expect(email?.subject).toMatch(/^We have your booking: .*, 09:00$/);
    expect(email?.body).toContain(booking.reference);
    expect(JSON.stringify(email?.details)).toContain("STATUS:TENTATIVE");
  });

  test("links the vehicle on file, and its owner only by number or address", async () => {
    const customer_id = await aCustomer({
      surname: "Lamb",
      mobile: "+44 7700 900 456",
      email: "lamb@example.com",
    });
    const vehicle_id = await aRow("vehicles", {
      customer_id,
      registration: "LB19AMB",
      make: "FORD",
      model: "KA",
    });
    const day = aDay();
    const own = { registration: "LB19 AMB" };
    const stranger = await booked({ ...own, at: at(day, "08:00") });
    expect(stranger.appointment).toMatchObject({
      vehicle_id,
      customer_id: null,
      customer_name: "Eleanor Hughes",
    });
    const byNumber = await booked({ ...own, at: at(day, "09:00"), telephone: "07700 900456" });
    expect(byNumber.appointment).toMatchObject({ vehicle_id, customer_id });
    const byAddress = await booked({ ...own, at: at(day, "10:00"), email: "Lamb@Example.com" });
    expect(byAddress.appointment).toMatchObject({ vehicle_id, customer_id });
    // What the link shows is the same for all: what was typed.
    for (const { booking } of [stranger, byNumber])
      expect(booking).toMatchObject({ name: "Eleanor Hughes", vehicle: "Ford Focus" });
  });

  test("sent fifty times is made once, and shows the same reference", async () => {
    const form = aForm({ service: garage.service, at: at(aDay(), "09:00") });
    const paths = await Promise.all(Array.from({ length: 50 }, () => takeBooking(form, undefined)));
    expect(new Set(paths.map(({ path }) => path)).size).toBe(1);
    const [{ count } = { count: 0 }] = await sql()<{ count: number }[]>`
      select count(*)::int from online_bookings where email = ${form.email ?? ""}`;
    expect(count).toBe(1);
  });

  test("of the last time is won by one of a hundred", { timeout: 120_000 }, async () => {
    const day = aDay();
    for (const time of ["08:00", "10:00", "11:00"]) await send({ at: at(day, time) });
    expect(await timesOn(day)).toEqual(["09:00"]);
    const answers = await Promise.allSettled(
      Array.from({ length: 100 }, () => send({ at: at(day, "09:00") })),
    );
    const lost = answers.filter((answer) => answer.status === "rejected");
    expect(lost).toHaveLength(99);
    for (const { reason } of lost)
      expect(reason).toMatchObject({ ...CONFLICT, message: "This time has just been taken" });
    expect(await timesOn(day)).toEqual([]);
  });
});

describe("a form is refused", () => {
  test.each([
    ["without a stamp of ours", { stamp: "forged" }, /open for a long time/],
    [
      "opened too long ago",
      { stamp: () => newStamp(CONSENT, Date.now() - 4 * 3_600_000) },
      /open for a long time/,
    ],
    ["sent at once without a proof", { stamp: () => newStamp(CONSENT) }, /quick/],
    [
      "with another wording",
      { stamp: () => newStamp("Other", Date.now() - 20_000) },
      /changed what you agree to/,
    ],
    ["filled in by a program", { website: "https://spam.example" }, /could not be taken/],
  ])("%s", async (_, fields: Record<string, string | (() => string)>, words) => {
    const given = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, typeof value === "function" ? value() : value]),
    );
    await expect(send({ at: at(aDay(), "09:00"), ...given })).rejects.toMatchObject({
      ...INVALID,
      message: expect.stringMatching(words),
    });
  });

  test.each(["name", "telephone", "email", "vehicle", "registration", "consent", "service"])(
    "without %s, at its field",
    async (field) => {
      const refused = send({ at: at(aDay(), "09:00"), [field]: "" });
      await expect(refused).rejects.toMatchObject({
        ...INVALID,
        details: [expect.objectContaining({ field: field === "service" ? "service_id" : field })],
      });
    },
  );

  test("but is taken at once with a proof of work", async () => {
    const stamp = newStamp(CONSENT);
    let nonce = 0;
    while (!isProof(hash("sha256", provenText(stamp, String(nonce)), "buffer"))) nonce++;
    await expect(send({ at: at(aDay(), "09:00"), stamp, nonce: String(nonce) })).resolves.toBeDefined();
  });

  test("and its seconds count from the first time that it was shown, not from each", async () => {
    const first = newStamp(CONSENT, Date.now() - 5_000);
    const shownAgain = stampAgain(first, CONSENT);
    expect(shownAgain).toBe(first);
    await expect(send({ at: at(aDay(), "09:00"), stamp: shownAgain })).resolves.toBeDefined();
    const old = newStamp(CONSENT, Date.now() - 4 * 3_600_000);
    for (const gone of [old, newStamp("Other"), "none of ours"])
      await expect(send({ at: at(aDay(), "10:00"), stamp: stampAgain(gone, CONSENT) })).rejects.toMatchObject(
        {
          message: expect.stringContaining("very quick"),
        },
      );
  });

  test("while online booking is closed", async () => {
    const { version } = await run(updateOnlineBooking, admin, { enabled: false, version: garage.version });
    await expect(send({ at: at(aDay(), "09:00") })).rejects.toMatchObject(CONFLICT);
    expect(await publicOffer()).toMatchObject({ open: false });
    garage.version = (await run(updateOnlineBooking, admin, { enabled: true, version })).version;
  });
});

describe("only times that fit are offered", () => {
  const with_ = async (changes: object, work: () => Promise<void>, back: object) => {
    garage.version = (await run(updateOnlineBooking, admin, { ...changes, version: garage.version })).version;
    await work();
    garage.version = (await run(updateOnlineBooking, admin, { ...back, version: garage.version })).version;
  };

  test("not on closed days, nor outside the hours", async () => {
    const day = aDay();
    await run(addHoliday, admin, { name: "Fair", starts_on: day });
    expect(await timesOn(day)).toEqual([]);
    await expect(send({ at: at(day, "09:00") })).rejects.toMatchObject(CONFLICT);
    await expect(send({ at: at(aDay(), "14:00") })).rejects.toMatchObject(CONFLICT);
  });

  test("with the notice needed, and not too far ahead", async () => {
    const tomorrow = addDays(today(), 1);
    await with_(
      { least_notice_hours: 48, days_ahead: 5 },
      async () => {
        expect(await timesOn(tomorrow)).toEqual([]);
        await expect(send({ at: at(tomorrow, "11:00") })).rejects.toMatchObject(CONFLICT);
        await expect(send({ at: at(addDays(today(), 6), "11:00") })).rejects.toMatchObject(CONFLICT);
      },
      { least_notice_hours: 0, days_ahead: 60 },
    );
  });

  test("and no more on a day than the garage takes, whoever comes at once", async () => {
    const day = aDay();
    await with_(
      { most_a_day: 1 },
      async () => {
        const tried = await Promise.allSettled(
          ["08:00", "09:00", "10:00"].map((time) => send({ at: at(day, time) })),
        );
        expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
        expect(await timesOn(day)).toEqual([]);
      },
      { most_a_day: 100 },
    );
  });

  test("of an MOT where a lane and a tester have its class", async () => {
    const day = aDay();
    const mot = await run(createOnlineService, admin, { name: "MOT, class 4", mot_class: "4" });
    const setup = async () =>
      (await ask(getOnlineBookingSetup, admin, {})).services.find(({ id }) => id === mot.id);
    expect(await setup()).toMatchObject({
      never_free: "No MOT lane tests class 4",
      shown_price_gross: "54.85",
      minutes: 60,
    });
    expect(await timesOn(day, { service: mot.id })).toEqual([]);
    await run(createResource, admin, { name: "Lane", kind: "mot_lane", mot_classes: ["4"] });
    expect(await timesOn(day, { service: mot.id })).not.toEqual([]);
    const { id: tester } = await makeUser("technician");
    expect(await setup()).toMatchObject({ never_free: "Nobody may test class 4" });
    await run(setTechnicianSkills, admin, { id: tester, skills: [], mot_classes: ["4"] });
    const token = tokenOf(await send({ service: mot.id, at: at(day, "09:00") }));
    const id = (await openBooking(token))?.appointment_id ?? "";
    // The tester is booked with it, so that nobody is promised them twice.
    expect(await ask(getAppointment, desk, { id })).toMatchObject({
      technician_id: tester,
      resource: "Lane",
    });
    expect(await timesOn(day)).toEqual(["08:00", "10:00", "10:30", "11:00"]);
    await sql()`update users set active = false where id = ${tester}`;
  });

  test("with a courtesy car, where one is wanted", async () => {
    const day = aDay();
    await run(updateOnlineService, admin, { id: garage.service, courtesy: true });
    const { id: car } = await run(createResource, admin, { name: "Fiesta", kind: "courtesy_car" });
    await run(createAppointment, desk, {
      resource_id: car,
      starts_at: `${day}T08:00`,
      duration_minutes: 120,
      description: "Lent",
    });
    expect(await timesOn(day, { courtesy: true })).toEqual(["10:00", "10:30", "11:00"]);
    await expect(send({ at: at(day, "09:00"), courtesy: "1" })).rejects.toMatchObject(CONFLICT);
    const { token, booking, appointment } = await booked({ at: at(day, "10:00"), courtesy: "1" });
    expect(appointment).toMatchObject({ courtesy_car_id: car });
    expect(booking.courtesy).toBe(true);
    await changeBooking(token, { to: at(day, "11:00") }, undefined);
    const [lent] = await sql()`select starts_at from appointments where courtesy_for_id = ${appointment.id}`;
    expect(new Date(String(lent?.starts_at)).toISOString()).toBe(at(day, "11:00"));
  });

  test("never more than the law allows for a test", async () => {
    await expect(
      run(createOnlineService, admin, { name: "MOT", mot_class: "4", price_gross: "60.00" }),
    ).rejects.toMatchObject({ ...INVALID, details: [expect.objectContaining({ field: "price_gross" })] });
    await expect(run(createOnlineService, admin, { name: "Wash" })).rejects.toMatchObject({
      details: [{ field: "duration_minutes", message: "Say how long it takes" }],
    });
  });
});

describe("the link", () => {
  test("opens its booking, moves it and cancels it", async () => {
    const [day, other] = [aDay(), aDay()];
    const { token, booking, appointment } = await booked({ at: at(day, "09:00") });
    const [{ token_hash } = { token_hash: "" }] = await sql()<{ token_hash: string }[]>`
      select token_hash from online_bookings where appointment_id = ${appointment.id}`;
    expect(token_hash).not.toContain(token);
    const times = await timesToMoveTo(booking);
    expect(times.map(({ starts_at }) => starts_at)).toContain(at(day, "09:30"));

    await run(changeAppointmentStatus, desk, { id: appointment.id, status: "booked" });
    await changeBooking(token, { to: at(other, "10:00") }, undefined);
    expect(await openBooking(token)).toMatchObject({ status: "requested" });
    expect(await timesOn(day)).toContain("09:00");
    expect(await timesOn(other)).not.toContain("10:00");

    await send({ at: at(other, "08:00") });
    await expect(changeBooking(token, { to: at(other, "08:00") }, undefined)).rejects.toMatchObject({
      ...CONFLICT,
      message: "This time has just been taken",
    });

    await Promise.all([1, 2, 3].map(() => changeBooking(token, "cancel", undefined)));
    expect(await openBooking(token)).toMatchObject({ status: "cancelled", open: false });
    expect(await timesOn(other)).toContain("10:00");
    await expect(changeBooking(token, { to: at(other, "11:00") }, undefined)).rejects.toMatchObject(CONFLICT);
  });

  test("is nothing once the appointment is past, and never for a guess", async () => {
    const { token, appointment } = await booked({ at: at(aDay(), "09:00") });
    await sql()`update appointments set starts_at = now() - interval '3 hours', ends_at = now() - interval '2 hours'
                where id = ${appointment.id}`;
    expect(await openBooking(token)).toBeNull();
    await expect(changeBooking(token, "cancel", undefined)).rejects.toMatchObject(CONFLICT);
    expect(await openBooking("x".repeat(43))).toBeNull();
    expect(await openBooking("' or true --")).toBeNull();
    await expect(changeBooking("x".repeat(43), "cancel", undefined)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("the garage", () => {
  const emails = async (to: string) =>
    (
      await sql()<{ subject: string }[]>`select subject from messages where recipient = ${to} order by id`
    ).map(({ subject }) => subject.split(":")[0]);
  /** What the queue would do. */
  const tellAll = async () => {
    const waiting = await sql()<{ data: unknown }[]>`
      select data from jobs.job where name = ${tellOfBooking.name} and state in ('created', 'active', 'completed')`;
    for (const { data } of waiting)
      await tellOfBooking.handle(
        tellOfBooking.data.parse(typeof data === "string" ? JSON.parse(data) : data),
      );
  };

  test("confirms, and the customer is told", async () => {
    const { booking, appointment } = await booked({ at: at(aDay(), "09:00") });
    const { id } = appointment;
    await expect(
      run(changeAppointmentStatus, as("accountant"), { id, status: "booked" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    await run(changeAppointmentStatus, desk, { id, status: "booked" });
    await tellAll();
    await tellAll();
    expect(await emails(booking.email)).toEqual(["We have your booking", "Your appointment is confirmed"]);
    await run(cancelAppointment, desk, { id, reason: "Ramp is broken" });
    await tellAll();
    expect(await emails(booking.email)).toContain("Your appointment is cancelled");
  });

  test("declines, and the customer is told, without the reason", async () => {
    const { booking, appointment } = await booked({ at: at(aDay(), "09:00") });
    await run(cancelAppointment, desk, { id: appointment.id, reason: "Never paid" });
    await tellAll();
    expect(await emails(booking.email)).toContain("We cannot take your booking");
    const [{ told } = { told: 1 }] = await sql()<{ told: number }[]>`
      select count(*)::int as told from messages where body like '%Never paid%'`;
    expect(told).toBe(0);
  });

  test("sends a confirmation of any appointment, with what was promised", async () => {
    const customer_id = await aCustomer({ surname: "Reed", email: "reed@example.com" });
    const { id } = await run(createAppointment, desk, {
      starts_at: `${aDay()}T09:00`,
      duration_minutes: 60,
      customer_id,
      promised_at: `${addDays(today(), 70)}T16:00`,
      appointment_type: "Clutch",
    });
    const { warning: _warning, kept: _kept, ...draft } = await ask(draftAppointmentEmail, desk, { id });
    expect(draft.to).toBe("reed@example.com");
    expect(draft.body).toMatch(/What: Clutch[\s\S]*Ready by: .*16:00/);
    const once_key = crypto.randomUUID();
    const sent = await run(sendConfirmation, desk, { id, ...draft, once_key });
    expect(await run(sendConfirmation, desk, { id, ...draft, once_key })).toEqual(sent);
    const writer = { ...as("technician") };
    await expect(
      run(sendConfirmation, writer, { id, ...draft, to: "other@example.com" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("moves it like any other appointment, and the owner does not slip in", async () => {
    const customer_id = await aCustomer({ surname: "Owner" });
    await aRow("vehicles", { customer_id, registration: "OW19NER", make: "FORD", model: "KA" });
    const day = aDay();
    const { appointment } = await booked({ at: at(day, "09:00"), registration: "OW19NER" });
    const moved = await run(moveAppointment, desk, { id: appointment.id, starts_at: `${day}T10:00` });
    expect(moved).toMatchObject({ customer_id: null, customer_name: "Eleanor Hughes", status: "requested" });
  });
});

test("only who may change online booking changes it", async () => {
  for (const role of ["technician", "receptionist", "accountant"] as const) {
    await expect(run(updateOnlineBooking, as(role), { version: 0 })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(run(createOnlineService, as(role), { name: "X" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(ask(getOnlineBookingSetup, as(role), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  await expect(ask(getOnlineBookingSetup, as("manager"), {})).resolves.toBeDefined();
});
