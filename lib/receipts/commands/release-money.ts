import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "@/lib/core/command";
import { conflict, notFound } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { lockAnyDocuments } from "@/lib/document-record/internal/settle";
import { isBilled } from "@/lib/document-record/rules/lifecycle";
import { releaseMoney } from "../internal/release-money";
import { moneyOf } from "../internal/settle-audited";
import { ReleaseMoney } from "../schema/money-destination";

const NAME = "receipts.release_money";

const After = z.object({
  status: z.string(),
  received: z.string(),
  balance: z.string(),
  version: z.number(),
});

/**
 * Refunds, puts on account or moves to another document what was paid on a document that is not issued: called off, expired, or
 * deleted with money on it. CONFLICT once it is issued, and if nothing was paid; a refund also needs `receipts:refund`.
 */
export const releaseMoneyOf = command({
  name: NAME,
  permission: "receipts:update",
  input: ReleaseMoney,
  async run({ tx, actor, input: { document_id, money } }) {
    const locked = await lockAnyDocuments(tx, [document_id, money.document_id]);
    const document = locked.get(document_id.toLowerCase());
    const empty = decimal(document?.received).eq(0);
    if (!document || (document.deleted_at !== null && empty)) throw notFound("document");
    if (isBilled(document)) throw conflict("It is issued: what was paid on it is refunded, or stays with it");
    if (empty) throw conflict("Nothing was paid on it");
    await releaseMoney(tx, actor, NAME, document, money);
    const [after] = await tx
      .execute(sql`select status, received, balance, version from document_heads where id = ${document.id}`)
      .then(readRows(After));
    if (!after) throw new Error("The document is gone");
    return { before: document, after: { ...after, id: document.id } };
  },
  trace: ({ before, after }, { input }) => ({
    entity: "documents",
    id: after.id,
    before: moneyOf(before),
    after: { ...moneyOf(after), money: input.money },
  }),
});
