"use client";

import { type ReactNode, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { cn } from "@/components/ui/cn";
import { elementOf } from "./cursor-place";

interface PlaceMarkProps {
  /** `row.cell`, the name of a field, or the id of a line. */
  place: string;
  /** Changes when the lines do: the place may be elsewhere on the screen then. */
  layout: unknown;
  className: string;
  children: ReactNode;
}

/** Frames a place and writes into its corner, without rendering the line or the field, and without taking a click. */
export function PlaceMark({ place, layout, className, children }: PlaceMarkProps) {
  const [at, setAt] = useState<{ host: HTMLElement; left: boolean } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lines decide where the place is.
  useLayoutEffect(() => {
    const element = elementOf(place);
    const host = element?.parentElement;
    if (!element || !host) return setAt(null);
    const left = getComputedStyle(element).textAlign === "right";
    host.classList.add("relative");
    setAt((before) => (before?.host === host && before.left === left ? before : { host, left }));
  }, [place, layout]);
  if (!at) return null;
  return createPortal(
    <span
      aria-hidden
      data-mark={place}
      className={cn("pointer-events-none absolute inset-0.5 z-1 rounded-sm ring-1 ring-inset", className)}
    >
      <span
        className={cn(
          "absolute top-0 max-w-full truncate px-0.5 text-[0.625rem] leading-3.5 font-semibold",
          at.left ? "left-0 rounded-tl-sm rounded-br-sm" : "right-0 rounded-tr-sm rounded-bl-sm",
          "bg-(--mark-fill) text-(--mark-text)",
        )}
      >
        {children}
      </span>
    </span>,
    at.host,
  );
}
