"use client";

import { Command } from "cmdk";
import { List } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { SearchHit, SearchKind, SearchTotals } from "@/lib/search/schema";
import { Highlight } from "./highlight";
import { kindLooks, listHref } from "./kind-looks";
import { PaletteItem } from "./palette-item";
import { resultTelephone } from "./result-telephone";
import type { SearchState } from "./use-search";

type PaletteResultsProps = {
  search: SearchState;
  totals: SearchTotals;
  typed: string;
  onOpen: (hit: SearchHit) => void;
  onGo: (href: string) => void;
};

/** The value of a search result among the palette's items. */
export const hitValue = ({ kind, id }: SearchHit): string => `${kind}:${id}`;

/** The results by kind, the kind with the best match first; below a kind with more results, the link to all of them. */
export function PaletteResults({ search, totals, typed, onOpen, onGo }: PaletteResultsProps) {
  const kinds = [...new Set(search.hits.map((hit) => hit.kind))];
  return kinds.map((kind) => {
    const ofKind = search.hits.filter((hit) => hit.kind === kind);
    const { heading, icon } = kindLooks[kind];
    const total = totals[kind];
    // If the list holds no more than is shown, there is no link.
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

/** On a narrow screen, an owner's telephone gives way to the vehicle's details. */
function Telephone({ hit, typed }: { hit: SearchHit; typed: string }) {
  const telephone = resultTelephone(hit);
  return telephone ? (
    <span className={cn("shrink-0", hit.kind === "vehicle" && "max-sm:hidden")}>
      {hit.subtitle ? "· " : null}
      <Highlight text={telephone} typed={typed} />
    </span>
  ) : null;
}
