import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { hashLinkToken, LINK_HOLDER } from "@/lib/auth/tokens/link-secret";
import { visitor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { AppError } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { openLink } from "@/lib/payments/queries/open-link";
import { payLinkOf } from "@/lib/payments/queries/pay-link";
import { type OpenApproval, openApproval } from "../queries/open-approval";
import type { AnswerByLink } from "../schema";
import { answerByLink } from "./answer-by-link";
import { noteOpened } from "./links";

// What anybody may see and do who has a link: nothing but the work that it is for.

const Given = z.object({ id: z.string(), name: z.string() });
const Seen = z.object({ fresh: z.boolean() });

export interface ApprovalPage extends OpenApproval {
  /** Their last answer by this link. */
  given: z.infer<typeof Given> | null;
  /** Where the deposit is paid that the garage asks for; null if it asks for none, or it is paid. */
  deposit_href: string | null;
}

/** What a customer's link opens, which is noted; null if it opens nothing. */
export async function readApprovalPage(token: string, ip: string | undefined): Promise<ApprovalPage | null> {
  const opened = await openApproval(db(), token);
  if (!opened) return null;
  const [[seen], [given]] = await Promise.all([
    db()
      .execute(sql`
      select opened_at is not null and opened_at > now() - interval '5 minutes' as fresh
      from approval_links where id = ${opened.id}`)
      .then(readRows(Seen)),
    db()
      .execute(sql`
      select id, name from approval_answers where link_id = ${opened.id} order by answered_at desc, id desc limit 1`)
      .then(readRows(Given)),
  ]);
  if (!seen?.fresh) await run(noteOpened, visitor(LINK_HOLDER, ip, "documents:answer"), { id: opened.id });
  return { ...opened, given: given ?? null, deposit_href: await depositHref(opened) };
}

async function depositHref({ document_id, deposit }: OpenApproval): Promise<string | null> {
  const link = deposit && (await payLinkOf(db(), document_id));
  if (!link) return null;
  const opened = await openLink(db(), link.token);
  const paid = decimal(opened?.received).gt(0);
  return opened?.payable && !paid ? `${link.path}?amount=${deposit}` : null;
}

export type CustomersAnswer = Omit<z.input<typeof AnswerByLink>, "token_hash" | "document_id">;

/** Records a customer's answer by their link. NOT_FOUND if it opens nothing any more. */
export async function answerOfCustomer(token: string, answer: CustomersAnswer, ip: string | undefined) {
  const opened = await openApproval(db(), token);
  if (!opened) throw new AppError("NOT_FOUND", "This link opens nothing");
  return run(answerByLink, visitor(LINK_HOLDER, ip, "documents:answer"), {
    ...answer,
    token_hash: hashLinkToken(token),
    document_id: opened.document_id,
  });
}
