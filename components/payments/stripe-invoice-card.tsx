import { ExternalLink } from "lucide-react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { formatMoney, Money } from "@/components/ui/money";
import type { ShownBill } from "@/lib/stripe-invoices/queries/bill-of-document";
import { billStateWords, isBilledNow } from "@/lib/stripe-invoices/rules/billable";
import { StripeInvoiceButtons } from "./stripe-invoice-buttons";
import { TrialBadge } from "./trial-badge";

const TONES: Record<string, BadgeTone> = {
  asked: "info",
  open: "info",
  paid: "success",
  settled: "neutral",
  void: "outline",
  uncollectible: "warning",
  refused: "danger",
};

/** What is billed of a document through Stripe, and what became of it. */
export function StripeInvoiceCard({ bills, mayBill }: { bills: readonly ShownBill[]; mayBill: boolean }) {
  if (bills.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Billed through Stripe" />
      <ul className="divide-y text-sm">
        {bills.map((bill) => (
          <li key={bill.id} className="flex flex-col gap-1 px-4 py-2.5">
            <div className="flex items-center justify-between gap-3">
              <span className="flex min-w-0 flex-wrap items-center gap-1.5">
                <Badge tone={TONES[bill.state] ?? "neutral"}>{billStateWords(bill.state)}</Badge>
                <TrialBadge provider="stripe" live={bill.live} />
              </span>
              <Money amount={isBilledNow(bill.state) ? bill.open : bill.amount} className="font-medium" />
            </div>
            {isBilledNow(bill.state) ? (
              <p className="text-muted-foreground">
                Due <DateText date={bill.due_on} noWeekday /> · {bill.email}
                {bill.open === bill.amount ? "" : ` · ${formatMoney(bill.amount)} billed`}
              </p>
            ) : null}
            {bill.too_little ? <p className="text-danger">{bill.too_little}</p> : null}
            {bill.problem ? <p className="text-danger">{bill.problem}</p> : null}
            {isBilledNow(bill.state) ? (
              <div className="flex flex-wrap gap-2 pt-1">
                {mayBill ? <StripeInvoiceButtons id={bill.id} sent={bill.state === "open"} /> : null}
                {bill.url ? (
                  <Button asChild size="sm" variant="ghost">
                    <a href={bill.url} target="_blank" rel="noreferrer">
                      <ExternalLink aria-hidden />
                      Open at Stripe
                    </a>
                  </Button>
                ) : null}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
