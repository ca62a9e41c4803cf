import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import { command } from "@/lib/core/command";
import { conflict, invalid } from "@/lib/core/errors";
import { moveDeposits } from "@/lib/receipts/steps/move-deposits";
import { reserveForDocument } from "@/lib/stock/steps/reserve";
import { type Carried, carriedOver } from "../carry-over";
import { convertedLineIds } from "../converted-lines";
import { CONVERSIONS, isConvertible } from "../lifecycle";
import type { DocumentRecord } from "../saved-document";
import { deferWork } from "../steps/defer-work";
import { insertDocument } from "../steps/insert-document";
import { lockDocument } from "../steps/settle";
import { type LineRecord, readLines } from "../steps/write-lines";
import { documentTypeName, isDocumentType } from "../types";
import { Conversion } from "../write-schema";

/**
 * Makes the next document of a job from this one: estimate → job sheet → invoice, whole or the lines chosen. What the
 * customer refused or put off stays behind as deferred work. The source stays too: converted or invoiced once nothing of it is
 * left, still open while something is. Deposits follow.
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
    const whole = chosen.length === lines.filter(isWanted).length;
    const carried = carriedOver(subject, chosen, whole);
    const made = await insertDocument(tx, actor, {
      ...carried,
      type: input.to,
      particulars: { ...carried.particulars, ...numbersOf(subject) },
    });
    const over = left.filter(isWanted).every((line) => chosen.includes(line));
    if (over) {
      await deferWork(tx, subject, lines);
      await finish(tx, subject, input.to);
    }
    await reserveForDocument(tx, subject);
    const target = await lockDocument(tx, made.id);
    if (target) await moveDeposits(tx, await fresh(tx, subject), target);
    return made;
  },
  trace: (made, { subject }) => ({
    entity: "documents",
    id: made.id,
    after: { ...made, converted_from: subject.number ?? subject.id },
  }),
});

function requireConvertible(document: DocumentRecord, to: Carried["type"]): void {
  const possible = isDocumentType(document.type) ? CONVERSIONS[document.type] : undefined;
  const name = documentTypeName(document.type);
  if (!possible?.includes(to))
    throw conflict(`${name}s are not converted into ${documentTypeName(to).toLowerCase()}s`);
  if (!isConvertible(document))
    throw conflict(`${name} ${document.number ?? ""} is ${document.status}: take it up again first`);
}

/** Refused and put off lines stay behind. */
const isWanted = ({ approval }: LineRecord) => approval !== "declined" && approval !== "deferred";

async function leftToConvert(tx: Tx, id: string, lines: LineRecord[]): Promise<LineRecord[]> {
  const gone = new Set(await convertedLineIds(tx, id));
  return lines.filter((line) => !gone.has(line.id));
}

function choose(left: LineRecord[], ids: string[] | undefined): LineRecord[] {
  if (!ids) {
    const wanted = left.filter(isWanted);
    if (wanted.length === 0) throw conflict("There is nothing left to convert");
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

/** The numbers that people may still ask for. */
const numbersOf = ({ type, number, estimate_number, job_sheet_number }: DocumentRecord) => ({
  estimate_number: type === "estimate" ? number : estimate_number,
  job_sheet_number: type === "job_sheet" ? number : job_sheet_number,
});

async function finish(tx: Tx, document: DocumentRecord, to: string): Promise<void> {
  await tx
    .update(documents)
    .set({
      status: to === "invoice" && document.type === "job_sheet" ? "invoiced" : "converted",
      version: sql`${documents.version} + 1`,
      updated_at: sql`now()`,
    })
    .where(eq(documents.id, document.id));
}

const fresh = async (tx: Tx, document: DocumentRecord): Promise<DocumentRecord> =>
  (await lockDocument(tx, document.id)) ?? document;
