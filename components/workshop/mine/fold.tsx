import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

interface FoldProps {
  title: string;
  /** How many there are in it. */
  count?: number;
  open?: boolean;
  children: ReactNode;
}

/** A part of the page that opens by a tap, without a script. */
export const Fold = ({ title, count, open, children }: FoldProps) => (
  <details open={open} className="group rounded-lg border bg-card shadow-xs">
    <summary className="flex min-h-12 cursor-pointer list-none items-center justify-between gap-3 rounded-lg px-4 text-base font-semibold hover:bg-accent [&::-webkit-details-marker]:hidden">
      <h2>
        {title}
        {count ? <span className="ml-2 font-normal text-muted-foreground tabular-nums">{count}</span> : null}
      </h2>
      <ChevronDown aria-hidden className="size-5 shrink-0 transition-transform group-open:rotate-180" />
    </summary>
    <div className="border-t p-4">{children}</div>
  </details>
);
