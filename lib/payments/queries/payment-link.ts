import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import encodeQR from "qr";
import { z } from "zod";
import { payment_links } from "@/db/schema/payments";
import { may } from "@/lib/core/actor";
import { env } from "@/lib/core/env";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { linkToken, ownPath, payPath } from "./link-token";
import { type OnlinePayment, onlinePayments } from "./payments-of-document";

export interface ShownLink {
  /** The whole address, for a message. */
  address: string;
  /** The same as a QR code: an SVG image. */
  qr: string;
  /** What was paid by it, or begun; empty for those who may not see receipts. */
  payments: OnlinePayment[];
}

/**
 * Returns a link to pay by as the office shows it. `origin` is the address under which the office is open, for a garage without one that
 * is set. NOT_FOUND if the link is closed.
 */
export const getPaymentLink = query({
  name: "payment_links.get",
  permission: "receipts:create",
  input: z.strictObject({
    id: z.uuid(),
    origin: z.url({ protocol: /^https?$/ }),
    /** The customer's own page instead of where they pay. */
    own: z.boolean().default(false),
  }),
  async run({ db, actor, input: { id, origin, own } }): Promise<ShownLink> {
    const [link] = await db
      .select({
        document_id: payment_links.document_id,
        customer_id: payment_links.customer_id,
        made_for: payment_links.made_for,
        edition: payment_links.edition,
      })
      .from(payment_links)
      .where(and(eq(payment_links.id, id), isNull(payment_links.revoked_at)));
    if (!link) throw notFound("link");
    const token = linkToken(link.made_for, link.edition);
    const path = own && link.document_id === null ? ownPath(token) : payPath(token);
    const address = new URL(path, env.APP_URL ?? origin).href;
    return {
      address,
      qr: encodeQR(address, "svg", { ecc: "medium" }),
      payments: may(actor, "receipts:read") ? await onlinePayments(db, link) : [],
    };
  },
});
