import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { actorWords } from "../rules/actor-words";

const Since = z.strictObject({ id: z.uuid(), version: z.number().int().min(0) });

const Changer = z.object({
  actor_kind: z.string(),
  actor_id: z.string().nullable(),
  actor_name: z.string(),
});

/** More changes than this between two looks at a document are not told apart. */
const MOST = 50;

/** The names of those who have changed a document since a version of it, apart from the caller, the latest first. */
export const changedSince = query({
  name: "documents.changed_since",
  permission: "documents:read",
  input: Since,
  async run({ db, actor, input: { id, version } }): Promise<string[]> {
    const rows = await db
      .execute(sql`
      select a.actor_kind, a.actor_id, a.actor_name
      from (select * from audit_log where entity = 'documents' and entity_id = ${id} order by id desc limit ${MOST}) a
      where (a.after ->> 'version')::int > ${version} order by a.id desc`)
      .then(readRows(Changer));
    const others = rows.filter(({ actor_id }) => actor_id !== actor.id);
    return [...new Set(others.map(actorWords))];
  },
});
