import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { TimelineSource } from "@/lib/details/queries/timeline";

/** MOTs passed or failed, and passes reversed, filtered by one indexed column of their documents, such as `d.vehicle_id = …`. */
export const motsOf =
  (where: SQL): TimelineSource =>
  (most) =>
    sql`
    select 'mot', d.id::text, coalesce(case when not credits then d.mot_test_date end, d.issued_date), d.created_at,
           case when credits then 'Taken back' else d.mot_status end, case when not credits then d.mot_expiry::text end, null::text,
           null::numeric, nullif(d.registration, '')::text, d.id, null::text[]
    from documents d, lateral (select d.type = 'credit_note' as credits) of
    where ${where} and d.deleted_at is null and d.issued_date is not null
      and case when credits then d.mot_taken_back else d.mot_status ~* '^(pass|fail)' end
    order by d.document_date desc nulls last, d.id desc limit ${most}`;
