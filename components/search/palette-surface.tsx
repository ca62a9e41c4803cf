"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useState } from "react";
import { cn } from "@/components/ui/cn";
import { Spinner } from "@/components/ui/spinner";
import type { SearchHit, SearchKind } from "@/lib/search/schema";
import { PaletteFooter, PaletteMessage } from "./palette-frame";
import { allPlaces, isNamed, type Place, type Places, placesNamed } from "./palette-places";
import { hitValue, PaletteResults } from "./palette-results";
import { PalettePlaces, RecentPages } from "./palette-start";
import type { RecentPage } from "./recent-pages";
import { useSearch } from "./use-search";
import { useTotals } from "./use-totals";

type PaletteSurfaceProps = Places & {
  url: string;
  recent: RecentPage[];
  onHit: (hit: SearchHit) => void;
  /** Books for a customer or a vehicle; null if the user may not. */
  onBook: ((hit: SearchHit) => void) | null;
  onPlace: (place: Place) => void;
  onGo: (href: string) => void;
  onCancel: () => void;
};

/** Whom and what a booking may be for. */
const BOOKED_FOR: ReadonlySet<SearchKind> = new Set(["customer", "vehicle"]);

/** The search box and its results. The best match is selected until the user selects another. */
export function PaletteSurface({
  url,
  recent,
  onHit,
  onBook,
  onPlace,
  onGo,
  onCancel,
  ...finds
}: PaletteSurfaceProps) {
  const [typed, setTyped] = useState("");
  const search = useSearch(url, typed);
  const totals = useTotals(url, search);
  const searching = typed.trim() !== "";
  const current = search.query === typed.trim() && search.status === "done";
  const places = searching ? placesNamed(allPlaces(finds), typed) : allPlaces(finds);
  const placesFirst = searching && (isNamed(places, typed) || search.hits.length === 0);
  const best = placesFirst || !search.hits[0] ? places[0]?.value : hitValue(search.hits[0]);

  // A selection counts only for the results in which it was made.
  const [chosen, setChosen] = useState({ query: "", value: "" });
  const selected = chosen.query === search.query && chosen.value ? chosen.value : best;

  // If the user presses Enter before the results arrive, opens the best one when they do; never one for an older text.
  const [openBest, setOpenBest] = useState(false);
  useEffect(() => {
    if (!openBest || (!current && search.status !== "failed")) return;
    setOpenBest(false);
    if (!current) return;
    const hit = search.hits[0];
    if (placesFirst && places[0]) onPlace(places[0]);
    else if (hit) onHit(hit);
    else if (places[0]) onPlace(places[0]);
  });

  const bookable =
    onBook && current
      ? search.hits.find((hit) => hitValue(hit) === selected && BOOKED_FOR.has(hit.kind))
      : undefined;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      if (bookable) onBook?.(bookable);
    } else if (searching && !current) {
      event.preventDefault();
      setOpenBest(true);
    }
  }

  const named = <PalettePlaces places={places} onOpen={onPlace} />;
  return (
    <Command
      onKeyDown={onKeyDown}
      shouldFilter={false}
      loop
      label="Search"
      className="flex min-h-0 flex-1 flex-col"
      {...(searching ? { value: selected ?? "" } : {})}
      onValueChange={(value) => setChosen({ query: search.query, value })}
    >
      <div className="flex h-13 shrink-0 items-center gap-2.5 border-b px-4">
        {search.status === "loading" ? (
          <Spinner className="text-muted-foreground" />
        ) : (
          <Search aria-hidden className="size-4 shrink-0 text-muted-foreground" />
        )}
        <Command.Input
          value={typed}
          onValueChange={(text) => {
            setTyped(text);
            setOpenBest(false);
          }}
          placeholder="Registration, name, telephone, postcode, number, part…"
          className="h-full min-w-0 flex-1 bg-transparent text-lg outline-none"
        />
        <button
          type="button"
          onClick={onCancel}
          className="rounded-sm px-1 py-1 text-sm text-muted-foreground hover:text-foreground sm:hidden"
        >
          Cancel
        </button>
      </div>
      <Command.List
        label="Results"
        className={cn(
          "min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain p-2",
          "[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted-foreground",
        )}
      >
        {searching ? null : <RecentPages pages={recent} onGo={onGo} />}
        {placesFirst ? named : null}
        {searching ? (
          <PaletteResults search={search} totals={totals} typed={typed} onOpen={onHit} onGo={onGo} />
        ) : null}
        {placesFirst ? null : named}
        {searching && places.length === 0 ? <PaletteMessage search={search} typed={typed} /> : null}
      </Command.List>
      <PaletteFooter
        search={search}
        searching={searching}
        places={places.length}
        books={bookable !== undefined}
      />
    </Command>
  );
}
