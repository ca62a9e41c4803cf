"use client";

import { Button } from "@/components/ui/button";
import { useSelection } from "./row-selection";

interface ChooseOnPageProps {
  /** The rows of this page that can be chosen: the list may have more. */
  ids: readonly string[];
  /** While none is chosen. */
  className?: string;
}

/** Ticks every row of the page, or none again. */
export function ChooseOnPage({ ids, className }: ChooseOnPageProps) {
  const { chosen, choose } = useSelection();
  const picked = ids.filter((id) => chosen.has(id));
  if (ids.length === 0) return null;
  return picked.length === 0 ? (
    <Button variant="ghost" className={className} onClick={() => choose(ids, true)}>
      Choose all {ids.length} on this page
    </Button>
  ) : (
    <ChosenCount count={picked.length} onNone={() => choose(picked, false)} />
  );
}

/** How many rows are ticked, and a button that takes all the ticks away. */
export function ChosenCount({ count, onNone }: { count: number; onNone(): void }) {
  return (
    <span className="inline-flex items-center gap-1 text-sm whitespace-nowrap">
      <span>{count} chosen</span>
      <Button variant="ghost" onClick={onNone}>
        Choose none
      </Button>
    </span>
  );
}
