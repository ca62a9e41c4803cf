import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { approval_answers, approval_links } from "@/db/schema/approvals";
import type { Actor } from "@/lib/core/actor";
import { command, run, Traced } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { answerLines } from "@/lib/documents/commands/lines/answer-lines";
import { documentWithRelated } from "@/lib/documents/internal/document-subject";
import { openApprovalByHash } from "../queries/open-approval";
import type { Shown } from "../rules/shown";
import { AnswerByLink, AnsweredByLink, CUSTOMER_ANSWERS, type CustomerAnswer } from "../schema";

/**
 * Records what a customer answers to the work of a document, with their name and all that they were shown. CONFLICT at `shown` if the
 * words or prices are others by now: then they are asked again; NOT_FOUND if the link opens nothing any more.
 */
export const answerByLink = command({
  name: "approvals.answer",
  permission: "documents:answer",
  input: AnswerByLink,
  once: { answer: AnsweredByLink },
  subject: documentWithRelated((input: { document_id: string }) => input.document_id),
  async run({ tx, actor, input, subject }) {
    const link = await openApprovalByHash(tx, input.token_hash);
    if (link?.document_id !== subject.id) throw notFound("link");
    if (!link.open) throw conflict("The garage has closed this work already");
    if (link.shown_sha256 !== input.shown)
      throw conflict("Something has changed since you opened this page", {
        field: "shown",
        message: "Please look at it again",
      });
    const lines = linesByAnswer(link.shown, input.answers);
    await answerEach(tx, actor, { document_id: subject.id, name: input.name, lines });
    const { id } = await oneRow(
      tx
        .insert(approval_answers)
        .values({
          ...{
            link_id: link.id,
            document_id: subject.id,
            shown: link.shown,
            shown_sha256: link.shown_sha256,
          },
          ...{ name: input.name, signature: input.signature, question: input.question ?? null },
          ...{ place: input.place, ip: actor.ip ?? null, device: input.device ?? null },
          answers: input.answers,
        })
        .returning({ id: approval_answers.id }),
    );
    await tx
      .update(approval_links)
      .set({ opened_at: sql`now()` })
      .where(sql`${approval_links.id} = ${link.id}`);
    return new Traced(
      { id, answered: input.answers.length },
      {
        ...{ entity: "approval_links", id: link.id },
        after: { answered: input.answers.length, question: Boolean(input.question), place: input.place },
      },
    );
  },
});

/** The ids of the lines under each answer. VALIDATION_ERROR names an item that is not among those shown, or is answered twice. */
function linesByAnswer(
  { waiting }: Shown,
  answers: readonly { item: string; answer: CustomerAnswer }[],
): Map<CustomerAnswer, string[]> {
  const items = new Map(waiting.map((item) => [item.key, item.line_ids]));
  const lines = new Map<CustomerAnswer, string[]>();
  for (const [i, { item, answer }] of answers.entries()) {
    const ids = items.get(item);
    if (!ids) throw invalid({ field: `answers.${i}.item`, message: "This is not asked any more" });
    items.delete(item);
    lines.set(answer, [...(lines.get(answer) ?? []), ...ids]);
  }
  return lines;
}

interface Answered {
  document_id: string;
  name: string;
  lines: ReadonlyMap<CustomerAnswer, string[]>;
}

async function answerEach(tx: Tx, actor: Actor, { document_id, name, lines }: Answered): Promise<void> {
  for (const approval of CUSTOMER_ANSWERS) {
    const line_ids = lines.get(approval);
    if (!line_ids) continue;
    const answer = { id: document_id, line_ids, approval, approval_by: name, approval_how: "link" as const };
    await run(answerLines, actor, answer, { tx });
  }
}
