"use client";

import { useEffect, useRef } from "react";

/** Scrolls a row of tabs that is wider than the screen to show the current one. Goes among the tabs. */
export function CurrentTabInSight({ current }: { current: string | undefined }) {
  const place = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the current tab changes, the new one has to be shown
  useEffect(() => {
    const row = place.current?.parentElement;
    const tab = row?.querySelector("[aria-current=page]")?.getBoundingClientRect();
    if (!row || !tab) return;
    const { left, right, width } = row.getBoundingClientRect();
    if (tab.left < left || tab.right > right) row.scrollLeft += tab.left - left - (width - tab.width) / 2;
  }, [current]);
  return <span ref={place} hidden />;
}
