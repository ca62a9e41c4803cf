import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { claimedRows } from "@/lib/core/read-rows";
import { readGarage } from "@/lib/settings/queries/garage";
import type { MotClass } from "../rules/mot-classes";
import type { Holiday, OpeningHours } from "../rules/opening";
import type { ResourceKind } from "../schema/diary-settings";
import { readTechnicians, type Technician } from "./technicians";

export interface DiaryResource {
  id: string;
  name: string;
  kind: ResourceKind;
  position: number;
  active: boolean;
  /** The classes that an MOT lane tests. */
  mot_classes: MotClass[];
  version: number;
}

export interface Diary {
  time_zone: string;
  resources: DiaryResource[];
  technicians: Technician[];
  opening_hours: OpeningHours[];
  holidays: Holiday[];
}

/** Returns bays, technicians, opening hours, and the holidays of the given days; from today on if none are given. */
export async function readDiary(db: Db | Tx, days?: { from: IsoDate; to: IsoDate }): Promise<Diary> {
  const garage = await readGarage(db);
  const from = days?.from ?? today(garage.time_zone);
  const until = days ? sql`and starts_on <= ${days.to}` : sql``;
  const [resources, technicians, opening_hours, holidays] = await Promise.all([
    db
      .execute(
        sql`select id, name, kind, position, active, mot_classes, version from resources where deleted_at is null order by position, name, id`,
      )
      .then(claimedRows<DiaryResource>),
    readTechnicians(db),
    db
      .execute(
        sql`select weekday, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes from opening_hours order by weekday, opens`,
      )
      .then(claimedRows<OpeningHours>),
    db
      .execute(
        sql`select id, name, starts_on, ends_on, technician_id from holidays where ends_on >= ${from} ${until} order by starts_on, id`,
      )
      .then(claimedRows<Holiday>),
  ]);
  return { time_zone: garage.time_zone, resources, technicians, opening_hours, holidays };
}
