import "server-only";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { Technician as TechnicianRow } from "../responses";

export type Technician = z.infer<typeof TechnicianRow>;

/** Returns the technicians who work here, in order of name; or the one of that id. */
export const readTechnicians = (db: Db | Tx, id?: string): Promise<Technician[]> =>
  db
    .execute(
      sql`
      select u.id, u.name, coalesce(s.skills, '{}') as skills, coalesce(s.mot_classes, '{}') as mot_classes,
        coalesce((select jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'),
          'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens)
          from technician_hours h where h.user_id = u.id), '[]') as hours
      from user_names u left join technician_skills s on s.user_id = u.id
      where u.role = 'technician' and u.active and u.deleted_at is null ${id ? sql`and u.id = ${id}` : sql``}
      order by lower(u.name), u.id`,
    )
    .then(readRows(TechnicianRow));
