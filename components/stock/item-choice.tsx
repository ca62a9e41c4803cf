"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { Field, type FieldProps } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { FoundList } from "@/components/ui/found-list";
import { Input } from "@/components/ui/input";
import type { FoundItem } from "@/lib/stock/queries/find-stock";
import { quantityText } from "./stock-quantity";
import { useFoundItems } from "./use-found-items";

export interface ChosenItem {
  id: string;
  part_number: string;
  description: string;
  /** What it costs now, for those who may see it. */
  cost_net?: string | null | undefined;
}

interface ItemChoiceProps extends FieldProps {
  chosen: ChosenItem | null;
  onChoose(item: ChosenItem | null): void;
  /** Adds a part that is not on file, from the typed text; undefined if the user may not. */
  onNew: ((typed: string) => void) | undefined;
  autoFocus?: boolean;
}

const named = ({ part_number, description }: ChosenItem) =>
  [part_number, description].filter(Boolean).join(" · ");

const where = ({ manufacturer, location, quantity_in_stock }: FoundItem) =>
  [manufacturer, location, `${quantityText(quantity_in_stock)} in stock`].filter(Boolean).join(" · ");

/** Finds a counted item as the user types or scans. Arrow keys move, Enter selects, the cross clears. */
export function ItemChoice({ chosen, onChoose, onNew, autoFocus, ...field }: ItemChoiceProps) {
  const [released, setReleased] = useState(false);
  return (
    <Field {...field}>
      {({ name, ...control }) => (
        <>
          <input type="hidden" name={name} value={chosen?.id ?? ""} />
          {chosen ? (
            <div className="flex items-center gap-1">
              <Input {...control} readOnly value={named(chosen)} onChange={() => {}} />
              <Button
                size="icon"
                variant="ghost"
                aria-label={`Not ${chosen.part_number}`}
                onClick={() => {
                  setReleased(true);
                  onChoose(null);
                }}
              >
                <X aria-hidden />
              </Button>
            </div>
          ) : (
            <Finder
              control={control}
              autoFocus={released || (autoFocus ?? false)}
              onChoose={onChoose}
              onNew={onNew}
            />
          )}
        </>
      )}
    </Field>
  );
}

interface FinderProps extends Pick<ItemChoiceProps, "onChoose" | "onNew"> {
  control: object & { id: string };
  autoFocus: boolean;
}

function Finder({ control, autoFocus, onChoose, onNew }: FinderProps) {
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const asked = useFoundItems(typed);
  const found = typed.trim() ? (asked ?? []) : [];
  const nothing = asked?.length === 0 && typed.trim() !== "";
  const listId = `${control.id}-found`;

  function onKeyDown(event: KeyboardEvent) {
    const chosen = found[active];
    if (event.key === "ArrowDown") setActive((at) => Math.min(at + 1, found.length - 1));
    else if (event.key === "ArrowUp") setActive((at) => Math.max(at - 1, 0));
    else if (event.key === "Enter" && chosen && !event.ctrlKey && !event.metaKey) onChoose(chosen);
    else if (event.key === "Enter" && nothing && onNew && !event.ctrlKey && !event.metaKey) onNew(typed);
    else if (event.key === "Escape" && typed) setTyped("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="relative">
      <Input
        {...control}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
        autoFocus={autoFocus}
        placeholder="Part number, description, barcode"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <FoundList
        id={listId}
        label="Parts found"
        found={found.map((item) => ({ key: item.id, title: named(item), detail: where(item), item }))}
        active={active}
        onActive={setActive}
        onTake={({ item }) => onChoose(item)}
      />
      {nothing ? (
        <p role="status" className="mt-1 flex flex-wrap items-center gap-2 text-xs text-muted-foreground">
          No counted part found.
          {onNew ? (
            <Button size="sm" onClick={() => onNew(typed)}>
              New part
            </Button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
