import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { Money } from "@/components/ui/money";
import { KIND_WORDS, type ReturnKind } from "@/lib/purchasing/rules/return-words";
import type { RefusedReturn } from "@/lib/supplier-accounts/responses";

const shown = (quantity: string) => quantity.replace(/\.?0+$/, "");
const wordsOf = (kind: string) => KIND_WORDS[kind as ReturnKind] ?? kind;

/** The returns that suppliers refused, the latest first; nothing where there are none. */
export function RefusedList({
  returns,
  withSupplier = false,
}: {
  returns: readonly RefusedReturn[];
  withSupplier?: boolean;
}) {
  if (returns.length === 0) return null;
  return (
    <Card>
      <CardHeader title="Refused" description="They credit nothing for these: in no sum above." />
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
              <p className="break-words">{back.reason ?? "No reason was noted"}</p>
              <p className="mt-0.5 flex flex-wrap gap-x-2 gap-y-1 text-muted-foreground">
                {withSupplier ? <span className="break-words">{back.supplier_name}</span> : null}
                <span>{wordsOf(back.kind)}</span>
                {back.sent_on ? (
                  <span>
                    sent <DateText date={back.sent_on} noWeekday />
                  </span>
                ) : null}
                {back.order_number ? <span>{back.order_number}</span> : null}
                {back.return_reference ? <span>their {back.return_reference}</span> : null}
              </p>
            </div>
            <Money amount={back.asked} className="shrink-0 text-muted-foreground" />
          </li>
        ))}
      </ul>
    </Card>
  );
}
