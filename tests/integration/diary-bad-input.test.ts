import { beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import {
  createAppointment,
  moveAppointment,
  updateAppointment,
} from "@/lib/appointments/commands/appointments";
import { createResource, deleteResource, updateResource } from "@/lib/appointments/commands/diary-settings";
import { addHoliday, setOpeningHours } from "@/lib/appointments/commands/opening";
import { calendar } from "@/lib/appointments/queries/calendar";
import { OUTSIDE_HOURS } from "@/lib/appointments/rules/opening";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { makeUser } from "../support/users";

await testDatabase();
const [admin, desk, manager] = [as("admin"), as("receptionist"), as("manager")];
const DAY = "2034-06-06";
let bay = "";
let other = "";

beforeAll(async () => {
  await run(setOpeningHours, admin, {
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "08:00", closes: "18:00" })),
  });
  bay = (await run(createResource, admin, { name: "One" })).id;
  other = (await run(createResource, admin, { name: "Two" })).id;
});

const book = (starts_at: string, fields: object = {}) =>
  run(createAppointment, desk, {
    starts_at,
    duration_minutes: 60,
    resource_id: bay,
    description: "Service",
    ...fields,
  });

/** How an appointment stands, whatever was answered. */
const standing = async (id: string) => {
  const [row] = await sql()<{ bay: string; start: string; version: number }[]>`
    select resource_id as bay, to_char(starts_at at time zone 'Europe/London', 'DD HH24:MI') as start, version
    from appointments where id = ${id}`;
  return row;
};

const codesOf = async (...attempts: Promise<unknown>[]) =>
  (await Promise.allSettled(attempts))
    .map((one) => (one.status === "fulfilled" ? "done" : (one.reason as { code: string }).code))
    .sort();

describe("an end", () => {
  const wrong = {
    code: "VALIDATION_ERROR",
    details: [{ field: "ends_at", message: "It ends before it begins" }],
  };

  test("before the start, or at it, is refused at its field, whether it is booked, moved or changed", async () => {
    for (const ends_at of [`${DAY}T08:00`, `${DAY}T09:00`, "2034-06-05T10:00"]) {
      const attempt = run(createAppointment, desk, { starts_at: `${DAY}T09:00`, ends_at, description: "x" });
      await expect(attempt).rejects.toMatchObject(wrong);
    }
    const { id, version } = await book(`${DAY}T09:00`);
    for (const command of [moveAppointment, updateAppointment])
      await expect(run(command, desk, { id, version, ends_at: `${DAY}T08:30` })).rejects.toMatchObject(wrong);
    expect(await standing(id)).toEqual({ bay, start: "06 09:00", version });
  });

  test("after a month, and no end at all, are refused too", async () => {
    const long = book(`${DAY}T09:00`, { duration_minutes: undefined, ends_at: "2034-07-20T09:00" });
    await expect(long).rejects.toMatchObject({ details: [{ field: "ends_at" }] });
    const open = book(`${DAY}T09:00`, { duration_minutes: undefined });
    await expect(open).rejects.toMatchObject({ details: [{ field: "ends_at" }] });
  });
});

describe("at the same moment", () => {
  test("two who move one appointment: one wins, the other is told of another version", async () => {
    const { id, version } = await book(`${DAY}T11:00`);
    const codes = await codesOf(
      run(moveAppointment, desk, { id, version, starts_at: `${DAY}T12:00` }),
      run(moveAppointment, manager, { id, version, resource_id: other }),
    );
    expect(codes).toEqual(["PRECONDITION_FAILED", "done"]);
    expect((await standing(id))?.version).toBe(version + 1);
  });

  test("two who move two appointments to one place: one wins, the other is told who stands there", async () => {
    const [a, b] = [await book(`${DAY}T14:00`), await book(`${DAY}T15:00`)];
    const place = { starts_at: `${DAY}T16:00`, resource_id: other };
    const codes = await codesOf(
      run(moveAppointment, desk, { id: a.id, version: a.version, ...place }),
      run(moveAppointment, manager, { id: b.id, version: b.version, ...place }),
    );
    expect(codes).toEqual(["CONFLICT", "done"]);
  });

  test("two who change places with each other: neither moves onto the other", async () => {
    const [a, b] = [
      await book(`${DAY}T08:00`, { resource_id: bay }),
      await book(`${DAY}T08:00`, { resource_id: other }),
    ];
    const codes = await codesOf(
      run(moveAppointment, desk, { id: a.id, version: a.version, resource_id: other }),
      run(moveAppointment, manager, { id: b.id, version: b.version, resource_id: bay }),
    );
    expect(codes).toEqual(["CONFLICT", "CONFLICT"]);
  });
});

