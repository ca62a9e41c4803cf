import { cn } from "./cn";

export function Separator({
  className,
  vertical,
}: {
  className?: string;
  /** For things side by side instead of one above the other. */
  vertical?: boolean;
}) {
  return (
    <div aria-hidden className={cn("shrink-0 bg-border", vertical ? "h-4 w-px" : "h-px w-full", className)} />
  );
}
