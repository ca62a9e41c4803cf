import { cn } from "@/components/ui/cn";
import { InputControl } from "@/components/ui/control";
import type { ShownItem } from "@/lib/approvals/rules/shown";
import type { CustomerAnswer } from "@/lib/approvals/schema";
import { formatMoney } from "@/lib/core/money";

const CHOICES = [
  ["approved", "Yes, do it"],
  ["deferred", "Not now"],
  ["declined", "No"],
] as const;

/** One piece of work, why it matters, what it costs, and the customer's answer to it. */
export function ApprovalItem({ item, chosen }: { item: ShownItem; chosen: CustomerAnswer | undefined }) {
  const { key, title, details, finding, matters, gross } = item;
  return (
    <fieldset className="overflow-hidden rounded-xl border bg-card">
      <legend className="sr-only">{title}</legend>
      <div className="flex flex-col gap-2 px-4 pt-4">
        <div className="flex items-baseline justify-between gap-4">
          <p aria-hidden className="min-w-0 text-lg font-semibold break-words">
            {title}
          </p>
          <p className="shrink-0 text-lg font-semibold tabular-nums">{formatMoney(gross)}</p>
        </div>
        {finding ? <p className="text-base break-words">{finding}</p> : null}
        {matters ? <p className="text-base break-words text-muted-foreground">{matters}</p> : null}
        {details.length > 0 ? (
          <p className="text-sm break-words text-muted-foreground">{details.join(", ")}</p>
        ) : null}
      </div>
      <div className="mt-4 grid grid-cols-3 divide-x border-t">
        {CHOICES.map(([answer, words]) => (
          <label
            key={answer}
            className={cn(
              "flex min-h-14 cursor-pointer items-center justify-center px-2 text-center text-base font-medium hover:bg-accent",
              "has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ring",
              answer === "approved"
                ? "has-checked:bg-success has-checked:text-background"
                : "has-checked:bg-foreground has-checked:text-background",
            )}
          >
            <InputControl
              type="radio"
              name={`answer.${key}`}
              value={answer}
              defaultChecked={chosen === answer}
              className="sr-only"
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
