import { beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { createResource } from "@/lib/appointments/commands/diary-settings";
import { setOpeningHours } from "@/lib/appointments/commands/opening";
import { setTechnicianHours, setTechnicianSkills } from "@/lib/appointments/commands/technicians";
import { availability } from "@/lib/appointments/queries/booking/availability";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { fc } from "../support/property";
import { makeUser } from "../support/users";

await testDatabase();
const admin = as("admin");
const MINUTE = 60_000;

/** Summer time of 2027 in London, by the published instants. */
const SUMMER = [Date.parse("2027-03-28T01:00Z"), Date.parse("2027-10-31T01:00Z")] as const;
const onTheWall = (instant: number) => {
  const summer = SUMMER[0] <= instant && instant < SUMMER[1];
  const shown = new Date(instant + (summer ? 60 * MINUTE : 0));
  return {
    date: shown.toISOString().slice(0, 10),
    time: shown.toISOString().slice(11, 16),
    weekday: shown.getUTCDay() || 7,
  };
};

// An edge between one and two o'clock would be no time at all in March, and two in October.
const edge = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => (quarter >= 4 && quarter < 8 ? 8 : quarter))
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`,
  );
const stretch = fc
  .record({
    weekday: fc.integer({ min: 6, max: 8 }).map((day) => (day > 7 ? 1 : day)),
    edges: fc.tuple(edge, edge),
  })
  .filter(({ edges: [a, b] }) => a !== b)
  .map(({ weekday, edges }) => {
    const [opens = "", closes = ""] = [...edges].sort();
    return { weekday, opens, closes };
  });
type Stretch = { weekday: number; opens: string; closes: string };
const apart = (hours: readonly Stretch[]) =>
  hours.filter(
    (one, index) =>
      !hours
        .slice(0, index)
        .some(
          (other) => other.weekday === one.weekday && one.opens < other.closes && other.opens < one.closes,
        ),
  );
const week = (most: number) => fc.array(stretch, { minLength: 1, maxLength: most }).map(apart);

const WEEKENDS = [
  ["2027-03-27", "2027-03-29"],
  ["2027-10-30", "2027-11-01"],
] as const;
const day = fc.integer({ min: 0, max: 2 });
const person = fc.record({
  hours: fc.oneof({ weight: 1, arbitrary: fc.constant<Stretch[]>([]) }, { weight: 3, arbitrary: week(5) }),
  tests: fc.subarray(["4", "7"] as const),
  skills: fc.subarray(["hybrid", "diagnostics"] as const),
  away: fc.option(day),
});
const booking = fc.record({
  place: fc.integer({ min: 0, max: 3 }),
  from: fc.integer({ min: 0, max: 71 * 4 }),
  quarters: fc.integer({ min: 1, max: 16 }),
});

const world = fc.record({
  weekend: fc.constantFrom(...WEEKENDS),
  opening: week(8),
  closed: fc.option(day, { freq: 3 }),
  people: fc.tuple(person, person),
  lanes: fc.tuple(fc.subarray(["4", "7"] as const), fc.subarray(["4", "7"] as const)),
  bookings: fc.array(booking, { maxLength: 5 }),
  asked: fc.record({
    duration_minutes: fc.constantFrom(15, 45, 90),
    mot_class: fc.option(fc.constantFrom("4", "7"), { nil: undefined }),
    skill: fc.option(fc.constantFrom("hybrid", "Diagnostics"), { nil: undefined }),
    any_technician: fc.boolean(),
  }),
});

const lanes: string[] = [];
const people: string[] = [];
beforeAll(async () => {
  for (const name of ["Lane one", "Lane two"])
    lanes.push((await run(createResource, admin, { name, kind: "mot_lane" })).id);
  for (let n = 0; n < 2; n++) people.push((await makeUser("technician")).id);
});

test("over both changes of the clocks, what is offered is what a check of every minute finds", async () => {
  let offered = 0;
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      const [from, to] = given.weekend;
      const midnight = Date.parse(`${from}T00:00Z`) - (from < "2027-04" ? 0 : 60 * MINUTE);
      const dateOf = (index: number) =>
        new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10);
      await sql()`delete from appointments`;
      await sql()`delete from holidays`;
      await run(setOpeningHours, admin, { hours: given.opening });
      for (const [index, classes] of given.lanes.entries())
        await sql()`update resources set mot_classes = ${[...classes]} where id = ${lanes[index] ?? ""}`;
      for (const [index, { hours, tests, skills, away }] of given.people.entries()) {
        const id = people[index] ?? "";
        await run(setTechnicianHours, admin, { id, hours });
        await run(setTechnicianSkills, admin, { id, skills: [...skills], mot_classes: [...tests] });
        if (away !== null)
          await sql()`insert into holidays (name, starts_on, ends_on, technician_id) values ('Away', ${dateOf(away)}, ${dateOf(away)}, ${id})`;
      }
      const { closed } = given;
      if (closed !== null)
        await sql()`insert into holidays (name, starts_on, ends_on) values ('Closed', ${dateOf(closed)}, ${dateOf(closed)})`;
      const taken: { id: string; from: number; to: number }[] = [];
      for (const { place, from: quarter, quarters } of given.bookings) {
        const id = [...lanes, ...people][place] ?? "";
        const one = {
          id,
          from: midnight + quarter * 15 * MINUTE,
          to: midnight + (quarter + quarters) * 15 * MINUTE,
        };
        if (taken.some((other) => other.id === id && other.from < one.to && one.from < other.to)) continue;
        taken.push(one);
        const [bay, technician] = place < 2 ? [id, null] : [null, id];
        await sql()`insert into appointments (resource_id, technician_id, starts_at, ends_at, description)
          values (${bay}, ${technician}, ${new Date(one.from).toISOString()}, ${new Date(one.to).toISOString()}, 'x')`;
      }

      const { asked } = given;
      const answer = await ask(availability, admin, { from, to, step_minutes: 15, ...asked });

      const isOpen = (hours: readonly Stretch[], instant: number) => {
        const { weekday, time, date } = onTheWall(instant);
        return (
          (closed === null || date !== dateOf(closed)) &&
          hours.some((one) => one.weekday === weekday && one.opens <= time && time < one.closes)
        );
      };
      const minutes = (start: number) =>
        Array.from({ length: asked.duration_minutes }, (_, n) => start + n * MINUTE);
      const free = (id: string, start: number) =>
        !taken.some((one) => one.id === id && minutes(start).some((at) => one.from <= at && at < one.to));
      const bays = (start: number) =>
        lanes.filter((id, index) => {
          const tests: readonly string[] = given.lanes[index] ?? [];
          return (!asked.mot_class || tests.includes(asked.mot_class)) && free(id, start);
        });
      const technicians = (start: number) =>
        people.filter((id, index) => {
          const one = given.people[index];
          if (!one) return false;
          const [tests, skills]: (readonly string[])[] = [one.tests, one.skills];
          const hours = one.hours.length > 0 ? one.hours : given.opening;
          return (
            (!asked.mot_class || tests?.includes(asked.mot_class)) &&
            (!asked.skill || skills?.includes(asked.skill.toLowerCase())) &&
            free(id, start) &&
            minutes(start).every(
              (at) => isOpen(hours, at) && (one.away === null || onTheWall(at).date !== dateOf(one.away)),
            )
          );
        });
      const needsPerson = asked.any_technician || asked.skill !== undefined;
      const expected: object[] = [];
      for (let start = midnight; start < midnight + 75 * 60 * MINUTE; start += 15 * MINUTE) {
        const { date, time, weekday } = onTheWall(start);
        if (date > to) break;
        // Within one stretch: two that touch are two.
        const whole = given.opening.some(
          (one) =>
            one.weekday === weekday &&
            one.opens <= time &&
            minutes(start).every((at) => isOpen([one], at) && onTheWall(at).date === date),
        );
        if (!whole) continue;
        const [resource_ids, technician_ids] = [bays(start), needsPerson ? technicians(start) : []];
        if (resource_ids.length === 0 || (needsPerson && technician_ids.length === 0)) continue;
        expected.push({
          starts_at: new Date(start).toISOString(),
          resource_ids: new Set(resource_ids),
          technician_ids: new Set(technician_ids),
        });
      }
      offered += expected.length;
      expect(
        answer.slots
          .map(({ starts_at, resource_ids, technician_ids }) => ({
            starts_at,
            resource_ids: new Set(resource_ids),
            technician_ids: new Set(technician_ids),
          }))
          .sort((a, b) => a.starts_at.localeCompare(b.starts_at)),
      ).toEqual(expected);
    }),
    { numRuns: 60 },
  );
  expect(offered).toBeGreaterThan(300);
}, 120_000);
