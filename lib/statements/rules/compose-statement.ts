import type { z } from "zod";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import { type Ageing, type AgeingBy, ageingOf } from "@/lib/receivables/rules/ageing";
import type { DocumentOnStatement } from "../responses";
import type { StatementKind } from "../schema";
import type { StatementPeriod } from "./period";

/** A document as of the statement's day; amounts are signed, negative for credit notes. */
export type StandingDocument = z.infer<typeof DocumentOnStatement>;

/** Money received for a document, or credit allocated to it; negative for a refund. */
export interface Movement {
  document_id: string;
  date: IsoDate | null;
  /** The method in words, by our name or the garage's. */
  words: string;
  amount: Decimal;
}

export interface StatementLine extends StandingDocument {
  /** Signed like the other amounts: gross less balance. */
  settled: Decimal;
  /** Only on a statement of activity. */
  movements: Movement[];
}

export interface StatementBody {
  kind: StatementKind;
  as_at: IsoDate;
  from: IsoDate | null;
  by: AgeingBy;
  /** Outstanding from before the first line; null if every document has a line. */
  brought_forward: Decimal | null;
  lines: StatementLine[];
  ageing: Ageing;
  /** Invoices less credit notes: the sum of brought forward and the lines. */
  balance: Decimal;
  /** Money not used by an invoice yet. */
  on_account: Decimal;
  /** Paid on work that came to nothing. */
  unclaimed: Decimal;
  /** What has to be paid: the balance less the customer's own money. */
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

/** Composes a statement from the documents as of its day. */
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