test("a day that is closed after the screen was drawn refuses a move onto it, until it is confirmed", async () => {
  const { id, version } = await book("2034-06-07T09:00");
  await run(addHoliday, admin, { name: "Flood", starts_on: "2034-06-08", ends_on: "2034-06-08" });
  const move = { id, version, starts_at: "2034-06-08T09:00" };
  await expect(run(moveAppointment, desk, move)).rejects.toMatchObject({
    code: "CONFLICT",
    message: OUTSIDE_HOURS,
    details: [
      { field: "starts_at", message: expect.stringContaining("Flood") },
      { field: "ends_at", message: expect.stringContaining("Flood") },
    ],
  });
  expect(await standing(id)).toEqual({ bay, start: "07 09:00", version });
  await run(moveAppointment, desk, { ...move, confirmed_outside_hours: true });
  expect((await standing(id))?.start).toBe("08 09:00");
});

describe("a place that is not there any more", () => {
  const columns = async (by: "resource" | "technician", date: string) =>
    new Map(
      (await ask(calendar, desk, { view: "day", date, by })).resources.map(({ name, events }) => [
        name,
        events.map(({ id }) => id),
      ]),
    );

  test("a bay with bookings stays; out of use, it shows them until they are moved, and takes no other", async () => {
    const lift = await run(createResource, admin, { name: "Lift" });
    const booked = await book("2034-06-13T09:00", { resource_id: lift.id });
    await expect(run(deleteResource, admin, { id: lift.id })).rejects.toMatchObject({ code: "CONFLICT" });
    await run(updateResource, admin, { id: lift.id, active: false });
    expect((await columns("resource", "2034-06-13")).get("Lift")).toEqual([booked.id]);
    // Within the bay it may still be moved, and out of it; back it may not.
    const later = await run(moveAppointment, desk, {
      id: booked.id,
      version: booked.version,
      starts_at: "2034-06-13T10:00",
    });
    const away = await run(moveAppointment, desk, {
      id: booked.id,
      version: later.version,
      resource_id: bay,
    });
    await expect(
      run(moveAppointment, desk, { id: booked.id, version: away.version, resource_id: lift.id }),
    ).rejects.toMatchObject({ code: "VALIDATION_ERROR", details: [{ field: "resource_id" }] });
    expect((await columns("resource", "2034-06-13")).has("Lift")).toBe(false);
    await run(deleteResource, admin, { id: lift.id });
  });

  test("a technician who has left still shows what is booked, which may be given to others but not back", async () => {
    const [leaver, stays] = [await makeUser("technician"), await makeUser("technician")];
    const booked = await book("2034-06-14T09:00", { technician_id: leaver.id });
    await sql()`update users set active = false where id = ${leaver.id}`;
    expect([...(await columns("technician", "2034-06-14")).values()]).toContainEqual([booked.id]);
    const later = await run(moveAppointment, desk, {
      id: booked.id,
      version: booked.version,
      starts_at: "2034-06-14T10:00",
    });
    const given = await run(moveAppointment, desk, {
      id: booked.id,
      version: later.version,
      technician_id: stays.id,
    });
    await expect(
      run(moveAppointment, desk, { id: booked.id, version: given.version, technician_id: leaver.id }),
    ).rejects.toMatchObject({ code: "VALIDATION_ERROR", details: [{ field: "technician_id" }] });
    await expect(book("2034-06-14T12:00", { technician_id: leaver.id })).rejects.toMatchObject({
      details: [{ field: "technician_id" }],
    });
  });
});
