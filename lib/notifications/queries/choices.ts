import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { isTold, type Kind, kindsFor } from "../rules/kinds";
import { ownId } from "../rules/own-id";

const Choice = z.object({ kind: z.string(), told: z.boolean() });

/** The kinds of which one may be told, and whether one is. */
export const listKindChoices = query({
  name: "notifications.choices",
  permission: "account:own",
  input: z.strictObject({}),
  async run({ db, actor }): Promise<{ kind: Kind; told: boolean }[]> {
    const rows = await db
      .execute(sql`select kind, told from notification_choices where user_id = ${ownId(actor)}`)
      .then(readRows(Choice));
    const chosen = new Map(rows.map(({ kind, told }) => [kind, told]));
    return kindsFor(actor).map((kind) => ({ kind, told: isTold(kind, actor.role, chosen.get(kind)) }));
  },
});
