import { Fragment } from "react";
import { Money } from "@/components/ui/money";
import { fullDate } from "@/lib/core/dates/date-words";
import type { Decimal } from "@/lib/core/money";
import { creditedAmount } from "@/lib/documents/rules/credit/credited-amount";
import type { Document } from "@/lib/documents/rules/document";
import { isUnderMarginScheme } from "@/lib/documents/rules/issuing/margin-scheme";
import { isCounted } from "@/lib/documents/rules/lines/approval";
import { taxRows } from "@/lib/documents/rules/lines/line-sections";
import { amountDue, paymentProblem } from "@/lib/receipts/rules/amount-due";
import {
  type ReceivedRow,
  receivedHeading,
  receivedRows,
  underHeading,
} from "@/lib/receipts/rules/received-rows";
import { taxCodeName } from "@/lib/tax/rules/code-name";

/** VAT by code, the totals, and what was received. */
export function PaperTotals({ document }: { document: Document }) {
  return (
    <div className="grid break-inside-avoid gap-x-10 gap-y-5 px-5 py-4 sm:grid-cols-2 print:px-0">
      <div className="order-2 flex flex-col gap-5 sm:order-1">
        <TaxTable document={document} />
        {document.receipts && document.receipts.length > 0 ? (
          <ReceiptTable
            caption={receivedHeading(document)}
            rows={receivedRows(document, document.receipts)}
          />
        ) : null}
      </div>
      <Totals document={document} />
    </div>
  );
}

function TaxTable({ document }: { document: Document }) {
  const rows = taxRows(
    document.lines.filter((line) => !isUnderMarginScheme(line) && isCounted(document.type, line.approval)),
  );
  if (rows.length === 0) return null;
  return (
    <table className="h-fit w-full text-sm">
      <caption className="mb-1 text-left text-sm font-semibold">VAT</caption>
      <thead className="text-xs text-muted-foreground">
        <tr className="border-b">
          <th scope="col" className="py-1 text-left font-medium">
            Code
          </th>
          <th scope="col" className="py-1 pl-3 text-right font-medium">
            Rate
          </th>
          <th scope="col" className="py-1 pl-3 text-right font-medium">
            Net
          </th>
          <th scope="col" className="py-1 pl-3 text-right font-medium">
            VAT
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.code} ${row.rate}`}>
            <th scope="row" className="py-1 text-left font-normal">
              {row.code} <span className="text-muted-foreground">{taxCodeName(row.code)}</span>
            </th>
            <td className="py-1 pl-3 text-right">{row.rate === null ? "–" : `${row.rate}%`}</td>
            <td className="py-1 pl-3 text-right">
              <Money amount={row.net} />
            </td>
            <td className="py-1 pl-3 text-right">
              <Money amount={row.tax} quietZero />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ReceiptTable({ caption, rows }: { caption: string; rows: ReceivedRow[] }) {
  return (
    <table className="h-fit w-full text-sm">
      <caption className="mb-1 text-left text-sm font-semibold">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Method</th>
          <th scope="col">Amount</th>
        </tr>
      </thead>
      <tbody className="border-t">
        {rows.map((row) => (
          <tr key={row.key}>
            <td className="py-1 whitespace-nowrap">{row.date ? fullDate(row.date) : "no date"}</td>
            <td className="w-full py-1 pl-3">
              {row.words}
              {row.description ? (
                <span className="block text-xs text-muted-foreground">{row.description}</span>
              ) : null}
            </td>
            <td className="py-1 pl-3 text-right">
              <Money amount={row.amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The amounts that the total leaves out. */
const ASKED = [
  ["waiting", "Waits for an answer"],
  ["refused", "Declined or deferred"],
] as const;

/** What is left to pay after deposits, as printed; null if no payment can be taken on it. */
const afterDeposits = (document: Document): Decimal | null =>
  paymentProblem({ type: document.type, issued: false }) ? null : amountDue({ ...document, issued: false });

function Totals({ document }: { document: Document }) {
  const answers = document.sums_by_answer;
  const credited = creditedAmount(document);
  const received = /[1-9]/.test(document.received);
  const withoutVat = document.lines.some(isUnderMarginScheme) && !/[1-9]/.test(document.total_tax ?? "");
  const owes = ["invoice", "excess_invoice", "vehicle_sale"].includes(document.type) && document.issued_date;
  const due =
    owes || /[1-9]/.test(document.balance) ? document.balance : received ? afterDeposits(document) : null;
  return (
    <dl className="order-1 ml-auto grid h-fit w-full max-w-80 grid-cols-[1fr_auto] gap-y-1.5 text-base sm:order-2">
      {withoutVat ? null : (
        <>
          <dt className="text-muted-foreground">Net</dt>
          <dd className="text-right">
            <Money amount={document.total_net} />
          </dd>
          <dt className="text-muted-foreground">VAT</dt>
          <dd className="text-right">
            <Money amount={document.total_tax} />
          </dd>
        </>
      )}
      <dt className="border-t pt-1.5 text-lg font-semibold">Total</dt>
      <dd className="border-t pt-1.5 text-right text-lg font-semibold">
        <Money amount={document.total_gross} />
      </dd>
      {ASKED.map(([key, words]) =>
        /[1-9]/.test(answers[key]) && !isCounted(document.type, key === "waiting" ? "to_ask" : "declined") ? (
          <Fragment key={key}>
            <dt className="text-muted-foreground">{words}</dt>
            <dd className="text-right text-muted-foreground">
              <Money amount={answers[key]} />
            </dd>
          </Fragment>
        ) : null,
      )}
      {received ? (
        <>
          <dt className="text-muted-foreground">{receivedHeading(document)}</dt>
          <dd className="text-right">
            <Money amount={underHeading(document, document.received)} />
          </dd>
        </>
      ) : null}
      {credited ? (
        <>
          <dt className="text-muted-foreground">Credited</dt>
          <dd className="text-right">
            <Money amount={credited} />
          </dd>
        </>
      ) : null}
      {due !== null ? (
        <>
          <dt className="border-t pt-1.5 font-semibold">
            {document.type === "credit_note" ? "To refund" : "Balance due"}
          </dt>
          <dd className="border-t pt-1.5 text-right font-semibold">
            <Money amount={due} />
          </dd>
        </>
      ) : null}
    </dl>
  );
}
