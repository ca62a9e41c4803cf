import type { LucideIcon } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "./cn";

type StatTileProps = {
  label: string;
  value: ReactNode;
  /** What is behind the figure, or a comparison: "12 jobs", "3 overdue". */
  detail?: ReactNode;
  icon?: LucideIcon;
  /** The link to the records behind the figure. */
  href?: string;
  tone?: "neutral" | "success" | "warning" | "danger";
  className?: string;
};

const detailTones = {
  neutral: "text-muted-foreground",
  success: "text-success",
  warning: "text-warning",
  danger: "text-danger",
};

export function StatTile({
  label,
  value,
  detail,
  icon: Icon,
  href,
  tone = "neutral",
  className,
}: StatTileProps) {
  return (
    <div
      className={cn(
        "relative min-w-0 rounded-lg border bg-card px-3 py-3 shadow-xs sm:px-4",
        href && "transition-colors hover:border-input/60 hover:bg-accent/40",
        className,
      )}
    >
      <div className="flex items-center gap-1.5 text-sm text-muted-foreground">
        {Icon ? <Icon aria-hidden className="size-4 shrink-0" /> : null}
        {href ? (
          <Link
            href={href}
            prefetch={false}
            className="min-w-0 after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-ring"
          >
            {label}
          </Link>
        ) : (
          <span className="min-w-0">{label}</span>
        )}
      </div>
      <p className="mt-1 text-xl font-semibold tracking-tight sm:text-2xl">{value}</p>
      {detail ? <p className={cn("mt-0.5 text-sm text-balance", detailTones[tone])}>{detail}</p> : null}
    </div>
  );
}
