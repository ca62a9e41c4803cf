import { cn } from "./cn";

type ProgressProps = {
  /** 0 to 100; null while the total is not known. */
  value: number | null;
  label: string;
  /** Under the bar: "41,200 of 200,426 rows". */
  detail?: string;
  className?: string;
};

export function Progress({ value, label, detail, className }: ProgressProps) {
  const percent = value === null ? null : Math.min(100, Math.max(0, Math.round(value)));
  return (
    <div className={className}>
      <div className="mb-1.5 flex justify-between gap-4 text-sm">
        <span className="font-medium">{label}</span>
        {percent === null ? null : <span className="text-muted-foreground">{percent}%</span>}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        aria-valuetext={detail}
        className="h-1.5 overflow-hidden rounded-full bg-accent"
      >
        <div
          className={cn(
            "h-full rounded-full bg-primary",
            percent === null ? "w-1/3 animate-progress" : "transition-[width] duration-300",
          )}
          style={percent === null ? undefined : { width: `${percent}%` }}
        />
      </div>
      {detail ? <p className="mt-1.5 text-sm text-muted-foreground">{detail}</p> : null}
    </div>
  );
}
