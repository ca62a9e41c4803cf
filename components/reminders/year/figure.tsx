import Link from "next/link";
import type { Counted } from "@/lib/reminder-run/rules/year-sums";

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
          className="rounded-sm text-primary hover:underline pointer-coarse:inline-block pointer-coarse:py-2"
        >
          {count}
        </Link>
      ) : (
        count
      )}
      {of.held > 0 ? (
        <span className="block whitespace-nowrap text-xs font-normal text-warning">
          {heldHref ? (
            <Link
              href={heldHref}
              prefetch={false}
              aria-label={`${label}: ${held}`}
              className="rounded-sm hover:underline pointer-coarse:inline-block pointer-coarse:py-2"
            >
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
