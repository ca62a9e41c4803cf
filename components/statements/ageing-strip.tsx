import { cn } from "@/components/ui/cn";
import { Money } from "@/components/ui/money";
import { AGE_NAMES, AGES, type Ageing, type AgeingBy } from "@/lib/receivables/rules/ageing";

interface AgeingStripProps {
  ageing: Ageing;
  by: AgeingBy;
  /** Further figures after the ages. */
  figures?: { label: string; amount: string; strong?: boolean }[];
  className?: string;
}

/** What is owed by age, side by side. */
export function AgeingStrip({ ageing, by, figures = [], className }: AgeingStripProps) {
  return (
    <dl
      className={cn(
        "grid grid-cols-2 gap-px overflow-hidden rounded-lg border bg-border sm:auto-cols-fr sm:grid-flow-col sm:grid-cols-none",
        className,
      )}
    >
      {AGES.map((age, i) => (
        <Figure
          key={age}
          label={AGE_NAMES[by][age]}
          amount={ageing[age]}
          late={by === "due" && i > 1 && /[1-9]/.test(ageing[age])}
        />
      ))}
      {figures.map((figure) => (
        <Figure key={figure.label} {...figure} />
      ))}
    </dl>
  );
}

interface FigureProps {
  label: string;
  amount: string;
  strong?: boolean;
  late?: boolean;
}

function Figure({ label, amount, strong, late }: FigureProps) {
  return (
    <div className="bg-card px-3 py-2 max-sm:last:odd:col-span-2">
      <dt className="text-xs text-muted-foreground">{label}</dt>
      <dd className={cn("mt-0.5", strong ? "text-base font-semibold" : "text-sm", late && "text-danger")}>
        <Money amount={amount} quietZero />
      </dd>
    </div>
  );
}
