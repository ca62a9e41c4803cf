import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import { type Actor, may } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";
import { conflict, type ErrorDetail, invalid } from "@/lib/core/errors";
import { decimal, pounds } from "@/lib/core/money";
import { recordChange } from "@/lib/core/recorder";
import { noteInvoiced } from "@/lib/customers/internal/note-invoiced";
import {
  type DocumentRecord,
  SAVED,
  type SavedDocument,
} from "@/lib/document-record/internal/saved-document";
import { lockDocument } from "@/lib/document-record/internal/settle";
import { isIssuedType } from "@/lib/document-record/rules/lifecycle";
import { settledStatus } from "@/lib/document-record/rules/settled-status";
import { type DocumentType, documentTypeName } from "@/lib/document-record/rules/types";
import { enqueue } from "@/lib/jobs/queue";
import { allocateCredit } from "@/lib/receipts/internal/allocate-credit";
import { releaseSurplus } from "@/lib/receipts/internal/release-surplus";
import { readGarage } from "@/lib/settings/queries/garage";
import type { Garage } from "@/lib/settings/schema/garage";
import { returnForCredit, sellForDocument } from "@/lib/stock/internal/move-for-document";
import { closedPeriodProblem, vatDayOf } from "@/lib/tax/queries/closed-days";
import { taxPointOf, taxPointProblem } from "@/lib/tax/rules/tax-point";
import { noteVehicleInvoiced } from "@/lib/vehicles/internal/note-invoiced";
import { motInput, motTest } from "@/lib/vehicles/rules/mot-result";
import { settleRecommendedWork } from "../../internal/answers/settle-recommended-work";
import { type Composed, composeDocument } from "../../internal/compose-document";
import { requireCounterIssue } from "../../internal/counter-issue";
import { creditHold } from "../../internal/credit-hold";
import { documentWithRelated } from "../../internal/document-subject";
import { recordMot, reverseMot } from "../../internal/record-mot";
import { recordWork, reverseWork } from "../../internal/record-work";
import { withNumber } from "../../internal/take-number";
import { readLines, writeLines } from "../../internal/write-lines";
import { paperToStore } from "../../jobs";
import { creditNoteProblems, requireMayCredit } from "../../queries/credit/credit-note";
import { partsLeftOver } from "../../queries/issuing/parts-left-over";
import type { CustomerOnPaper } from "../../queries/parties";
import { issueDateProblem, issueProblems } from "../../rules/issuing/issue-rules";
import { issueWarnings } from "../../rules/issuing/issue-warnings";
import { existingLines, lineAsInput } from "../../rules/starting/existing-lines";
import { Issue } from "../../schema/written-document";

/** An issued document with warnings about anything unusual; each warning names the field to correct. */
export type IssuedDocument = SavedDocument & { warnings: ErrorDetail[] };

/**
 * Makes a draft final: checks the legal and the garage's own requirements, takes a snapshot of customer, vehicle, garage and
 * tax rates, assigns the next number, and queues the PDF to be stored. Returns the document with warnings about anything
 * unusual. VALIDATION_ERROR lists every problem; CONFLICT if it is already issued; FORBIDDEN if the counter issues more than
 * the owner allows.
 */
