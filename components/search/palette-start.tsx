"use client";

import { Command } from "cmdk";
import { navIcons } from "@/components/shell/nav-icons";
import { kindLooks } from "./kind-looks";
import { PaletteItem } from "./palette-item";
import type { Place } from "./palette-places";
import type { RecentPage } from "./recent-pages";

/** The pages opened last, shown before the user types. */
export function RecentPages({ pages, onGo }: { pages: RecentPage[]; onGo: (href: string) => void }) {
  if (pages.length === 0) return null;
  return (
    <Command.Group heading="Last opened">
      {pages.map((page) => (
        <PaletteItem
          key={page.href}
          value={`recent:${page.href}`}
          icon={kindLooks[page.kind].icon}
          title={page.title}
          subtitle={page.subtitle}
          onSelect={() => onGo(page.href)}
        />
      ))}
    </Command.Group>
  );
}

/** What the user may create, open and print. */
export function PalettePlaces({ places, onOpen }: { places: Place[]; onOpen: (place: Place) => void }) {
  const headings = [...new Set(places.map(({ heading }) => heading))];
  return headings.map((heading) => (
    <Command.Group key={heading} heading={heading}>
      {places
        .filter((place) => place.heading === heading)
        .map((place) => (
          <PaletteItem
            key={place.value}
            value={place.value}
            icon={navIcons[place.icon]}
            title={place.label}
            onSelect={() => onOpen(place)}
          />
        ))}
    </Command.Group>
  ));
}
