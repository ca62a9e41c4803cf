import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { conflict, invalid } from "@/lib/core/errors";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";
import { lockDocument } from "@/lib/document-record/internal/settle";
import { CONVERSIONS, isConvertible } from "@/lib/document-record/rules/lifecycle";
import { documentTypeName, isDocumentType } from "@/lib/document-record/rules/types";
import { moveDeposits } from "@/lib/receipts/internal/move-deposits";
import { reserveForDocument } from "@/lib/stock/internal/reserve";
import { deferWork } from "../internal/answers/defer-work";
import { insertDocument } from "../internal/insert-document";
import { type LineRecord, readLines } from "../internal/write-lines";
import { convertedLineIds } from "../queries/lines/converted-lines";
import { isCarriedOnByDefault } from "../rules/lines/approval";
import { carriedOver, withTheirAnswers } from "../rules/starting/carry-over";
import type { Line } from "../schema/line";
import { Conversion } from "../schema/written-document";
import { followJob } from "./job-follower";

/**
 * Converts a document into the next one of the job: estimate → job sheet → invoice, as a whole or by chosen lines. Lines that
 * the customer declined or deferred stay behind as deferred work; agreed lines take with them who agreed and when. The source
 * document stays too: it becomes `converted` or `invoiced` once nothing is left to convert, and remains open while a line is
 * left or waits for an answer. Deposits move to the new document. VALIDATION_ERROR if a line would be charged that the customer
 * was not asked about and no reason is given.
 */
export const convertDocument = command({
  name: "documents.convert",
  permission: "documents:create",
  input: Conversion,
  subject: { table: documents, noun: "document", id: (input) => input.id },
  async run({ tx, actor, input, subject }) {
    requireConvertible(subject, input.to);
    const lines = await readLines(tx, subject.id);
    const left = await leftToConvert(tx, subject.id, lines);
    const chosen = choose(left, input.line_ids);
    const whole = chosen.length === lines.filter(isCarriedOnByDefault).length;
    requireAnswersOrReason(chosen, input);
    const carried = carriedOver(subject, chosen, whole);
    const made = await insertDocument(tx, actor, {
      ...carried,
      type: input.to,
      lines: withReason(withTheirAnswers(carried.lines, chosen), input.unasked_reason),
      particulars: { ...carried.particulars, ...numbersOf(subject) },
    });
    const over = left.every((line) => chosen.includes(line) || isRefused(line));
    if (over) {
      await deferWork(tx, subject, lines);
      await finish(tx, actor, subject, input.to);
    }
    await reserveForDocument(tx, subject);
    const target = await lockDocument(tx, made.id);
    if (target) await moveDeposits(tx, await rereadDocument(tx, subject), target);
    return made;
  },
  trace: (made, { subject, input }) => ({
    entity: "documents",
    id: made.id,
    after: {
      ...made,
      converted_from: subject.number ?? subject.id,
      ...(input.unasked_reason ? { unasked_reason: input.unasked_reason } : {}),
    },
  }),
});

function requireConvertible(document: DocumentRecord, to: z.output<typeof Conversion>["to"]): void {
  const possible = isDocumentType(document.type) ? CONVERSIONS[document.type] : undefined;
  const name = documentTypeName(document.type);
  if (!possible?.includes(to))
    throw conflict(`${name}s are not converted into ${documentTypeName(to).toLowerCase()}s`);
  if (!isConvertible(document))
    throw conflict(`${name} ${document.number ?? ""} is ${document.status}: take it up again first`);
}

/**
 * Declined and deferred lines are never converted unless chosen. A line still to be asked about keeps the source open until it
 * is answered.
 */
const isRefused = ({ approval }: LineRecord) => approval === "declined" || approval === "deferred";

/** VALIDATION_ERROR if the invoice would charge a line that the customer was not asked about, unless a reason is recorded. */
function requireAnswersOrReason(chosen: readonly LineRecord[], input: z.output<typeof Conversion>): void {
  const unasked = chosen.filter(({ approval, approval_note }) => approval === "to_ask" && !approval_note);
  if (input.to !== "invoice" || unasked.length === 0 || input.unasked_reason) return;
  throw invalid({
    field: "unasked_reason",
    message: `The customer was not asked about ${unasked.map(({ description }) => description || "a line").join(", ")}: ask, or say why it is charged all the same`,
  });
}

const withReason = (lines: Line[], reason: string | null | undefined): Line[] =>
  reason
    ? lines.map((line) => (line.approval === "to_ask" ? { ...line, approval_note: reason } : line))
    : lines;

async function leftToConvert(tx: Tx, id: string, lines: LineRecord[]): Promise<LineRecord[]> {
  const gone = new Set(await convertedLineIds(tx, id));
  return lines.filter((line) => !gone.has(line.id));
}

function choose(left: LineRecord[], ids: string[] | undefined): LineRecord[] {
  if (!ids) {
    const wanted = left.filter(isCarriedOnByDefault);
    if (wanted.length === 0)
      throw conflict(
        left.some(({ approval }) => approval === "to_ask")
          ? "Every line that is left waits for the customer's answer"
          : "There is nothing left to convert",
      );
    return wanted;
  }
  const chosen = left.filter(({ id }) => ids.includes(id));
  if (chosen.length < new Set(ids).size)
    throw invalid({
      field: "line_ids",
      message: "A line chosen is not there any more, or was converted before",
    });
  return chosen;
}

/** The earlier numbers of the job, which people may still ask for. */
const numbersOf = ({ type, number, estimate_number, job_sheet_number }: DocumentRecord) => ({
  estimate_number: type === "estimate" ? number : estimate_number,
  job_sheet_number: type === "job_sheet" ? number : job_sheet_number,
});

async function finish(tx: Tx, actor: Actor, document: DocumentRecord, to: string): Promise<void> {
  const status = to === "invoice" && document.type === "job_sheet" ? "invoiced" : "converted";
  await tx
    .update(documents)
    .set({ status, ...nextVersion(documents) })
    .where(eq(documents.id, document.id));
  await followJob(tx, actor, { ...document, status });
}

const rereadDocument = async (tx: Tx, document: DocumentRecord): Promise<DocumentRecord> =>
  (await lockDocument(tx, document.id)) ?? document;
