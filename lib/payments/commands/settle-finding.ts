import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { payment_findings } from "@/db/schema/payments";
import { command } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";

/** Somebody has looked at what could not be booked by itself, and put it right. */
export const settleFinding = command({
  name: "payment_findings.settle",
  permission: "receipts:update",
  input: z.strictObject({ id: z.uuid() }),
  async run({ tx, actor, input: { id } }) {
    const [finding] = await tx
      .update(payment_findings)
      .set({ settled_at: sql`now()`, settled_by: actor.id, updated_at: sql`now()` })
      .where(and(eq(payment_findings.id, id), isNull(payment_findings.settled_at)))
      .returning({
        id: payment_findings.id,
        provider: payment_findings.provider,
        kind: payment_findings.kind,
      });
    if (!finding) throw notFound("finding");
    return finding;
  },
});
