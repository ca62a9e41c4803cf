import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import type { PaymentAccount } from "@/lib/payments/queries/accounts";
import type { PaymentFinding } from "@/lib/payments/queries/findings";
import { providerName } from "@/lib/payments/rules/payment-words";
import { CompareButton } from "./compare-button";
import { SettleButton } from "./settle-button";

interface ComparisonCardProps {
  accounts: readonly PaymentAccount[];
  findings: readonly PaymentFinding[];
  mayCompare: boolean;
  maySettle: boolean;
}

/** When what the providers have was last compared with what is booked, and what could not be booked by itself. */
export function ComparisonCard({ accounts, findings, mayCompare, maySettle }: ComparisonCardProps) {
  return (
    <Card>
      <CardHeader
        title="Compared with the providers"
        description="Every night; what is missing here is booked by itself."
        actions={mayCompare ? <CompareButton /> : null}
      />
      {accounts.length > 0 ? (
        <CardBody className="flex flex-wrap gap-x-8 gap-y-1 border-b py-3 text-sm">
          {accounts.map(({ id, provider, reconciled_at }) => (
            <p key={id}>
              {providerName(provider)}{" "}
              <span className="text-muted-foreground">
                {reconciled_at ? (
                  <>
                    last compared <DateText date={reconciled_at} time />
                  </>
                ) : (
                  "not compared yet"
                )}
              </span>
            </p>
          ))}
        </CardBody>
      ) : null}
      {findings.length > 0 ? (
        <ul aria-label="To be looked at" className="divide-y text-sm">
          {findings.map((finding) => (
            <li key={finding.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-medium">{finding.text}</p>
                <p className="text-muted-foreground">
                  {providerName(finding.provider)} ·{" "}
                  <DateText date={finding.paid_at ?? finding.created_at} time />
                  <span className="block font-mono text-xs break-all">{finding.ref}</span>
                </p>
              </div>
              <span className="ml-auto flex items-center gap-4">
                <Amount finding={finding} />
                {maySettle ? <SettleButton id={finding.id} what={finding.text} /> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <CardBody className="py-3 text-sm text-muted-foreground">Nothing waits to be looked at.</CardBody>
      )}
    </Card>
  );
}

/** The pound sign stands only where it surely was pounds; otherwise the words beside it name the currency. */
const Amount = ({ finding: { kind, amount } }: { finding: PaymentFinding }) =>
  kind === "unknown" || kind === "currency" ? (
    <span className="tabular-nums">{amount}</span>
  ) : (
    <Money amount={amount} />
  );
