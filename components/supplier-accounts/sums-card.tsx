import { Alert } from "@/components/ui/alert";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import type { InvoiceWhole } from "@/lib/supplier-accounts/responses";

/** The figures of a paper, and how it counts for VAT. */
export function SumsCard({ invoice }: { invoice: InvoiceWhole }) {
  const sign = invoice.kind === "credit" ? "-" : "";
  const off = /[1-9]/.test(invoice.tax_difference);
  return (
    <Card className="max-lg:order-first">
      <CardHeader title="Sums" />
      <CardBody className="flex flex-col gap-3">
        <DescriptionList
          items={[
            { term: "Date on it", value: formatDate(invoice.invoice_date) },
            { term: "To be paid by", value: invoice.due_date && formatDate(invoice.due_date) },
            { term: "Net", value: <Money amount={sign + invoice.net} /> },
            { term: "VAT", value: <Money amount={sign + invoice.tax} /> },
            { term: "Gross", value: <Money amount={sign + invoice.gross} className="font-semibold" /> },
            { term: "Counts for VAT", value: invoice.vat_date && formatDate(invoice.vat_date) },
            { term: "Booked by", value: invoice.booked_by },
            { term: "Voided", value: invoice.voided_on && formatDate(invoice.voided_on) },
            { term: "Why", value: invoice.voided_reason },
          ].filter(({ value }) => Boolean(value))}
        />
        {off ? (
          <p className="text-sm text-muted-foreground">
            VAT as their total says: <Money amount={invoice.tax_difference} /> from the sum of the lines.
          </p>
        ) : null}
        {invoice.vat_date && invoice.vat_date !== invoice.invoice_date ? (
          <p className="text-sm text-muted-foreground">
            The VAT period of its date was closed, so that it counts on the day of booking.
          </p>
        ) : null}
        {invoice.warnings.map((warning) => (
          <Alert key={warning} tone="warning" title={warning} />
        ))}
        {invoice.notes ? <p className="border-t pt-3 text-sm whitespace-pre-line">{invoice.notes}</p> : null}
      </CardBody>
    </Card>
  );
}
