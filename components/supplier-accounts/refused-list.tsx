import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import type { RefusedReturn } from "@/lib/supplier-accounts/responses";
import { ReturnItem } from "./return-item";

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
          <ReturnItem
            key={back.id}
            back={back}
            withSupplier={withSupplier}
            amount={back.asked}
            uncounted
            reason={back.reason ?? "No reason was noted"}
          >
            {back.sent_on ? (
              <span>
                sent <DateText date={back.sent_on} noWeekday />
              </span>
            ) : null}
          </ReturnItem>
        ))}
      </ul>
    </Card>
  );
}
