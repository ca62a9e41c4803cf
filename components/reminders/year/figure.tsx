import Link from "next/link";
import type { Counted } from "@/lib/reminder-run/rules/year-sums";

interface FigureProps {
  of: Counted | undefined;
  /** The list of what it counts. */
  href?: string;
  /** What it counts, for screen readers. */
  label?: string;
}

/** How many go out, and below it how many of them would be held. */
export function Figure({ of, href, label }: FigureProps) {
  if (!of || of.sends === 0) return <span className="text-muted-foreground">–</span>;
  const count = of.sends.toLocaleString("en-GB");
  return (
    <>
      {href ? (
        <Link
          href={href}
          prefetch={false}
          aria-label={`${label}: ${count}`}
          className="rounded-sm text-primary hover:underline pointer-coarse:inline-block pointer-coarse:py-2"
        >
          {count}
        </Link>
      ) : (
        count
      )}
      {of.held > 0 ? (
        <span className="block whitespace-nowrap text-xs font-normal text-warning">
          {of.held.toLocaleString("en-GB")} held
        </span>
      ) : null}
    </>
  );
}
