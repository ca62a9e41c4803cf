import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { payment_links } from "@/db/schema/payments";
import { command, run, Traced } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, notFound } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { lockCustomer } from "@/lib/customers/internal/lock-customer";
import { lockDocument } from "@/lib/document-record/internal/settle";
import { asPayable, paymentProblem } from "@/lib/receipts/rules/amount-due";
import { ensureLink } from "../internal/ensure-link";
import { payPath } from "../queries/link-token";
import { MakePaymentLink } from "../schema/payment";

/** Returns the path of the link by which a document, or what a customer owes, is paid; makes it if there is none. */
export const makePaymentLink = command({
  name: "payment_links.create",
  permission: "receipts:create",
  input: MakePaymentLink,
  async run({ tx, input: { document_id, customer_id } }) {
    const subject = document_id ? { document_id } : { customer_id: customer_id ?? "" };
    if (document_id) {
      const document = await lockDocument(tx, document_id);
      if (!document) throw conflict("This document does not exist any more");
      const problem = paymentProblem(asPayable(document));
      if (problem) throw conflict(problem);
    } else await lockCustomer(tx, customer_id ?? null, "customer_id");
    const { id, token } = await ensureLink(tx, subject);
    // The path is the secret: it stands in no record of the change.
    return new Traced({ id, path: payPath(token) }, { entity: "payment_links", id, after: subject });
  },
});

/** Closes a link that came into wrong hands. The next one for the same is another. */
export const revokePaymentLink = command({
  name: "payment_links.revoke",
  permission: "receipts:create",
  input: z.strictObject({ id: z.uuid() }),
  subject: { table: payment_links, noun: "link", id: (input: { id: string }) => input.id },
  async run({ tx, input: { id } }) {
    return oneRow(
      tx
        .update(payment_links)
        .set({ revoked_at: sql`now()`, ...nextVersion(payment_links) })
        .where(eq(payment_links.id, id))
        .returning({ id: payment_links.id, revoked_at: payment_links.revoked_at }),
    );
  },
  trace: (after) => ({ entity: "payment_links", id: after.id, after: { revoked_at: after.revoked_at } }),
});

/** Closes the links of a document or a customer; a merged customer's former ones too. NOT_FOUND if there is none. */
export const revokeLinksOf = procedure({
  name: "payment_links.revoke_of",
  permission: "receipts:create",
  input: MakePaymentLink,
  async execute(actor, { document_id, customer_id }): Promise<{ revoked: number }> {
    const whose = document_id
      ? eq(payment_links.document_id, document_id)
      : eq(payment_links.customer_id, customer_id ?? "");
    const links = await db()
      .select({ id: payment_links.id })
      .from(payment_links)
      .where(and(whose, isNull(payment_links.revoked_at)));
    if (links.length === 0) throw notFound("link");
    for (const { id } of links) await run(revokePaymentLink, actor, { id });
    return { revoked: links.length };
  },
});
