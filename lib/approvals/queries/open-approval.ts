import "server-only";
import { hash } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { hashLinkToken, isLinkToken } from "@/lib/auth/tokens/link-secret";
import { readRows } from "@/lib/core/read-rows";
import { isEditable } from "@/lib/document-record/rules/lifecycle";
import { documentName } from "@/lib/document-record/rules/types";
import { APPROVALS } from "@/lib/documents/rules/lines/approval";
import { readGarage } from "@/lib/settings/queries/garage";
import { type Shown, shownWork } from "../rules/shown";

const Link = z.object({
  id: z.string(),
  document_id: z.string(),
  deposit: z.string().nullable(),
  type: z.string(),
  number: z.string().nullable(),
  status: z.string(),
  issued_date: z.string().nullable(),
  registration: z.string(),
  customer_name: z.string(),
  make: z.string().nullable(),
  model: z.string().nullable(),
});

const Line = z.object({
  id: z.string(),
  item_type: z.string(),
  description: z.string(),
  quantity: z.string().nullable(),
  line_gross: z.string().nullable(),
  approval: z.enum(APPROVALS).nullable(),
  package_key: z.string().nullable(),
  package_name: z.string().nullable(),
  finding: z.string().nullable(),
  matters: z.string().nullable(),
});

/** What a link opens: the work as it stands now, and the hash of its words and prices. */
export interface OpenApproval extends z.infer<typeof Link> {
  /** Whether it can still be answered: the document is not final, nor called off. */
  open: boolean;
  shown: Shown;
  shown_sha256: string;
}

/** Finds what a link is for by its secret; null if it opens nothing, or not any more. */
export const openApproval = (db: Db | Tx, token: string): Promise<OpenApproval | null> =>
  isLinkToken(token) ? openApprovalByHash(db, hashLinkToken(token)) : Promise.resolve(null);

/** The same by the hash of the secret. Inside a command, lock the document first. */
export async function openApprovalByHash(db: Db | Tx, token_hash: string): Promise<OpenApproval | null> {
  const [link] = await db
    .execute(sql`
    select l.id, l.document_id, l.deposit, d.type, d.number, d.status, d.issued_date, d.registration, d.customer_name, v.make, v.model
    from approval_links l join document_heads d on d.id = l.document_id left join vehicle_names v on v.id = d.vehicle_id
    where l.token_hash = ${token_hash} and l.revoked_at is null and d.deleted_at is null`)
    .then(readRows(Link));
  if (!link) return null;
  const [lines, garage] = await Promise.all([linesOf(db, link.document_id), readGarage(db)]);
  const shown: Shown = {
    garage: garage.name,
    document: documentName(link),
    registration: link.registration,
    car: [link.make, link.model].filter(Boolean).join(" "),
    customer: link.customer_name,
    ...shownWork(link.type, lines),
  };
  return {
    ...link,
    open: isEditable(link),
    shown,
    shown_sha256: hash("sha256", JSON.stringify(shown), "hex"),
  };
}

const linesOf = (db: Db | Tx, documentId: string) =>
  db
    .execute(sql`
    select id, item_type, description, quantity, line_gross, approval, package_key, package_name, null as finding, null as matters
    from line_items where document_id = ${documentId} order by position, id`)
    .then(readRows(Line));
