import Link from "next/link";
import type { ReactNode } from "react";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { documentTypeName } from "@/lib/document-record/rules/types";
import type { ReceiptDetails } from "@/lib/receipts/queries/receipt-details";
import { receiptName } from "@/lib/receipts/rules/receipt-name";

const nameOf = (type: string | null, number: string | null) =>
  `${documentTypeName(type ?? "")} ${number ?? "without a number"}`;

/** The details of a receipt. */
export function ReceiptFacts({ receipt }: { receipt: ReceiptDetails }) {
  const refund = receipt.amount?.startsWith("-");
  return (
    <Card>
      <CardHeader title={refund ? "Refunded" : "Received"} />
      <CardBody>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2 text-sm [&>dd]:text-right [&>dt]:text-muted-foreground">
          <dt>Amount</dt>
          <dd className="text-lg font-semibold">
            <Money amount={receipt.amount} />
          </dd>
          {receipt.surcharge_gross && /[1-9]/.test(receipt.surcharge_gross) ? (
            <>
              <dt>Card surcharge</dt>
              <dd>
                <Money amount={receipt.surcharge_gross} />
              </dd>
            </>
          ) : null}
          <dt>Day</dt>
          <dd>
            <DateText date={receipt.payment_date} year />
          </dd>
          <dt>Method</dt>
          <dd>
            {receiptName(receipt)}
            {receipt.online && !/online/i.test(receiptName(receipt)) ? ", online" : null}
          </dd>
          {receipt.provider_reference ? (
            <>
              <dt>Reference</dt>
              <dd className="font-mono text-xs leading-5 break-all">{receipt.provider_reference}</dd>
            </>
          ) : null}
          <dt>For</dt>
          <dd>
            {receipt.document_id ? (
              <Link href={`/documents/${receipt.document_id}`} className="text-primary hover:underline">
                {nameOf(receipt.document_type, receipt.document_number)}
              </Link>
            ) : (
              "Money on account"
            )}
          </dd>
          {receipt.customer_id ? (
            <>
              <dt>Customer</dt>
              <dd>
                <Link href={`/customers/${receipt.customer_id}`} className="text-primary hover:underline">
                  {receipt.customer_name}
                </Link>
              </dd>
            </>
          ) : null}
          {receipt.refund_of_id ? (
            <>
              <dt>Refunds</dt>
              <dd>
                <Link href={`/receipts/${receipt.refund_of_id}`} className="text-primary hover:underline">
                  the receipt that it came by
                </Link>
              </dd>
            </>
          ) : null}
          {receipt.description ? (
            <>
              <dt>Description</dt>
              <dd className="whitespace-pre-line">{receipt.description}</dd>
            </>
          ) : null}
          <dt>On the bank statement</dt>
          <dd>
            {receipt.reconciled ? (
              <>
                <DateText date={receipt.reconciled_date} year />
                {receipt.reconciled_reference ? ` · ${receipt.reconciled_reference}` : ""}
              </>
            ) : (
              <span className="text-muted-foreground">not yet</span>
            )}
          </dd>
        </dl>
      </CardBody>
    </Card>
  );
}

/** Where its money went: refunds, allocations, and what is left. */
export function ReceiptUses({
  receipt,
  takeOff,
}: {
  receipt: ReceiptDetails;
  takeOff: ((documentId: string) => ReactNode) | undefined;
}) {
  const { refunds, allocations, together, rest } = receipt;
  const paid = rest.documents.filter(({ document_id }) => document_id !== receipt.document_id);
  if (refunds.length + allocations.length + together.length === 0 && !/[1-9]/.test(rest.on_account))
    return null;
  const numberOf = (id: string) => {
    const found = allocations.find(({ document_id }) => document_id === id);
    return nameOf(found?.document_type ?? null, found?.document_number ?? null);
  };
  return (
    <Card>
      <CardHeader title="Where it went" />
      <ul className="divide-y text-sm">
        {paid.map(({ document_id, amount }) => (
          <li key={document_id} className="flex flex-wrap items-baseline justify-between gap-x-3 px-4 py-2">
            <span className="min-w-0">
              Set against{" "}
              <Link href={`/documents/${document_id}`} className="text-primary hover:underline">
                {numberOf(document_id)}
              </Link>
            </span>
            <span className="flex items-baseline gap-3">
              {takeOff?.(document_id)}
              <Money amount={amount} />
            </span>
          </li>
        ))}
        {refunds.map((refund) => (
          <li key={refund.id} className="flex items-baseline justify-between gap-3 px-4 py-2">
            <span className="min-w-0">
              <Link href={`/receipts/${refund.id}`} className="text-primary hover:underline">
                Refunded <DateText date={refund.payment_date} noWeekday />
              </Link>
              {refund.document_type === "credit_note"
                ? ` for credit note ${refund.document_number ?? ""}`
                : ""}
            </span>
            <Money amount={refund.amount} />
          </li>
        ))}
        {/[1-9]/.test(rest.on_account) ? (
          <li className="flex items-baseline justify-between gap-3 px-4 py-2">
            <span>Still on account</span>
            <Money amount={rest.on_account} className="font-semibold" />
          </li>
        ) : null}
        {together.map((other) => (
          <li
            key={other.id}
            className="flex items-baseline justify-between gap-3 px-4 py-2 text-muted-foreground"
          >
            <Link href={`/receipts/${other.id}`} className="hover:underline">
              Came together with {receiptName(other)}
            </Link>
            <Money amount={other.amount} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
