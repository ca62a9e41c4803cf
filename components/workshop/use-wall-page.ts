import { type RefObject, useEffect, useState } from "react";
import { useNow } from "@/components/ui/use-now";

const PAGE_MS = 2 * 60_000;
/** The clock, and whatever depends on the time, looks at it this often. */
const TICK_MS = 5_000;
/** The height of one card with its gap, in rem; see `WallCardItem`. */
const CARD_REM = 11.5;
const ALL = 1000;

interface WallTime {
  /** Null before the page has its script: server and screen need not agree on the time. */
  now: number | null;
  rows: number;
  page: number;
}

/** What time it is, how many cards fit below each other, and which page is shown: another every two minutes. */
export function useWallPage(body: RefObject<HTMLElement | null>): WallTime {
  const now = useNow(TICK_MS);
  const [rows, setRows] = useState(ALL);
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const measure = () => {
      // A smaller screen is scrolled by hand, and shows everything.
      if (getComputedStyle(element).overflowY !== "hidden") return setRows(ALL);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRows(Math.max(1, Math.floor(element.clientHeight / (rem * CARD_REM))));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [body]);
  return { now, rows, page: now === null ? 0 : Math.floor(now / PAGE_MS) };
}
