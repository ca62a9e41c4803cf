"use client";

import { Command } from "cmdk";
import { navIcons } from "@/components/shell/nav-icons";
import type { NavGroup } from "@/components/shell/navigation";
import { kindLooks } from "./kind-looks";
import { PaletteItem } from "./palette-item";
import type { RecentPage } from "./recent-pages";

type PaletteStartProps = {
  groups: NavGroup[];
  recent: RecentPage[];
  typed: string;
  onGo: (href: string) => void;
};

/** Before anything is typed: what was open last, and every place; then the places whose name fits what is typed. */
export function PaletteStart({ groups, recent, typed, onGo }: PaletteStartProps) {
  const wanted = typed.trim().toLowerCase();
  const places = groups
    .flatMap((group) => group.items)
    .filter((item) => !wanted || (wanted.length > 1 && item.label.toLowerCase().includes(wanted)));
  return (
    <>
      {!wanted && recent.length > 0 ? (
        <Command.Group heading="Last opened">
          {recent.map((page) => (
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
      ) : null}
      {places.length > 0 ? (
        <Command.Group heading="Go to">
          {places.map((item) => (
            <PaletteItem
              key={item.href}
              value={`go:${item.href}`}
              icon={navIcons[item.icon]}
              title={item.label}
              onSelect={() => onGo(item.href)}
            />
          ))}
        </Command.Group>
      ) : null}
    </>
  );
}
