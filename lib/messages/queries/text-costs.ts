import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { KEPT_BY } from "../rules/message";

/** Over so many days the settings tell what texts have cost. */
export const COST_DAYS = 30;

export interface TextCosts {
  texts: number;
  parts: number;
  /** Pounds and pence. */
  cost: Decimal;
}

const Row = z.object({ texts: z.number(), parts: z.number(), cost: z.string() });

/** Returns what the texts of the last 30 days have cost, as far as they were charged. */
export const textCosts = query({
  name: "messages.text_costs",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<TextCosts> {
    const [row] = await db
      .execute(sql`
      select count(*)::int as texts, coalesce(sum(parts), 0)::int as parts, coalesce(sum(cost), 0)::text as cost from messages
      where channel = 'sms' and direction = 'out' and cost is not null and provider is distinct from ${KEPT_BY}
        and state in ('sent', 'delivered', 'failed') and provider_id is not null
        and created_at > now() - make_interval(days => ${COST_DAYS})`)
      .then(readRows(Row));
    return { texts: row?.texts ?? 0, parts: row?.parts ?? 0, cost: pounds(decimal(row?.cost)) };
  },
});
