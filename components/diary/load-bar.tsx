import { cn } from "@/components/ui/cn";

const hoursOf = (minutes: number) => (Math.round(minutes / 6) / 10).toLocaleString("en-GB");

/** Hours sold of those that are there, as words and as a bar. */
export function LoadBar({ sold, there, className }: { sold: number; there: number; className?: string }) {
  const share = there > 0 ? sold / there : sold > 0 ? 1 : 0;
  return (
    <div className={cn("flex items-center gap-1.5 text-xs text-muted-foreground", className)}>
      <span aria-hidden className="h-1 min-w-6 flex-1 overflow-hidden rounded-full bg-border">
        <span
          className={cn(
            "block h-full rounded-full",
            share > 1 ? "bg-danger" : share > 0.85 ? "bg-warning" : "bg-primary",
          )}
          style={{ width: `${Math.min(100, share * 100).toFixed(0)}%` }}
        />
      </span>
      <span className="shrink-0 tabular-nums">
        {hoursOf(sold)}
        <span className="sr-only"> hours sold</span> of {hoursOf(there)} h{share > 1 ? " – over" : ""}
      </span>
    </div>
  );
}