export const issueDocument = command({
  name: "documents.issue",
  permission: "documents:issue_counter",
  input: Issue,
  subject: documentWithRelated((input: { id: string }) => input.id),
  async run({ tx, actor, input, subject }): Promise<IssuedDocument> {
    requireDraft(subject);
    requireMayCredit(actor, subject.type);
    const issued_date = input.issued_date ?? today();
    const tax_point = taxPointOf({ type: subject.type, supplied: subject.tax_point, issued: issued_date });
    const [source, garage, standing, leftOver] = await Promise.all([
      subject.source_document_id ? lockDocument(tx, subject.source_document_id) : undefined,
      readGarage(tx),
      readLines(tx, subject.id),
      subject.type === "invoice" ? partsLeftOver(tx, subject) : [],
    ]);
    const composed = await composeDocument(tx, actor, {
      ...subject,
      lines: standing.map(lineAsInput),
      standing: existingLines(standing),
      day: issued_date,
      carried: true,
    });
    await requireCounterIssue(tx, actor, subject, composed);
    const mot = motTest(
      motInput(input),
      { ...subject, lines: composed.lines },
      { issued_date, today: today(garage.time_zone) },
    );
    await requireIssuable(tx, actor, subject, composed, garage, issued_date, input, mot.problems);
    await writeLines(
      tx,
      subject.id,
      standing,
      composed.lines.map((line) => ({ ...line, returned_quantity: line.comes_back })),
    );
    await sellForDocument(tx, actor, subject, issued_date);
    await returnForCredit(tx, actor, subject, issued_date);
    await settleRecommendedWork(tx, subject);
    const recorded = input.mot_take_back
      ? await reverseMot(tx, isCredit(subject) ? source : undefined)
      : mot.test && (await recordMot(tx, subject, mot.test));
    const renewed = isCredit(subject)
      ? await reverseWork(tx, subject.id, source)
      : await recordWork(tx, subject, composed.lines, issued_date);
    const invoiced = subject.type === "invoice";
    await Promise.all([
      invoiced && subject.customer_id && noteInvoiced(tx, subject.customer_id, issued_date),
      invoiced && subject.vehicle_id && noteVehicleInvoiced(tx, subject.vehicle_id, issued_date),
      enqueue(tx, paperToStore, { document_id: subject.id }),
    ]);
    // `makeFinal` locks the number series: from then on, other transactions that issue documents wait.
    const vat_date = await vatDate(tx, tax_point, issued_date, input.override_period);
    const final = { ...recorded?.columns, issued_date, vat_date };
    const issued = await makeFinal(tx, subject, composed, garage, final);
    for (const { command: name, ...change } of [...(recorded?.changes ?? []), ...renewed])
      await recordChange(tx, actor, name, { ...change, after: { ...change.after, by: issued.number } });
    const settled = await settleAtOnce(tx, issued, source, issued_date);
    const answer = settled ? await reread(tx, issued.id) : saved(issued);
    const warnings = [...issueWarnings({ ...subject, lines: composed.lines }), ...leftOver];
    return { ...answer, warnings: mot.warning ? [...warnings, mot.warning] : warnings };
  },
  trace: (issued, { subject, input, actor }) => ({
    entity: "documents",
    id: issued.id,
    before: { ...subject, issuer_snapshot: undefined },
    after: {
      ...issued,
      ...(may(actor, "documents:issue") ? {} : { at_the_counter: true }),
      ...(input.override_hold ? { override_hold: true } : {}),
      ...(input.override_period ? { override_period: true } : {}),
    },
  }),
});

const isCredit = ({ type }: { type: string }) => type === "credit_note";

function requireDraft(document: DocumentRecord): void {
  const name = documentTypeName(document.type);
  if (!isIssuedType(document.type)) throw conflict(`${name}s are not issued: convert it into an invoice`);
  if (document.issued_date) throw conflict(`${name} ${document.number} is issued already`);
}

async function requireIssuable(
  tx: Tx,
  actor: Actor,
  document: DocumentRecord,
  { customer, lines, columns, settings }: Composed,
  garage: Garage,
  issued_date: IsoDate,
  { override_hold, override_period }: { override_hold?: boolean; override_period?: boolean },
  motProblems: readonly ErrorDetail[],
): Promise<void> {
  const problems: (ErrorDetail | null)[] = [
    issueDateProblem(issued_date, today(garage.time_zone)),
    isCredit(document) ? null : taxPointProblem(document.tax_point, today(garage.time_zone)),
    await closedPeriodProblem(tx, actor, issued_date, "issued_date", override_period),
    ...(isCredit(document) ? await creditNoteProblems(tx, document, issued_date) : []),
    ...issueProblems(
      {
        ...document,
        customer,
        lines,
        total_tax: columns.total_tax ?? "0",
        total_gross: columns.total_gross ?? "0",
      },
      garage,
      settings,
    ),
    ...motProblems,
  ];
  const unpaid = pounds(decimal(columns.total_gross).minus(document.received));
  const held = customer ? await creditHold(tx, document.type, customer, unpaid) : null;
  if (held && !(override_hold && may(actor, "periods:override")))
    problems.push({ field: "override_hold", message: held });
  const standing = problems.filter((problem) => problem !== null);
  if (standing.length > 0) throw invalid(...standing);
}

