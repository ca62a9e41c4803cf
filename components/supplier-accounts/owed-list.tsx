import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { KIND_WORDS, type ReturnKind } from "@/lib/purchasing/rules/return-words";
import type { OwedCredit } from "@/lib/supplier-accounts/responses";
import { OWED_AGE_WORDS } from "@/lib/supplier-accounts/rules/owed-ages";

const shown = (quantity: string) => quantity.replace(/\.?0+$/, "");
const wordsOf = (kind: string) => KIND_WORDS[kind as ReturnKind] ?? kind;

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
          <li key={back.id} className="flex items-start justify-between gap-3 px-4 py-2">
            <div className="min-w-0">
              <p className="break-words">
                {shown(back.quantity)} × {back.description || back.part_number}
                {back.description && back.part_number ? (
                  <span className="text-muted-foreground"> {back.part_number}</span>
                ) : null}
              </p>
              <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-muted-foreground">
                <Badge
                  tone={back.age === "days_91" ? "danger" : back.age === "days_61_90" ? "warning" : "neutral"}
                >
                  {OWED_AGE_WORDS[back.age]}
                </Badge>
                {withSupplier ? <span className="break-words">{back.supplier_name}</span> : null}
                <span>{wordsOf(back.kind)}</span>
                <span>
                  {back.status === "to_send" ? "to be sent since" : "sent"}{" "}
                  <DateText date={back.since} noWeekday />
                </span>
                {/[1-9]/.test(back.credited_quantity) ? (
                  <span>{shown(back.credited_quantity)} credited</span>
                ) : null}
                {back.order_number ? <span>{back.order_number}</span> : null}
                {back.return_reference ? <span>their {back.return_reference}</span> : null}
              </p>
            </div>
            <Money amount={back.owed} className="shrink-0" />
          </li>
        ))}
      </ul>
    </Card>
  );
}
