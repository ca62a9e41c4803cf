import { type DateStyle, formatDate } from "@/lib/core/dates/date-words";
import { cn } from "./cn";

export { formatDate };

type DateTextProps = DateStyle & { date: string | null | undefined; className?: string };

export function DateText({ date, className, ...style }: DateTextProps) {
  if (!date) return <span className={cn("text-muted-foreground", className)}>–</span>;
  return (
    <time
      dateTime={date}
      title={formatDate(date, { year: true, time: true })}
      suppressHydrationWarning
      className={cn("whitespace-nowrap tabular-nums", className)}
    >
      {formatDate(date, style)}
    </time>
  );
}
