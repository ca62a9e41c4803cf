import type { IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import { type Ageing, type AgeingBy, ageingOf } from "@/lib/receivables/rules/ageing";
import type { StatementKind } from "../schema";
import type { StatementPeriod } from "./period";

/** A document as it stood on the statement's day; sums signed, a credit note's below nothing. */
export interface StandingDocument {
  id: string;
  type: string;
  number: string | null;
  issued_date: IsoDate;
  due_date: IsoDate | null;
  due_on: IsoDate;
  order_reference: string | null;
  registration: string;
  gross: Decimal;
  balance: Decimal;
}

/** Money that came for a document, or credit set against it; less than nothing where it went back. */
export interface Movement {
  document_id: string;
  date: IsoDate | null;
  /** How it came, in our word or the garage's. */
  words: string;
  amount: Decimal;
}

export interface StatementLine extends StandingDocument {
  /** Signed like the sums: gross less balance. */
  settled: Decimal;
  /** Only on a statement of activity. */
  movements: Movement[];
}

export interface StatementBody {
  kind: StatementKind;
  as_at: IsoDate;
  from: IsoDate | null;
  by: AgeingBy;
  /** Outstanding from before the first line; null where everything stands on lines. */
  brought_forward: Decimal | null;
  lines: StatementLine[];
  ageing: Ageing;
  /** Invoices less credit notes; brought forward and lines add up to it. */
  balance: Decimal;
  /** Money that no invoice claims yet. */
  on_account: Decimal;
  /** Paid on work that came to nothing. */
  unclaimed: Decimal;
  /** What is to be paid: the balance less the customer's own money. */
  total: Decimal;
}

interface Material {
  kind: StatementKind;
  period: StatementPeriod;
  by: AgeingBy;
  documents: readonly StandingDocument[];
  movements: readonly Movement[];
  on_account: Decimal;
  unclaimed: Decimal;
}

/** Puts a statement together from where every document stood on its day. */
export function composeStatement({
  kind,
  period,
  by,
  documents,
  movements,
  on_account,
  unclaimed,
}: Material): StatementBody {
  const { as_at, lines_from, settled_too } = period;
  const open = documents.filter(({ balance }) => !decimal(balance).eq(0));
  const within = ({ issued_date }: StandingDocument) => lines_from === null || issued_date >= lines_from;
  const listed = (settled_too ? documents : open).filter(within);
  const earlier = open.filter((document) => !within(document));
  const balance = sum(open.map((document) => document.balance));
  return {
    kind,
    as_at,
    from: lines_from,
    by,
    brought_forward: lines_from === null ? null : pounds(sum(earlier.map((document) => document.balance))),
    lines: listed
      .toSorted((a, b) => a.issued_date.localeCompare(b.issued_date) || a.id.localeCompare(b.id))
      .map((document) => ({
        ...document,
        settled: pounds(decimal(document.gross).minus(document.balance)),
        movements:
          kind === "activity" ? movements.filter(({ document_id }) => document_id === document.id) : [],
      })),
    ageing: ageingOf(open, as_at, by),
    balance: pounds(balance),
    on_account,
    unclaimed,
    total: pounds(balance.minus(on_account).minus(unclaimed)),
  };
}
