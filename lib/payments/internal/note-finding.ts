import "server-only";
import type { Tx } from "@/db/client";
import { payment_findings } from "@/db/schema/payments";

type Finding = Pick<
  typeof payment_findings.$inferInsert,
  "provider" | "ref" | "kind" | "text" | "amount" | "paid_at"
>;

/** Notes once what could not be booked by itself, so that somebody looks at it. */
export const noteFinding = (tx: Tx, finding: Finding) =>
  tx.insert(payment_findings).values(finding).onConflictDoNothing();
