import { Plate } from "@/components/vehicles/plate";
import type { Shown } from "@/lib/approvals/rules/shown";
import { decimal, formatMoney } from "@/lib/core/money";

/** Whose car it is, and what it comes to so far. */
export function WorkHead({ shown, asks }: { shown: Shown; asks: boolean }) {
  const { registration, car, document, customer, waiting, agreed_gross } = shown;
  return (
    <header className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        {registration ? <Plate registration={registration} /> : null}
        {car ? <p className="min-w-0 text-base break-words text-muted-foreground">{car}</p> : null}
      </div>
      <h1 className="text-2xl font-semibold tracking-tight text-balance">
        {asks
          ? waiting.length === 1
            ? "May we do this work?"
            : `May we do this work? ${waiting.length} answers, please`
          : "Your work"}
      </h1>
      <p className="text-base text-muted-foreground">
        {[document, customer].filter(Boolean).join(" · ")}
        {decimal(agreed_gross).gt(0) ? ` · ${formatMoney(agreed_gross)} agreed already` : ""}
      </p>
    </header>
  );
}
