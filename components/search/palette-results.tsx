"use client";

import { Command } from "cmdk";
import type { SearchHit } from "@/lib/search/schema";
import { Highlight } from "./highlight";
import { kindLooks } from "./kind-looks";
import { PaletteItem } from "./palette-item";

type PaletteResultsProps = { hits: SearchHit[]; query: string; onOpen: (hit: SearchHit) => void };

/** The hits by kind; kinds stand in the order of their best hit. */
export function PaletteResults({ hits, query, onOpen }: PaletteResultsProps) {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  return kinds.map((kind) => {
    const ofKind = hits.filter((hit) => hit.kind === kind);
    const { heading, icon } = kindLooks[kind];
    return (
      <Command.Group key={kind} heading={heading}>
        {ofKind.map((hit) => (
          <PaletteItem
            key={hit.id}
            value={`${kind}:${hit.id}`}
            icon={icon}
            title={<Highlight text={hit.title} typed={query} />}
            subtitle={hit.subtitle}
            reason={<Highlight text={hit.reason} typed={query} />}
            onSelect={() => onOpen(hit)}
          />
        ))}
      </Command.Group>
    );
  });
}
