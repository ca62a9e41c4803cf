import Link from "next/link";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText, formatDate } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import type { StatementWhole } from "@/lib/supplier-accounts/responses";
import { STEP_WORDS, type Step } from "@/lib/supplier-accounts/rules/explain-balance";

/** Their balance and ours, and what lies between them to the penny. */
export function BalanceCard({ statement }: { statement: StatementWhole }) {
  const { explained, missing } = statement;
  return (
    <Card className="max-lg:order-first">
      <CardHeader title="Theirs and ours" />
      <CardBody className="flex flex-col gap-4 text-sm">
        <dl className="flex flex-col gap-1.5">
          <Row term="They say is owed" amount={explained.theirs} strong />
          {explained.steps.map(({ step, amount }) => (
            <Row key={step} term={STEP_WORDS[step as Step] ?? step} amount={amount} />
          ))}
          <Row
            term={`Booked here since ${formatDate(statement.compared_from)}, and what is matched`}
            amount={explained.ours}
            strong
          />
        </dl>
        {missing.length > 0 ? (
          <div className="border-t pt-3">
            <h3 className="mb-1 font-medium">Booked here, not on their statement</h3>
            <ul className="flex flex-col gap-1">
              {missing.map((paper) => (
                <li key={paper.id} className="flex items-baseline justify-between gap-2">
                  <Link
                    href={`/purchase-invoices/${paper.id}`}
                    prefetch={false}
                    className="min-w-0 break-words text-primary hover:underline"
                  >
                    {paper.number}
                  </Link>
                  <span className="shrink-0 text-muted-foreground">
                    <DateText date={paper.invoice_date} noWeekday />
                  </span>
                  <Money amount={paper.amount} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </CardBody>
    </Card>
  );
}

function Row({ term, amount, strong = false }: { term: string; amount: string; strong?: boolean }) {
  return (
    <div className={`flex items-baseline justify-between gap-3 ${strong ? "font-semibold" : ""}`}>
      <dt className={strong ? "" : "text-muted-foreground"}>{term}</dt>
      <dd>
        <Money amount={amount} />
      </dd>
    </div>
  );
}
