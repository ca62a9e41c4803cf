import { beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { createAppointment } from "@/lib/appointments/commands/appointments";
import {
  createResource,
  deleteResource,
  orderResources,
  updateResource,
} from "@/lib/appointments/commands/diary-settings";
import {
  addBankHolidays,
  addHoliday,
  removeHoliday,
  setOpeningHours,
} from "@/lib/appointments/commands/opening";
import { setTechnicianHours, setTechnicianSkills } from "@/lib/appointments/commands/technicians";
import { getDiary } from "@/lib/appointments/queries/appointments";
import { bookedInDiary } from "@/lib/appointments/queries/booked-in-diary";
import { commands, run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { as } from "../support/actors";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { makeUser } from "../support/users";

await testDatabase();
const [admin, desk] = [as("admin"), as("receptionist")];
let ann = "";

beforeAll(async () => {
  ann = (await makeUser("technician")).id;
  await run(setOpeningHours, admin, {
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "08:00", closes: "17:00" })),
  });
});

const book = (starts_at: string, fields: object = {}) =>
  run(createAppointment, desk, { starts_at, duration_minutes: 60, description: "Service", ...fields });
const at = (field: string, message?: string) => ({ details: [message ? { field, message } : { field }] });

test.each([
  ["resources.create", ["admin"]],
  ["resources.update", ["admin"]],
  ["resources.order", ["admin"]],
  ["resources.delete", ["admin"]],
  ["opening_hours.set", ["admin"]],
  ["technicians.set_hours", ["admin"]],
  ["technicians.set_skills", ["admin"]],
  ["holidays.add", ["admin", "manager", "receptionist"]],
  ["holidays.add_bank_holidays", ["admin", "manager", "receptionist"]],
  ["holidays.remove", ["admin", "manager", "receptionist"]],
])("%s is for %j", async (name, roles) => {
  const command = commands.get(name);
  if (!command) throw new Error(`There is no command ${name}`);
  const said = await Promise.allSettled(ROLES.map((role) => run(command, as(role), {})));
  const may = ROLES.filter((_, index) => {
    const answer = said[index];
    return !(answer?.status === "rejected" && answer.reason.code === "FORBIDDEN");
  });
  expect(may).toEqual(roles);
});

describe("bays", () => {
  test("only lanes test MOT classes, in the DVSA's order", async () => {
    const lane = await run(createResource, admin, {
      name: "Lane",
      kind: "mot_lane",
      mot_classes: ["7", "4", "4a", "4"],
    });
    expect(lane.mot_classes).toEqual(["4", "4a", "7"]);
    await expect(run(createResource, admin, { name: "Bay", mot_classes: ["4"] })).rejects.toMatchObject(
      at("mot_classes", "Only an MOT lane tests classes"),
    );
    expect(await run(updateResource, admin, { id: lane.id, name: "Lane one" })).toMatchObject({
      mot_classes: ["4", "4a", "7"],
    });
    expect(await run(updateResource, admin, { id: lane.id, kind: "ramp" })).toMatchObject({
      mot_classes: [],
    });
    await expect(sql()`update resources set mot_classes = '{4}' where id = ${lane.id}`).rejects.toMatchObject(
      { code: "23514" },
    );
  });

  test("a new one comes last, and they are sorted whole", async () => {
    const before = (await ask(getDiary, admin, {})).resources;
    const first = await run(createResource, admin, { name: "First" });
    const second = await run(createResource, admin, { name: "Second" });
    await run(orderResources, admin, { ids: [second.id, first.id] });
    expect((await ask(getDiary, admin, {})).resources.map(({ name }) => name)).toEqual([
      "Second",
      "First",
      ...before.map(({ name }) => name),
    ]);
    await expect(run(orderResources, admin, { ids: [crypto.randomUUID()] })).rejects.toMatchObject(
      at("ids.0"),
    );
  });

  test("one that is booked is not removed, and it says how much and until when", async () => {
    const { id } = await run(createResource, admin, { name: "Ramp 4", kind: "ramp" });
    await book("2031-03-04T09:00", { resource_id: id });
    await book("2031-03-07T16:00", { resource_id: id });
    await expect(run(deleteResource, admin, { id })).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(/^Ramp 4 has 2 bookings until Fri 7 Mar 2031\./),
    });
    expect((await ask(bookedInDiary, admin, {})).resources.get(id)).toEqual({
      count: 2,
      from: "2031-03-04",
      until: "2031-03-07",
    });
    await run(updateResource, admin, { id, active: false });
    await expect(book("2031-03-05T09:00", { resource_id: id })).rejects.toMatchObject(at("resource_id"));
  });
});

