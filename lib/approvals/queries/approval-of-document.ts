import "server-only";
import { sql } from "drizzle-orm";
import encodeQR from "qr";
import { z } from "zod";
import { env } from "@/lib/core/env";
import { notFound } from "@/lib/core/errors";
import { instant } from "@/lib/core/input/fields";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { CUSTOMER_ANSWERS, PLACES } from "../schema";
import { approvalPath, approvalToken } from "./approval-path";

const Answer = z.object({
  id: z.string(),
  answered_at: instant,
  name: z.string(),
  signature: z.string().nullable(),
  place: z.enum(PLACES),
  ip: z.string().nullable(),
  device: z.string().nullable(),
  shown_sha256: z.string(),
  answers: z.array(z.object({ item: z.string(), answer: z.enum(CUSTOMER_ANSWERS) })),
  question: z.string().nullable(),
});

const Standing = z.object({
  id: z.string(),
  made_at: instant,
  deposit: z.string().nullable(),
  opened_at: instant.nullable(),
  closed: z.boolean(),
});

/** How the asking of a customer stands: when they opened their link, and what they answered, the newest first. */
export interface ApprovalStanding {
  link: z.infer<typeof Standing> | null;
  answers: z.infer<typeof Answer>[];
}

/** How the customer of a document was asked by a link, and what they answered, for whoever may read it. */
export const approvalOfDocument = query({
  name: "approvals.of_document",
  permission: "documents:read",
  input: z.strictObject({ document_id: z.uuid() }),
  async run({ db, input: { document_id } }): Promise<ApprovalStanding> {
    const [[link], answers] = await Promise.all([
      db
        .execute(sql`
        select id, updated_at as made_at, deposit, opened_at, revoked_at is not null as closed
        from approval_links where document_id = ${document_id}`)
        .then(readRows(Standing)),
      db
        .execute(sql`
        select id, answered_at, name, signature, place, ip, device, shown_sha256, answers, question
        from approval_answers where document_id = ${document_id} order by answered_at desc, id desc limit 20`)
        .then(readRows(Answer)),
    ]);
    return { link: link ?? null, answers };
  },
});

const Linked = z.object({ document_id: z.string(), edition: z.number(), deposit: z.string().nullable() });

export interface ShownApprovalLink {
  /** The whole address, for a message. */
  address: string;
  /** The same as a QR code: an SVG image. */
  qr: string;
  /** What the customer is asked to pay before the work begins. */
  deposit: string | null;
}

/** A link as the office sends it. `origin` is where the office is open, for a garage without an address that is set. NOT_FOUND once closed. */
export const getApprovalLink = query({
  name: "approval_links.get",
  permission: "documents:answer",
  input: z.strictObject({ id: z.uuid(), origin: z.url({ protocol: /^https?$/ }) }),
  async run({ db, input: { id, origin } }): Promise<ShownApprovalLink> {
    const [link] = await db
      .execute(
        sql`select document_id, edition, deposit from approval_links where id = ${id} and revoked_at is null`,
      )
      .then(readRows(Linked));
    if (!link) throw notFound("link");
    const path = approvalPath(approvalToken(link.document_id, link.edition));
    const address = new URL(path, env.APP_URL ?? origin).href;
    return { address, qr: encodeQR(address, "svg", { ecc: "medium" }), deposit: link.deposit };
  },
});