async function makeFinal(
  tx: Tx,
  document: DocumentRecord,
  { customer, columns }: Composed,
  garage: Garage & { version?: number },
  final: Partial<DocumentRecord> & { issued_date: IsoDate },
): Promise<DocumentRecord> {
  const { version: _version, ...issuer_snapshot } = garage;
  const { issued_date } = final;
  const gross = columns.total_gross ?? "0";
  const balance = isCredit(document)
    ? pounds(decimal(gross).plus(document.received))
    : pounds(decimal(gross).minus(document.received));
  const stand = { ...document, issued_date, total_gross: gross, balance, status: "issued" };
  const status = settledStatus(stand);
  const numbered = withNumber(tx, document.type as DocumentType);
  return oneRow(
    tx
      .with(numbered.taken)
      .update(documents)
      .set({
        ...columns,
        ...final,
        ...(final.mot_expiry
          ? { vehicle_snapshot: { ...columns.vehicle_snapshot, mot_expiry: final.mot_expiry } }
          : {}),
        ...numbered.columns,
        status,
        balance,
        issued_at: sql`now()`,
        due_date: isCredit(document) ? null : dueDate(customer, issued_date, garage),
        paid_date: status === "paid" ? issued_date : null,
        issuer_snapshot,
        ...nextVersion(documents),
      })
      .where(eq(documents.id, document.id))
      .returning(),
  );
}

/** The day on which the VAT counts, if it differs from the day of issue; otherwise null. */
async function vatDate(
  tx: Tx,
  tax_point: IsoDate,
  issued_date: IsoDate,
  override_period = false,
): Promise<IsoDate | null> {
  // A closed day of issue was already refused, unless it was overridden.
  if (tax_point === issued_date && !override_period) return null;
  const day = await vatDayOf(tx, tax_point, issued_date, today());
  return day === issued_date ? null : day;
}

/** Account customers pay by their credit terms, everybody else on the day of issue. */
function dueDate(customer: CustomerOnPaper | null, issued: IsoDate, garage: Garage): IsoDate {
  if (!customer?.account_customer) return issued;
  return addDays(issued, customer.credit_terms ?? garage.default_terms_days);
}

/**
 * Settles what the issue itself settles: sets a credit note against its invoice, or moves a deposit's surplus to the customer's
 * account. Returns whether it did either.
 */
async function settleAtOnce(
  tx: Tx,
  issued: DocumentRecord,
  source: DocumentRecord | undefined,
  date: IsoDate,
): Promise<boolean> {
  const surplus = decimal(issued.balance).times(-1);
  if (isCredit(issued) && source?.issued_date) await allocateCredit(tx, issued, source, date);
  else if (surplus.gt(0)) await releaseSurplus(tx, issued, pounds(surplus), date);
  else return false;
  return true;
}

const saved = (document: DocumentRecord): SavedDocument =>
  Object.fromEntries(
    Object.keys(SAVED).map((field) => [field, document[field as keyof SavedDocument]]),
  ) as SavedDocument;

async function reread(tx: Tx, id: string): Promise<SavedDocument> {
  const [row] = await tx.select(SAVED).from(documents).where(eq(documents.id, id));
  if (!row) throw new Error("The document is gone");
  return row;
}
