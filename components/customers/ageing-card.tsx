import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Money } from "@/components/ui/money";
import type { Ageing } from "@/lib/customers/queries/get-customer-picture";

const BANDS = [
  { key: "not_due", label: "Not due yet" },
  { key: "days_1_30", label: "1–30 days late" },
  { key: "days_31_60", label: "31–60 days late" },
  { key: "days_61_90", label: "61–90 days late" },
  { key: "days_over_90", label: "Over 90 days late" },
] as const;

const LATE = "text-danger";

/** What is owed, by how late it is; a bar for the eye beside every sum. */
export function AgeingCard({ ageing, limit }: { ageing: Ageing; limit: string | null }) {
  const most = Math.max(...BANDS.map(({ key }) => Math.abs(Number(ageing[key]))), 1);
  return (
    <Card>
      <CardHeader title="Owed" actions={<Money amount={ageing.balance} className="font-semibold" />} />
      <CardBody className="py-3">
        <dl className="flex flex-col gap-1.5 text-sm">
          {BANDS.map(({ key, label }, index) => (
            <div key={key} className="grid grid-cols-[8rem_1fr_auto] items-center gap-2">
              <dt className="text-muted-foreground">{label}</dt>
              <span aria-hidden className="h-1.5 rounded-full bg-muted">
                <span
                  className={cn("block h-full rounded-full", index === 0 ? "bg-primary" : "bg-danger")}
                  style={{ width: `${(Math.abs(Number(ageing[key])) / most) * 100}%` }}
                />
              </span>
              <dd className={cn("text-right", index > 1 && /[1-9]/.test(ageing[key]) && LATE)}>
                <Money amount={ageing[key]} quietZero />
              </dd>
            </div>
          ))}
        </dl>
        {/[1-9]/.test(ageing.on_account) ? (
          <p className="mt-2.5 flex justify-between border-t pt-2.5 text-sm">
            <span className="text-muted-foreground">Money on account</span>
            <Money amount={ageing.on_account} />
          </p>
        ) : null}
        {limit ? (
          <p className="mt-2.5 flex justify-between border-t pt-2.5 text-sm">
            <span className="text-muted-foreground">Credit limit</span>
            <Money amount={limit} />
          </p>
        ) : null}
      </CardBody>
    </Card>
  );
}
