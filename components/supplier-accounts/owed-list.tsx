import { quantityText } from "@/components/stock/stock-quantity";
import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import type { OwedCredit } from "@/lib/supplier-accounts/responses";
import { OWED_AGE_WORDS } from "@/lib/supplier-accounts/rules/owed-ages";
import { ReturnItem } from "./return-item";

/** The returns behind what suppliers owe, the oldest first. */
export function OwedList({
  returns,
  withSupplier = false,
}: {
  returns: readonly OwedCredit[];
  withSupplier?: boolean;
}) {
  return (
    <Card>
      <CardHeader title="Not credited yet" />
      {returns.length === 0 ? (
        <EmptyState title="Nothing is owed">Every return and old unit is credited.</EmptyState>
      ) : null}
      <ul className="divide-y text-sm">
        {returns.map((back) => (
          <ReturnItem
            key={back.id}
            back={back}
            withSupplier={withSupplier}
            amount={back.owed}
            badge={
              back.status === "to_send" ? (
                <Badge tone="outline">To send</Badge>
              ) : (
                <Badge
                  tone={back.age === "days_91" ? "danger" : back.age === "days_61_90" ? "warning" : "neutral"}
                >
                  {OWED_AGE_WORDS[back.age]}
                </Badge>
              )
            }
          >
            <span>
              {back.status === "to_send" ? "to be sent since" : "sent"}{" "}
              <DateText date={back.since} noWeekday />
            </span>
            {/[1-9]/.test(back.credited_quantity) ? (
              <span>{quantityText(back.credited_quantity)} credited</span>
            ) : null}
          </ReturnItem>
        ))}
      </ul>
    </Card>
  );
}
