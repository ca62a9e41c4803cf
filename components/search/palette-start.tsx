"use client";

import { Command } from "cmdk";
import { navIcons } from "@/components/shell/nav-icons";
import type { NavGroup, NavItem } from "@/components/shell/navigation";
import { kindLooks } from "./kind-looks";
import { PaletteItem } from "./palette-item";
import type { RecentPage } from "./recent-pages";

type PaletteStartProps = {
  groups: NavGroup[];
  newItems: NavItem[];
  forms: NavItem[];
  recent: RecentPage[];
  typed: string;
  onGo: (href: string) => void;
  onPrint: (href: string) => void;
};

/** Before anything is typed: what was open last, what one may begin, every place; then those whose name fits what is typed. */
export function PaletteStart({ groups, newItems, forms, recent, typed, onGo, onPrint }: PaletteStartProps) {
  const wanted = typed.trim().toLowerCase();
  const fits = (label: string) => !wanted || (wanted.length > 1 && label.toLowerCase().includes(wanted));
  const places = groups.flatMap(({ items }) => items).filter(({ label }) => fits(label));
  const begun = newItems
    .map((item) => ({ ...item, label: item.asked ?? `New ${item.label.toLowerCase()}` }))
    .filter(({ label }) => fits(label));
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
      <Places heading="Begin" items={begun} onGo={onGo} />
      <Places heading="Go to" items={places} onGo={onGo} />
      <Places heading="Print" items={forms.filter(({ label }) => fits(label))} onGo={onPrint} />
    </>
  );
}

function Places({
  heading,
  items,
  onGo,
}: { heading: string; items: NavItem[] } & Pick<PaletteStartProps, "onGo">) {
  if (items.length === 0) return null;
  return (
    <Command.Group heading={heading}>
      {items.map(({ href, icon, label }) => (
        <PaletteItem
          key={href}
          value={`go:${href}`}
          icon={navIcons[icon]}
          title={label}
          onSelect={() => onGo(href)}
        />
      ))}
    </Command.Group>
  );
}