describe("days that are to be closed", () => {
  test("are closed with bookings only once that is confirmed", async () => {
    await book("2031-04-07T09:00");
    await book("2031-04-07T15:00");
    await book("2031-04-04T16:00", { duration_minutes: undefined, ends_at: "2031-04-08T09:00" });
    const days = { name: "Fair", starts_on: "2031-04-07", ends_on: "2031-04-08" };
    await expect(run(addHoliday, desk, days)).rejects.toMatchObject({
      code: "CONFLICT",
      ...at("starts_on", "Mon 7 Apr 2031 to Tue 8 Apr 2031: 2 bookings begin, 1 from before ends"),
    });
    // A car that only stays over the day is in nobody's way.
    await run(addHoliday, desk, { name: "Sunday", starts_on: "2031-04-06", ends_on: "2031-04-06" });
    const made = await run(addHoliday, desk, { ...days, confirmed_with_bookings: true });
    await run(removeHoliday, desk, { id: made.id });
  });

  test("a technician's absence looks at their own bookings alone", async () => {
    await book("2031-04-14T09:00");
    const days = { name: "Leave", starts_on: "2031-04-14", ends_on: "2031-04-14", technician_id: ann };
    const made = await run(addHoliday, desk, days);
    await run(removeHoliday, desk, { id: made.id });
    await book("2031-04-14T11:00", { technician_id: ann });
    await expect(run(addHoliday, desk, days)).rejects.toMatchObject(
      at("starts_on", "Mon 14 Apr 2031: 1 booking begins"),
    );
  });

  test("the bank holidays of a year are closed once, but for those that are closed already", async () => {
    await run(addHoliday, desk, { name: "Christmas", starts_on: "2032-12-24", ends_on: "2032-12-31" });
    const { added } = await run(addBankHolidays, desk, { year: 2032 });
    expect(added.map(({ starts_on }) => starts_on)).toEqual([
      "2032-01-01",
      "2032-03-26",
      "2032-03-29",
      "2032-05-03",
      "2032-05-31",
      "2032-08-30",
    ]);
    expect((await run(addBankHolidays, desk, { year: 2032 })).added).toEqual([]);
    await expect(book("2032-08-30T09:00")).rejects.toMatchObject({
      details: [{ message: "Closed: Summer bank holiday" }, { message: "Closed: Summer bank holiday" }],
    });
    await book("2033-08-29T09:00");
    await expect(run(addBankHolidays, desk, { year: 2033 })).rejects.toMatchObject({
      code: "CONFLICT",
      ...at("year", "Mon 29 Aug 2033: 1 booking begins"),
    });
    expect(
      (await run(addBankHolidays, desk, { year: 2033, confirmed_with_bookings: true })).added,
    ).toHaveLength(8);
    const scottish = await run(addBankHolidays, desk, { year: 2034, nation: "scotland" });
    expect(scottish.added.map(({ name }) => name)).toContain("St Andrew’s Day");
  });
});

describe("technicians", () => {
  test("are booked within their own hours, or with a confirmation", async () => {
    const set = await run(setTechnicianHours, admin, {
      id: ann,
      hours: [
        { weekday: 2, opens: "13:00", closes: "16:00" },
        { weekday: 2, opens: "09:00", closes: "12:00" },
        { weekday: 3, opens: "07:00", closes: "16:00" },
      ],
    });
    expect(set.hours.map(({ weekday, opens }) => `${weekday} ${opens}`)).toEqual([
      "2 09:00",
      "2 13:00",
      "3 07:00",
    ]);
    const hers = (starts_at: string, more: object = {}) => book(starts_at, { technician_id: ann, ...more });
    // A Tuesday, and the Monday before it.
    await expect(hers("2031-05-06T08:30")).rejects.toMatchObject(
      at("technician_id", "The technician works from 09:00 to 12:00 and 13:00 to 16:00"),
    );
    await expect(hers("2031-05-06T15:30")).rejects.toMatchObject(at("technician_id"));
    await expect(hers("2031-05-05T09:00")).rejects.toMatchObject(
      at("technician_id", "The technician does not work on Mondays"),
    );
    await hers("2031-05-06T09:00");
    await hers("2031-05-06T16:00", { confirmed_outside_hours: true });
    // Before the garage opens it is the garage that is closed.
    await expect(hers("2031-05-07T07:30")).rejects.toMatchObject(at("starts_at"));
    await run(setTechnicianHours, admin, { id: ann, hours: [] });
    await hers("2031-05-05T09:00");
  });

  test.each([
    [[{ weekday: 1, opens: "09:00", closes: "09:00" }], "hours.0.closes"],
    [[{ weekday: 8, opens: "09:00", closes: "10:00" }], "hours.0.weekday"],
    [
      [
        { weekday: 1, opens: "09:00", closes: "12:00" },
        { weekday: 1, opens: "11:00", closes: "13:00" },
      ],
      "hours.1.opens",
    ],
  ])("a week of %j is refused", async (hours, field) => {
    await expect(run(setTechnicianHours, admin, { id: ann, hours })).rejects.toMatchObject(at(field));
    await expect(run(setOpeningHours, admin, { hours })).rejects.toMatchObject(at(field));
  });

  test("have skills in the garage's own words, spelt in one way", async () => {
    const ben = (await makeUser("technician")).id;
    await run(setTechnicianSkills, admin, {
      id: ann,
      skills: ["Hybrid", "air conditioning"],
      mot_classes: ["7", "4"],
    });
    const set = await run(setTechnicianSkills, admin, { id: ben, skills: ["hybrid", " HYBRID ", "Welding"] });
    expect(set).toMatchObject({ skills: ["Hybrid", "Welding"], mot_classes: [] });
    expect(await run(setTechnicianSkills, admin, { id: ann, skills: ["Hybrid"] })).toMatchObject({
      mot_classes: ["4", "7"],
    });
    const id = crypto.randomUUID();
    const missing = { code: "NOT_FOUND" };
    await expect(run(setTechnicianHours, admin, { id, hours: [] })).rejects.toMatchObject(missing);
    await expect(run(setTechnicianSkills, admin, { id, skills: [] })).rejects.toMatchObject(missing);
  });

  test("who has left is no technician any more, and what is booked for them is told", async () => {
    const { id } = await makeUser("technician");
    await book("2031-06-03T09:00", { technician_id: id });
    await sql()`update users set active = false where id = ${id}`;
    expect((await ask(getDiary, admin, {})).technicians.map((one) => one.id)).not.toContain(id);
    expect((await ask(bookedInDiary, admin, {})).gone).toEqual([
      { id, name: "The technician", count: 1, from: "2031-06-03", until: "2031-06-03" },
    ]);
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
