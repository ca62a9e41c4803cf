"use client";

import { memo } from "react";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { formatMoney } from "@/components/ui/money";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import type { DocumentType } from "@/lib/document-record/rules/types";
import type { SumsByAnswer } from "@/lib/documents/rules/lines/approval";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import { documentTypes } from "../documents/type-badge";
import type { EditorTotals } from "./editor-totals";

interface TotalsPanelProps {
  type: DocumentType;
  totals: EditorTotals;
  costs: boolean;
  /** Money already received: a deposit. */
  received: string;
}

/** Shows the totals while the user types: the same sums that are saved. */
export const TotalsPanel = memo(function TotalsPanel({ type, totals, costs, received }: TotalsPanelProps) {
  const answers = splitByAnswer(type, totals.answers);
  return (
    <Card className="overflow-hidden">
      <h2 className="sr-only">Totals</h2>
      <div className={cn("h-1", documentTypes[type].bar)} />
      <dl className="flex flex-col gap-1 px-4 py-3 text-sm tabular-nums">
        {/[1-9]/.test(totals.discounted) ? (
          <Sum term="Discounts" amount={`-${totals.discounted}`} quiet />
        ) : null}
        <Sum term="Net" amount={totals.net} />
        {totals.by_tax.map(({ tax_code, tax_rate, net, tax }) => (
          <Sum
            key={`${tax_code} ${tax_rate}`}
            term={
              tax_code === "T9"
                ? `No VAT on ${formatMoney(net)}`
                : `VAT ${trimmed(tax_rate)}% on ${formatMoney(net)}`
            }
            amount={tax}
            quiet
          />
        ))}
        <div className="mt-1 flex items-baseline justify-between gap-3 border-t pt-2">
          <dt className="font-medium">Total</dt>
          <dd className="text-2xl font-semibold tracking-tight">{formatMoney(totals.gross)}</dd>
        </div>
        {[answers.waiting, answers.refused].some((sum) => /[1-9]/.test(sum)) ? (
          <div className="mt-1 flex flex-col gap-1 border-t pt-1.5">
            <Sum term="Agreed" amount={answers.agreed} />
            {/[1-9]/.test(answers.waiting) ? (
              <Sum term="Waits for an answer" amount={answers.waiting} quiet />
            ) : null}
            {/[1-9]/.test(answers.refused) ? (
              <Sum term="Declined or deferred" amount={answers.refused} quiet />
            ) : null}
          </div>
        ) : null}
        {/[1-9]/.test(received) ? (
          <>
            <Sum term="Received" amount={received} quiet />
            {decimal(totals.gross).gt(received) && type !== "credit_note" ? (
              <Sum term="Still to pay" amount={pounds(decimal(totals.gross).minus(received))} />
            ) : null}
          </>
        ) : null}
        {/[1-9]/.test(totals.hours) ? (
          <div className="flex justify-between text-xs text-muted-foreground">
            <dt>Labour</dt>
            <dd>{trimmed(totals.hours)} h</dd>
          </div>
        ) : null}
        {costs && totals.margin ? (
          <div className="flex justify-between text-xs text-muted-foreground">
            <dt title="Of the lines whose cost is known">Margin</dt>
            <dd>
              {formatMoney(type === "credit_note" ? reversed(totals.margin.profit) : totals.margin.profit)}
              {totals.margin.percent ? ` · ${totals.margin.percent}%` : ""}
            </dd>
          </div>
        ) : null}
      </dl>
    </Card>
  );
});

/** Returns the profit with its sign reversed: a credit note takes back what was earned. */
const reversed = (profit: Decimal): Decimal => pounds(decimal(profit).times(-1));

/**
 * Splits the totals by answer where that says something: on an estimate without any answer yet, all of it is
 * waiting.
 */
const splitByAnswer = (type: DocumentType, answers: SumsByAnswer): SumsByAnswer =>
  type === "estimate" && !/[1-9]/.test(answers.agreed + answers.refused)
    ? { agreed: "0.00", waiting: "0.00", refused: "0.00" }
    : answers;

function Sum({ term, amount, quiet }: { term: string; amount: string; quiet?: boolean }) {
  return (
    <div className={cn("flex items-baseline justify-between gap-3", quiet && "text-muted-foreground")}>
      <dt className="min-w-0 truncate">{term}</dt>
      <dd className="shrink-0">{formatMoney(amount)}</dd>
    </div>
  );
}
