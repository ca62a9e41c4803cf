import { beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import {
  cancelAppointment,
  changeAppointmentStatus,
  createAppointment,
  deleteAppointment,
  moveAppointment,
  updateAppointment,
} from "@/lib/appointments/commands/appointments";
import { createResource } from "@/lib/appointments/commands/diary-settings";
import {
  APPOINTMENT_STATUSES,
  canMove,
  holdsItsPlace,
  nextAppointmentStatuses,
} from "@/lib/appointments/rules/status";
import { run } from "@/lib/core/command";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { fc } from "../support/property";
import { makeUser } from "../support/users";

await testDatabase();
const desk = as("receptionist");
const bays: string[] = [];
const cars: string[] = [];
const people: string[] = [];

beforeAll(async () => {
  for (const name of ["One", "Two"]) bays.push((await run(createResource, as("admin"), { name })).id);
  for (const name of ["Corsa", "Fiesta"])
    cars.push((await run(createResource, as("admin"), { name, kind: "courtesy_car" })).id);
  for (let n = 0; n < 2; n++) people.push((await makeUser("technician")).id);
});

const hour = fc.integer({ min: 8, max: 13 });
const hours = fc.integer({ min: 1, max: 3 });
const whose = fc.integer({ min: 0, max: 3 });
const place = fc.record({ bay: fc.constantFrom(0, 1, null), person: fc.constantFrom(0, 1, null) });
const car = fc.constantFrom(0, 1, null);

/** What somebody does; `stale` is with a version that is not that of now. */
const deeds = fc.oneof(
  fc.record({ does: fc.constant("book" as const), place, hour, hours, car }),
  fc.record({ does: fc.constant("move" as const), whose, place, hour, stale: fc.boolean() }),
  fc.record({ does: fc.constant("resize" as const), whose, hours }),
  fc.record({ does: fc.constant("exchange" as const), whose, car }),
  fc.record({
    does: fc.constant("status" as const),
    whose,
    status: fc.constantFrom(...APPOINTMENT_STATUSES),
  }),
  fc.record({ does: fc.constant("cancel" as const), whose }),
  fc.record({ does: fc.constant("delete" as const), whose }),
);
type Deed = typeof deeds extends fc.Arbitrary<infer D> ? D : never;

interface Booked {
  id: string;
  version: number;
  status: (typeof APPOINTMENT_STATUSES)[number];
  bay: number | null;
  person: number | null;
  from: number;
  to: number;
  car: number | null;
}

/** The diary as somebody would keep it on paper: each deed is done, or refused, by looking at what stands there. */
class Paper {
  readonly all: Booked[] = [];

  taken(one: Omit<Booked, "id" | "version" | "status">, self: string | null): boolean {
    return this.all.some(
      (other) =>
        other.id !== self &&
        holdsItsPlace(other.status) &&
        other.from < one.to &&
        one.from < other.to &&
        ((one.bay !== null && other.bay === one.bay) ||
          (one.person !== null && other.person === one.person) ||
          (one.car !== null && other.car === one.car)),
    );
  }
}

const at = (hour: number) => `2034-05-02T${String(hour).padStart(2, "0")}:00`;
const idOf = (ids: string[], n: number | null) => (n === null ? null : (ids[n] ?? null));

/** Does a deed in the diary, and on paper, and says what each answered: done, or the code of what was refused. */
async function both(paper: Paper, deed: Deed): Promise<{ diary: string; expected: string }> {
  const code = (attempt: Promise<unknown>) =>
    attempt.then(
      () => "done",
      (error: { code?: string }) => error.code ?? String(error),
    );
  if (deed.does === "book") {
    const one = { ...deed.place, from: deed.hour, to: deed.hour + deed.hours, car: deed.car };
    const expected = paper.taken(one, null) ? "CONFLICT" : "done";
    const diary = await code(
      run(createAppointment, desk, {
        starts_at: at(one.from),
        ends_at: at(one.to),
        resource_id: idOf(bays, one.bay),
        technician_id: idOf(people, one.person),
        courtesy_car_id: idOf(cars, one.car),
        description: "Something",
        confirmed_outside_hours: true,
      }).then(({ id, version }) => paper.all.push({ id, version, status: "booked", ...one })),
    );
    return { diary, expected };
  }
  const one = paper.all[deed.whose];
  if (!one) return { diary: "nothing", expected: "nothing" };
  const { id } = one;
  const change = async (
    changed: Partial<Booked>,
    attempt: Promise<{ version?: number }>,
    expected: string,
  ) => {
    const diary = await code(
      attempt.then(({ version }) => Object.assign(one, changed, version === undefined ? {} : { version })),
    );
    return { diary, expected };
  };
  switch (deed.does) {
    case "move": {
      const now = { ...one, ...deed.place, from: deed.hour, to: deed.hour + one.to - one.from };
      const same = now.bay === one.bay && now.person === one.person && now.from === one.from;
      const expected = deed.stale
        ? "PRECONDITION_FAILED"
        : !same && (!canMove(one.status) || paper.taken(now, id))
          ? "CONFLICT"
          : "done";
      const attempt = run(moveAppointment, desk, {
        id,
        version: deed.stale ? one.version + 1 : one.version,
        starts_at: at(now.from),
        resource_id: idOf(bays, now.bay),
        technician_id: idOf(people, now.person),
        confirmed_outside_hours: true,
      });
      return change(now, attempt, expected);
    }
    case "resize": {
      const now = { ...one, to: one.from + deed.hours };
      const expected =
        now.to !== one.to && (!canMove(one.status) || paper.taken(now, id)) ? "CONFLICT" : "done";
      const attempt = run(moveAppointment, desk, {
        id,
        version: one.version,
        ends_at: at(now.to),
        confirmed_outside_hours: true,
      });
      return change(now, attempt, expected);
    }
    case "exchange": {
      const now = { ...one, car: deed.car };
      const wanted = deed.car !== null && deed.car !== one.car;
      const expected =
        wanted && !canMove(one.status)
          ? "VALIDATION_ERROR"
          : wanted && paper.taken({ ...now, bay: null, person: null }, id)
            ? "CONFLICT"
            : "done";
      const attempt = run(updateAppointment, desk, {
        id,
        version: one.version,
        courtesy_car_id: idOf(cars, deed.car),
      });
      return change(now, attempt, expected);
    }
    case "status":
    case "cancel": {
      const status = deed.does === "cancel" ? "cancelled" : deed.status;
      const lawful = status === one.status || nextAppointmentStatuses(one.status).includes(status);
      const back = holdsItsPlace(status) && !holdsItsPlace(one.status);
      const expected = !lawful || (back && paper.taken({ ...one, car: null }, id)) ? "CONFLICT" : "done";
      const attempt =
        deed.does === "cancel"
          ? run(cancelAppointment, desk, { id, version: one.version })
          : run(changeAppointmentStatus, desk, { id, version: one.version, status });
      return change({ status, ...(holdsItsPlace(status) ? {} : { car: null }) }, attempt, expected);
    }
    case "delete": {
      const diary = await code(
        run(deleteAppointment, desk, { id, version: one.version }).then(() =>
          paper.all.splice(deed.whose, 1),
        ),
      );
      return { diary, expected: "done" };
    }
  }
}

interface Row {
  id: string;
  version: number;
  status: string;
  bay: string | null;
  person: string | null;
  span: string;
  car: string | null;
  car_span: string | null;
}

const standing = () => sql()<Row[]>`
  select a.id, a.version, a.status, a.resource_id as bay, a.technician_id as person,
         to_char(a.starts_at at time zone 'Europe/London', 'FMHH24') || '-' || to_char(a.ends_at at time zone 'Europe/London', 'FMHH24') as span,
         k.resource_id as car,
         to_char(k.starts_at at time zone 'Europe/London', 'FMHH24') || '-' || to_char(k.ends_at at time zone 'Europe/London', 'FMHH24') as car_span
  from appointments a left join appointments k on k.courtesy_for_id = a.id and k.deleted_at is null and k.status not in ('cancelled', 'no_show')
  where a.courtesy_for_id is null and a.deleted_at is null order by a.id`;

const onPaper = ({ id, version, status, bay, person, from, to, car }: Booked): Row => ({
  id,
  version,
  status,
  bay: idOf(bays, bay),
  person: idOf(people, person),
  span: `${from}-${to}`,
  car: idOf(cars, car),
  car_span: car === null ? null : `${from}-${to}`,
});

/** Pairs that have a bay, a technician or a car at the same time. */
const doubles = () => sql()`
  select a.id from appointments a join appointments b on a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at
    and (a.resource_id = b.resource_id or a.technician_id = b.technician_id)
  where a.deleted_at is null and b.deleted_at is null
    and a.status not in ('cancelled', 'no_show') and b.status not in ('cancelled', 'no_show')`;

test("whatever is done to a day, in whatever order, it stands as a diary of paper would", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 4, maxLength: 16 }), async (history) => {
      await sql()`delete from appointments`;
      const paper = new Paper();
      for (const deed of history) {
        const versions = new Map(paper.all.map(({ id, version }) => [id, version]));
        const { diary, expected } = await both(paper, deed);
        expect(diary, JSON.stringify(deed)).toBe(expected);
        const rows = await standing();
        expect([...rows]).toEqual(paper.all.map(onPaper).sort((a, b) => (a.id < b.id ? -1 : 1)));
        for (const { id, version } of rows) {
          const was = versions.get(id);
          if (was !== undefined) expect([was, was + 1]).toContain(version);
        }
        expect([...(await doubles())]).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
