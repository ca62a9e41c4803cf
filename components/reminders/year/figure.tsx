import Link from "next/link";
import { cn } from "@/components/ui/cn";
import type { Counted } from "@/lib/reminder-run/rules/year-sums";

/** Of a size to be met with a finger: two of them stand one above the other. */
const LINK = "inline-block min-w-6 rounded-sm leading-6 hover:underline pointer-coarse:py-2";

interface FigureProps {
  of: Counted | undefined;
  /** The lists of what it counts, and of what would be held. */
  href?: string;
  heldHref?: string;
  /** What it counts, for screen readers. */
  label?: string;
}

/** How many go out, and below it how many more would be held. */
export function Figure({ of, href, heldHref, label }: FigureProps) {
  if (!of || of.sends + of.held === 0) return <span className="text-muted-foreground">–</span>;
  const count = of.sends.toLocaleString("en-GB");
  const held = `${of.held.toLocaleString("en-GB")} held`;
  return (
    <>
      {href && of.sends > 0 ? (
        <Link
          href={href}
          prefetch={false}
          aria-label={`${label}: ${count}`}
          className={cn(LINK, "text-primary")}
        >
          {count}
        </Link>
      ) : (
        count
      )}
      {of.held > 0 ? (
        <span className="block whitespace-nowrap text-xs font-normal text-warning">
          {heldHref ? (
            <Link href={heldHref} prefetch={false} aria-label={`${label}: ${held}`} className={LINK}>
              {held}
            </Link>
          ) : (
            held
          )}
        </span>
      ) : null}
    </>
  );
}
