import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const Finding = z.object({
  id: z.string(),
  provider: z.string(),
  ref: z.string(),
  kind: z.string(),
  /** In the currency that it was paid in, which the text names if it is not pounds. */
  amount: z.string().nullable(),
  text: z.string(),
  paid_at: z.string().nullable(),
  created_at: z.string(),
});
export type PaymentFinding = z.infer<typeof Finding>;

const SHOWN = 200;

/** Lists what a comparison with the providers could not book by itself and nobody has settled, the newest first. */
export const listFindings = query({
  name: "payment_findings.open",
  permission: "receipts:read",
  input: z.strictObject({}),
  run: ({ db }): Promise<PaymentFinding[]> =>
    db
      .execute(sql`
      select id, provider, ref, kind, amount, text, paid_at, created_at from payment_findings
      where settled_at is null order by id desc limit ${SHOWN}`)
      .then(readRows(Finding)),
});
