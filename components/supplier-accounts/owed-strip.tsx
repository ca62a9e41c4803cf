import { cn } from "@/components/ui/cn";
import { Money } from "@/components/ui/money";
import { OWED_AGE_WORDS, OWED_AGES, type OwedByAge } from "@/lib/supplier-accounts/rules/owed-ages";
import { ToSend } from "./to-send";

/** What is owed by age, and in all, and what is still to be sent. */
export function OwedStrip({
  sums,
  toSend,
  className,
}: {
  sums: OwedByAge;
  toSend: string;
  className?: string;
}) {
  return (
    <dl
      className={cn(
        "grid grid-cols-2 gap-px overflow-hidden rounded-lg border bg-border sm:grid-cols-5",
        className,
      )}
    >
      {OWED_AGES.map((age) => (
        <div key={age} className="bg-card px-3 py-2">
          <dt className="text-xs text-muted-foreground">{OWED_AGE_WORDS[age]}</dt>
          <dd>
            <Money amount={sums[age]} quietZero />
          </dd>
        </div>
      ))}
      <div className="bg-card px-3 py-2 max-sm:col-span-2">
        <dt className="text-xs text-muted-foreground">Owed to us, net</dt>
        <dd className="font-semibold">
          <Money amount={sums.total} />
          <ToSend amount={toSend} />
        </dd>
      </div>
    </dl>
  );
}
