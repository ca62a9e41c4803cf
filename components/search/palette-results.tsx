"use client";

import { Command } from "cmdk";
import { List } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { SearchHit, SearchKind, SearchTotals } from "@/lib/search/schema";
import { Highlight } from "./highlight";
import { kindLooks, listHref } from "./kind-looks";
import { PaletteItem } from "./palette-item";
import { telephoneBeside } from "./telephone-beside";
import type { SearchState } from "./use-search";

type PaletteResultsProps = {
  search: SearchState;
  totals: SearchTotals;
  typed: string;
  onOpen: (hit: SearchHit) => void;
  onGo: (href: string) => void;
};

/** What a hit is called among the palette's items. */
export const hitValue = ({ kind, id }: SearchHit): string => `${kind}:${id}`;

/** The hits by kind, the kind of the best hit first; below those of which there are more, the way to all of them. */
export function PaletteResults({ search, totals, typed, onOpen, onGo }: PaletteResultsProps) {
  const kinds = [...new Set(search.hits.map((hit) => hit.kind))];
  return kinds.map((kind) => {
    const ofKind = search.hits.filter((hit) => hit.kind === kind);
    const { heading, icon } = kindLooks[kind];
    const total = totals[kind];
    // The list may hold no more than is shown: then there is no way to go.
    const more = search.more.includes(kind) && (total === undefined || total > ofKind.length);
    return (
      <Command.Group key={kind} heading={heading}>
        {ofKind.map((hit) => (
          <PaletteItem
            key={hit.id}
            value={hitValue(hit)}
            icon={icon}
            title={<Highlight text={hit.title} typed={typed} />}
            subtitle={hit.subtitle ? <Highlight text={hit.subtitle} typed={typed} /> : null}
            telephone={<Telephone hit={hit} typed={typed} />}
            reason={<Highlight text={hit.reason} typed={typed} />}
            onSelect={() => onOpen(hit)}
          />
        ))}
        {more ? (
          <PaletteItem
            value={`all:${kind}`}
            icon={List}
            title={allWords(kind, total)}
            onSelect={() => onGo(listHref(kind, search.query))}
          />
        ) : null}
      </Command.Group>
    );
  });
}

const allWords = (kind: SearchKind, total: number | undefined): string =>
  ["All", total?.toLocaleString("en-GB"), kindLooks[kind].heading.toLowerCase()].filter(Boolean).join(" ");

/** A keeper's gives way to what the car is where there is little room. */
function Telephone({ hit, typed }: { hit: SearchHit; typed: string }) {
  const telephone = telephoneBeside(hit);
  return telephone ? (
    <span className={cn("shrink-0", hit.kind === "vehicle" && "max-sm:hidden")}>
      {hit.subtitle ? "· " : null}
      <Highlight text={telephone} typed={typed} />
    </span>
  ) : null;
}
