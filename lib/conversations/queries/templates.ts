import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { MessageTemplate, type TemplateRow } from "../responses";
import { offeredAt, type TemplatePlace } from "../rules/template-places";

const COLUMNS = sql`id, name, place, body, active, position, version`;

/** Returns every template, those that are not offered too, in their order. */
export const listTemplates = query({
  name: "message_templates.list",
  permission: "messages:read",
  input: z.strictObject({}),
  run: ({ db }): Promise<TemplateRow[]> =>
    db
      .execute(sql`select ${COLUMNS} from message_templates where deleted_at is null order by position, id`)
      .then(readRows(MessageTemplate)),
});

/** Returns one template. */
export const getTemplate = query({
  name: "message_templates.get",
  permission: "messages:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }): Promise<TemplateRow> {
    const [row] = await db
      .execute(sql`select ${COLUMNS} from message_templates where id = ${id} and deleted_at is null`)
      .then(readRows(MessageTemplate));
    if (!row) throw notFound("template");
    return row;
  },
});

/** The templates that are offered at a place, its own before those that are offered everywhere. */
export async function templatesAt(db: Db | Tx, place: TemplatePlace): Promise<TemplateRow[]> {
  const rows = await db
    .execute(sql`
    select ${COLUMNS} from message_templates where deleted_at is null and active and place = any (${`{${offeredAt(place).join(",")}}`}::text[])
    order by position, id`)
    .then(readRows(MessageTemplate));
  return offeredAt(place).flatMap((where) => rows.filter((row) => row.place === where));
}
