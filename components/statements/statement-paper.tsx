import { ContactLine } from "@/components/customers/contact-links";
import { addressLines } from "@/components/customers/postal-address";
import type { Letterhead } from "@/components/documents/paper-head";
import { Card } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { fullDate } from "@/lib/core/dates/date-words";
import type { Statement } from "@/lib/statements/queries/customer-statement";
import { statementKindName } from "@/lib/statements/schema";
import { AgeingStrip } from "./ageing-strip";
import { StatementLines } from "./statement-lines";

export type StatementGarage = Letterhead & {
  bank_account_name: string | null;
  bank_sort_code: string | null;
  bank_account_number: string | null;
};

/** A statement as the customer gets it: a card on screen, a page of its own in print. */
export function StatementPaper({ statement, garage }: { statement: Statement; garage: StatementGarage }) {
  const { customer, ageing, by, on_account, unclaimed, balance, total } = statement;
  const names = [
    customer.company_name ?? customer.name,
    customer.company_name
      ? [customer.title, customer.forename, customer.surname].filter(Boolean).join(" ")
      : null,
  ];
  return (
    <Card className="break-after-page print:border-0 print:shadow-none">
      <header className="flex flex-wrap items-start justify-between gap-6 border-b px-5 py-4 print:px-0 print:pt-0">
        <div>
          <p className="text-2xl font-semibold tracking-tight">Statement</p>
          <p className="mt-0.5 text-sm text-muted-foreground">{periodWords(statement)}</p>
          <p className="text-sm text-muted-foreground">This is not a VAT invoice.</p>
        </div>
        <div className="hidden text-right text-sm print:block">
          <p className="text-lg font-semibold">{garage.name}</p>
          {addressLines({ house_no: null, ...garage }).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <ContactLine telephones={[garage.telephone]} email={garage.email} />
          </p>
        </div>
      </header>
      <div className="flex flex-wrap justify-between gap-6 px-5 py-4 text-sm print:px-0">
        <address className="min-w-0 not-italic">
          {[...names, ...addressLines(customer)]
            .filter((line): line is string => Boolean(line))
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
        </address>
        <dl className="grid grid-cols-[auto_auto] content-start gap-x-4 gap-y-0.5">
          {customer.account_number ? <Fact label="Account" value={customer.account_number} /> : null}
          <Fact label="Statement to" value={formatDate(statement.as_at, { year: true })} />
          {customer.credit_terms === null ? null : (
            <Fact label="Terms" value={`${customer.credit_terms} days`} />
          )}
        </dl>
      </div>
      <StatementLines statement={statement} />
      <div className="flex flex-col gap-3 border-t px-5 py-4 print:px-0">
        <AgeingStrip ageing={ageing} by={by} />
        <dl className="ml-auto grid grid-cols-[auto_auto] gap-x-8 gap-y-1 text-sm">
          <dt className="text-muted-foreground">Outstanding</dt>
          <dd className="text-right">
            <Money amount={balance} />
          </dd>
          {/[1-9]/.test(on_account) ? (
            <>
              <dt className="text-muted-foreground">Less money on account</dt>
              <dd className="text-right">
                <Money amount={on_account} />
              </dd>
            </>
          ) : null}
          {/[1-9]/.test(unclaimed) ? (
            <>
              <dt className="text-muted-foreground">Less money paid on cancelled work</dt>
              <dd className="text-right">
                <Money amount={unclaimed} />
              </dd>
            </>
          ) : null}
          <dt className="border-t pt-1 text-base font-semibold">
            {total.startsWith("-") ? "In your favour" : "To be paid"}
          </dt>
          <dd className="border-t pt-1 text-right text-base font-semibold">
            <Money amount={total.replace(/^-/, "")} />
          </dd>
        </dl>
        <HowToPay
          garage={garage}
          reference={customer.account_number}
          owes={/[1-9]/.test(total) && !total.startsWith("-")}
        />
      </div>
    </Card>
  );
}

function periodWords({ kind, from, as_at }: Statement): string {
  const to = fullDate(as_at);
  if (kind === "month_end" || kind === "current") return `${statementKindName(kind)}: ${to}`;
  return `${kind === "activity" ? "Activity" : "Invoices"} from ${fullDate(from ?? as_at)} to ${to}`;
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt className="text-muted-foreground">{label}</dt>
      <dd className="text-right font-medium">{value}</dd>
    </>
  );
}

function HowToPay({
  garage,
  reference,
  owes,
}: {
  garage: StatementGarage;
  reference: string | null;
  owes: boolean;
}) {
  if (!owes || !garage.bank_account_number || !garage.bank_sort_code) return null;
  return (
    <p className="text-sm text-muted-foreground">
      Please pay to {garage.bank_account_name ?? garage.name}, sort code {garage.bank_sort_code}, account{" "}
      {garage.bank_account_number}
      {reference ? `, reference ${reference}` : ""}.
    </p>
  );
}
