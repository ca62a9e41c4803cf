import { FileText } from "lucide-react";
import { Card } from "@/components/ui/card";
import { Plate } from "@/components/vehicles/plate";
import { formatDate } from "@/lib/core/dates/date-words";
import { decimal, formatMoney } from "@/lib/core/money";
import { documentName } from "@/lib/document-record/rules/types";
import type { PayPage } from "@/lib/payments/commands/open-pay-page";

interface PaySummaryProps {
  page: PayPage;
  garage: string;
  /** Where the document can be read; null if it is about an account. */
  pdfHref: string | null;
}

/** What is paid, and what is due. */
export function PaySummary({ page, garage, pdfHref }: PaySummaryProps) {
  const { type, number, registration, issued_date, total_gross, received, due, on_its_way } = page;
  const name = type ? documentName({ type, number }) : "Your account";
  const rows = [
    ["Total", type && total_gross !== null ? formatMoney(total_gross) : null],
    ["Paid already", decimal(received).gt(0) ? formatMoney(received) : null],
    ["On its way", decimal(on_its_way).gt(0) ? formatMoney(on_its_way) : null],
  ] as const;
  return (
    <Card className="overflow-hidden">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-b bg-muted px-5 py-4">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold tracking-tight break-words">{name}</h1>
          <p className="mt-0.5 text-base text-muted-foreground">
            {garage}
            {issued_date ? `, ${formatDate(issued_date, { year: true })}` : null}
          </p>
        </div>
        {registration ? <Plate registration={registration} /> : null}
      </div>
      <dl className="divide-y text-base">
        {rows.map(([term, value]) =>
          value ? (
            <div key={term} className="flex justify-between gap-4 px-5 py-3">
              <dt className="text-muted-foreground">{term}</dt>
              <dd className="tabular-nums">{value}</dd>
            </div>
          ) : null,
        )}
        <div className="flex items-baseline justify-between gap-4 px-5 py-4">
          <dt className="font-medium">{type && !issued_date ? "Deposit" : "To pay"}</dt>
          <dd className="text-2xl font-semibold tracking-tight tabular-nums">
            {due === null ? "as agreed" : formatMoney(due)}
          </dd>
        </div>
      </dl>
      {pdfHref ? (
        <a
          href={pdfHref}
          className="flex min-h-12 items-center gap-2 border-t px-5 py-3 text-base text-primary hover:bg-accent"
        >
          <FileText aria-hidden className="size-4" />
          Read it as a PDF
        </a>
      ) : null}
    </Card>
  );
}
