import { UnclaimedRow } from "@/components/receipts/unclaimed-row";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Money } from "@/components/ui/money";
import type { CustomerStanding, HoldingDocument } from "@/lib/receivables/queries/customer-standing";
import { AGE_NAMES, AGES } from "@/lib/receivables/rules/ageing";

interface AgeingCardProps {
  standing: CustomerStanding;
  unclaimed: HoldingDocument[];
  /** Whether the user may decide where the money goes. */
  mayRelease: boolean;
  mayRefund: boolean;
  limit: string | null;
}

/** What the customer owes, by how overdue it is, with a bar beside each amount; and the money that we hold for them. */
export function AgeingCard({ standing, unclaimed, mayRelease, mayRefund, limit }: AgeingCardProps) {
  const most = Math.max(...AGES.map((age) => Math.abs(Number(standing[age]))), 1);
  return (
    <Card>
      <CardHeader title="Owed" actions={<Money amount={standing.balance} className="font-semibold" />} />
      <CardBody className="py-3">
        <dl className="flex flex-col gap-1.5 text-sm">
          {AGES.map((age, index) => (
            <div key={age} className="grid grid-cols-[8rem_1fr_auto] items-center gap-2">
              <dt className="text-muted-foreground">{AGE_NAMES.due[age]}</dt>
              <span aria-hidden className="h-1.5 rounded-full bg-muted">
                <span
                  className={cn("block h-full rounded-full", index === 0 ? "bg-primary" : "bg-danger")}
                  style={{ width: `${(Math.abs(Number(standing[age])) / most) * 100}%` }}
                />
              </span>
              <dd className={cn("text-right", index > 1 && /[1-9]/.test(standing[age]) && "text-danger")}>
                <Money amount={standing[age]} quietZero />
              </dd>
            </div>
          ))}
        </dl>
        <Sum label="Money on account" amount={standing.on_account} />
        <Sum label="Paid in advance on open work" amount={standing.deposits} />
        <Sum label="Left on cancelled work" amount={standing.unclaimed} />
        {limit ? <Sum label="Credit limit" amount={limit} /> : null}
      </CardBody>
      {unclaimed.length > 0 ? (
        <ul className="divide-y border-t text-sm">
          {unclaimed.map((document) => (
            <UnclaimedRow
              key={document.id}
              document={document}
              mayRelease={mayRelease}
              mayRefund={mayRefund}
            />
          ))}
        </ul>
      ) : null}
    </Card>
  );
}

function Sum({ label, amount }: { label: string; amount: string }) {
  if (!/[1-9]/.test(amount)) return null;
  return (
    <p className="mt-2.5 flex justify-between border-t pt-2.5 text-sm">
      <span className="text-muted-foreground">{label}</span>
      <Money amount={amount} />
    </p>
  );
}
