import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { may } from "@/lib/core/actor";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { listGarageStatuses } from "@/lib/documents/queries/custom-statuses";
import { listServicePackages } from "@/lib/packages/queries/packages";
import { packageMinutes } from "@/lib/packages/rules/package-time";
import { readDiary } from "../diary";

export interface BookingPackage {
  id: string;
  name: string;
  /** How long its labour takes; null if it has none. */
  minutes: number | null;
}

/** A bay, a courtesy car or a technician, to choose from. */
export interface Named {
  id: string;
  name: string;
}

/** What the booking form offers for any appointment. */
export interface BookingChoices {
  time_zone: string;
  today: IsoDate;
  bays: Named[];
  courtesy_cars: Named[];
  technicians: Named[];
  packages: BookingPackage[];
  /** What was booked before, in the garage's own words, the most frequent first. */
  types: string[];
  /** The garage's own statuses of appointments. */
  statuses: string[];
}

const Type = z.object({ appointment_type: z.string() });
/** The latest appointments, whose types are offered again. */
const LATEST = 500;
const MOST_TYPES = 40;

/** Returns bays, courtesy cars, technicians, packages and the types of earlier appointments. */
export const bookingChoices = query({
  name: "appointments.booking_choices",
  permission: "appointments:read",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<BookingChoices> {
    const [diary, packages, statuses, types] = await Promise.all([
      readDiary(db),
      may(actor, "documents:read") ? ask(listServicePackages, actor, {}) : [],
      may(actor, "documents:read") ? ask(listGarageStatuses, actor, { applies_to: "appointment" }) : [],
      db
        .execute(sql`
        select appointment_type from (
          select appointment_type from appointments
          where deleted_at is null and courtesy_for_id is null and starts_at is not null
          order by starts_at desc, id desc limit ${LATEST}) latest
        where appointment_type is not null group by appointment_type order by count(*) desc, appointment_type limit ${MOST_TYPES}`)
        .then(readRows(Type)),
    ]);
    const active = diary.resources.filter((resource) => resource.active);
    return {
      time_zone: diary.time_zone,
      today: today(diary.time_zone),
      bays: active.filter(({ kind }) => kind !== "courtesy_car").map(named),
      courtesy_cars: active.filter(({ kind }) => kind === "courtesy_car").map(named),
      technicians: diary.technicians,
      packages: packages.map(({ id, name, lines }) => ({ id, name, minutes: packageMinutes(lines) })),
      types: [...types].map(({ appointment_type }) => appointment_type),
      statuses: statuses.map(({ name }) => name),
    };
  },
});

const named = ({ id, name }: Named): Named => ({ id, name });
