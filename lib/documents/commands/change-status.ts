import "server-only";
import { eq, sql } from "drizzle-orm";
import { documents } from "@/db/schema/documents";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { AppError } from "@/lib/core/errors";
import { type DocumentRecord, SAVED } from "@/lib/document-record/internal/saved-document";
import { isCalledOff, isIssuedType, nextStatuses } from "@/lib/document-record/rules/lifecycle";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { releaseMoney } from "@/lib/receipts/internal/release-money";
import { reserveForDocument } from "@/lib/stock/internal/reserve";
import { answerWaitingLines, removeWholeAnswers } from "../internal/answers/answer-estimate";
import { deferWork, undeferWork } from "../internal/answers/defer-work";
import { readLines } from "../internal/write-lines";
import { StatusChange } from "../schema/written-document";
import { followJob } from "./job-follower";

type StatusSubject = Pick<DocumentRecord, "id" | "type" | "status" | "issued_date">;

/**
 * The API operation to use when a status cannot be set by hand: issue a draft invoice, credit an issued one, delete a draft
 * that came to nothing.
 */
function nextOperation({ id, type, status, issued_date }: StatusSubject, wanted: string): string | undefined {
  if (!issued_date && status === "draft" && isCalledOff(wanted)) return `DELETE /documents/${id}`;
  return isIssuedType(type) ? `POST /documents/${id}/${issued_date ? "credit" : "issue"}` : undefined;
}

const ANSWERED: ReadonlySet<string> = new Set(["approved", "declined"]);

/**
 * Sets the status that people set by hand, the garage's own status beside it, or both. Approving or declining an estimate as a
 * whole gives that answer to each line still waiting, with who gave it. Declining defers its work; taking the estimate up again
 * removes that deferred work. The appointment of a job sheet follows it. When a document is called off, `money` says where the money paid on it goes: VALIDATION_ERROR if
 * `money` is missing, FORBIDDEN if this person may not decide that.
 */
export const changeStatus = command({
  name: "documents.change_status",
  permission: "documents:update",
  input: StatusChange,
  subject: {
    table: documents,
    noun: "document",
    id: (input) => input.id,
    alsoLock: (_id, { money }) => sql`select ${money?.document_id ?? null}::uuid`,
  },
  async run({ tx, actor, input, subject }) {
    const { status = subject.status, user_status } = input;
    const changes = status !== subject.status;
    if (changes && !nextStatuses(subject).some((next) => next === status))
      throw new AppError(
        "CONFLICT",
        `${documentTypeName(subject.type)} ${subject.number ?? ""} is ${subject.status.replace("_", " ")} and cannot be made ${status.replace("_", " ")}`,
        { next: nextOperation(subject, status) },
      );
    if (changes && subject.type === "estimate" && ANSWERED.has(subject.status))
      await removeWholeAnswers(tx, subject.id);
    if (changes && subject.type === "estimate" && (status === "approved" || status === "declined"))
      await answerWaitingLines(tx, subject.id, status, input);
    if (changes && isCalledOff(status))
      await releaseMoney(tx, actor, "documents.change_status", subject, input.money);
    if (changes && subject.status === "declined") await undeferWork(tx, subject.id);
    if (changes && status === "declined")
      await deferWork(tx, subject, await readLines(tx, subject.id), { all: true });
    const row = await oneRow(
      tx
        .update(documents)
        .set({
          status,
          ...(changes ? { collected_at: null } : {}),
          ...(user_status === undefined ? {} : { user_status }),
          ...nextVersion(documents),
        })
        .where(eq(documents.id, subject.id))
        .returning(SAVED),
    );
    if (changes) {
      await reserveForDocument(tx, row);
      await followJob(tx, actor, row);
    }
    return row;
  },
  trace: (after, { subject, input }) => ({
    entity: "documents",
    id: after.id,
    before: { status: subject.status, user_status: subject.user_status, received: subject.received },
    after: {
      status: after.status,
      user_status: after.user_status,
      received: after.received,
      ...(after.received === subject.received ? {} : { money: input.money }),
      ...(input.approval_by ? { approval_by: input.approval_by } : {}),
      ...(input.approval_how ? { approval_how: input.approval_how } : {}),
    },
  }),
});
