"use client";

import { useEffect, useState } from "react";
import { initials } from "@/components/ui/avatar";
import type { Visitor } from "@/lib/documents/commands/presence";
import type { Row } from "../editor-rows";
import { useRowIds } from "../line-rows";
import { PlaceMark } from "./place-mark";
import type { Change, TakenFeed } from "./taken-feed";

/** How long a change is marked, in ms. */
const SHOWN_MS = 4_000;
/** More at once say no more. */
const MOST = 24;

const PRESENT =
  "ring-primary-solid [--mark-fill:var(--primary-solid)] [--mark-text:var(--primary-foreground)]";
const CHANGED =
  "ring-2 ring-mark [--mark-fill:var(--mark)] [--mark-text:var(--foreground)] motion-safe:animate-in motion-safe:fade-in motion-safe:duration-300";

interface PlaceMarksProps {
  others: readonly Visitor[];
  feed: TakenFeed;
  rows: readonly Row[];
}

/** Where the others are in the document, by their initials, and for a moment what they have changed, by name. */
export function PlaceMarks({ others, feed, rows }: PlaceMarksProps) {
  const ids = useRowIds(rows);
  const changes = useChanges(feed);
  const changed = new Map(changes.flatMap(({ places, by }) => places.map((place) => [place, by])));
  const here = Map.groupBy(
    others.filter(({ place }) => place !== null),
    ({ place }) => place ?? "",
  );
  return (
    <>
      {[...here].map(([place, visitors]) => (
        <PlaceMark key={place} place={place} layout={ids} className={PRESENT}>
          {visitors.map(({ name }) => initials(name)).join(" ")}
        </PlaceMark>
      ))}
      {[...changed].slice(0, MOST).map(([place, by]) =>
        here.has(place) ? null : (
          <PlaceMark key={`changed ${place}`} place={place} layout={ids} className={CHANGED}>
            {firstName(by)}
          </PlaceMark>
        ),
      )}
    </>
  );
}

/** A cell is narrow. */
const firstName = (name: string): string => name.split(/[\s,]/u, 1)[0] ?? name;

/** The changes of the last seconds. */
function useChanges(feed: TakenFeed): readonly Change[] {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const end = feed.subscribe((change) => {
      if (change.places.length === 0) return;
      setChanges((before) => [...before, change]);
      const timer = setTimeout(() => {
        timers.delete(timer);
        setChanges((before) => before.filter((other) => other !== change));
      }, SHOWN_MS);
      timers.add(timer);
    });
    return () => {
      end();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [feed]);
  return changes;
}
