"use client";

import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Input } from "@/components/ui/input";
import { MoveButton } from "@/components/ui/move-button";
import type { TemplateItem, TemplateSection } from "@/lib/inspections/schema/content";
import { BLANK_ITEM, itemKeys, keyFor, moved } from "./first-content";
import { ItemDialog } from "./item-dialog";

interface SectionEditorProps {
  section: TemplateSection;
  sections: readonly TemplateSection[];
  packages: readonly { id: string; name: string }[];
  problemOf(place: string): string | undefined;
  change(section: TemplateSection): void;
  move(by: -1 | 1): void;
  remove(): void;
}

/** One section of a template with its items in their order. */
export function SectionEditor(props: SectionEditorProps) {
  const { section, sections, packages, problemOf, change, move, remove } = props;
  const [open, setOpen] = useState<number | "new" | null>(null);
  const { items, name } = section;
  const place = sections.indexOf(section);
  const write = (next: TemplateItem[]) => change({ ...section, items: next });
  const problem = problemOf("name") ?? (items.length === 0 ? problemOf("items") : undefined);
  const keep = (item: Omit<TemplateItem, "key">) => {
    write(
      typeof open === "number"
        ? items.map((one, at) => (at === open ? { ...item, key: one.key } : one))
        : [...items, { ...item, key: keyFor(item.name, itemKeys(sections)) }],
    );
    setOpen(null);
  };
  return (
    <Card>
      <header className="flex items-center gap-1 border-b px-3 py-2">
        <Input
          aria-label="Name of the section"
          value={name}
          maxLength={80}
          className="max-w-72 font-semibold"
          onChange={({ target }) => change({ ...section, name: target.value })}
        />
        <span className="ml-auto" />
        <MoveButton name={name} way="up" disabled={place === 0} onMove={() => move(-1)} />
        <MoveButton name={name} way="down" disabled={place === sections.length - 1} onMove={() => move(1)} />
        <Button size="icon" variant="ghost" aria-label={`Remove ${name}`} onClick={remove}>
          <Trash2 aria-hidden />
        </Button>
      </header>
      {problem ? <p className="px-4 pt-2 text-sm text-danger">{problem}</p> : null}
      <ul className="divide-y">
        {items.map((item, at) => (
          <li key={item.key} className="flex items-center gap-1 px-3 py-1.5 text-sm">
            <button
              type="button"
              className="min-w-0 flex-1 rounded-sm py-1 text-left hover:underline"
              onClick={() => setOpen(at)}
            >
              <span className="font-medium">{item.name || "Without a name"}</span>
              <span className="block truncate text-muted-foreground">{aboutItem(item, packages)}</span>
              {problemOf(`items.${at}.`) ? (
                <span className="block text-danger">{problemOf(`items.${at}.`)}</span>
              ) : null}
            </button>
            <MoveButton
              name={item.name}
              way="up"
              disabled={at === 0}
              onMove={() => write(moved(items, at, -1))}
            />
            <MoveButton
              name={item.name}
              way="down"
              disabled={at === items.length - 1}
              onMove={() => write(moved(items, at, 1))}
            />
            <Button
              size="icon"
              variant="ghost"
              aria-label={`Remove ${item.name}`}
              onClick={() => write(items.filter((_, i) => i !== at))}
            >
              <Trash2 aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <div className="px-3 py-2">
        <Button size="sm" variant="ghost" onClick={() => setOpen("new")}>
          <Plus aria-hidden />
          Item
        </Button>
      </div>
      {open === null ? null : (
        <ItemDialog
          item={typeof open === "number" ? (items[open] ?? BLANK_ITEM) : BLANK_ITEM}
          packages={packages}
          keep={keep}
          close={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

function aboutItem(item: TemplateItem, packages: readonly { id: string; name: string }[]): string {
  const job = packages.find(({ id }) => id === item.saved_job_id);
  const parts = [
    ...item.measurements.map(({ name }) => name),
    item.always ? "always" : "",
    job ? `→ ${job.name}` : "",
  ].filter(Boolean);
  return parts.join(", ") || item.matters;
}
