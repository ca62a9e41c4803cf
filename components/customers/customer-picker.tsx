"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { Field, type FieldProps } from "@/components/form/field";
import { resultTelephone } from "@/components/search/result-telephone";
import { useSearch } from "@/components/search/use-search";
import { Button } from "@/components/ui/button";
import { FoundList } from "@/components/ui/found-list";
import { Input } from "@/components/ui/input";
import type { SearchHit } from "@/lib/search/schema";

export interface PickedCustomer {
  id: string;
  name: string;
}

interface CustomerPickerProps extends FieldProps {
  initial?: PickedCustomer | null;
  /** Left out of the suggestions. */
  exceptId?: string;
  onPick?(customer: PickedCustomer | null): void;
  autoFocus?: boolean;
}

/** Finds a customer as the user types, and submits their id. Arrow keys move, Enter selects, the cross clears. */
export function CustomerPicker({
  initial = null,
  exceptId,
  onPick,
  autoFocus,
  ...field
}: CustomerPickerProps) {
  const [picked, setPicked] = useState(initial);
  const pick = (customer: PickedCustomer | null) => {
    setPicked(customer);
    onPick?.(customer);
  };
  return (
    <Field {...field}>
      {({ name, ...control }) => (
        <>
          <input type="hidden" name={name} value={picked?.id ?? ""} />
          {picked ? (
            <div className="flex items-center gap-1">
              <Input {...control} readOnly value={picked.name} onChange={() => {}} />
              <Button
                size="icon"
                variant="ghost"
                aria-label={`Not ${picked.name}`}
                onClick={() => pick(null)}
              >
                <X aria-hidden />
              </Button>
            </div>
          ) : (
            <Finder control={control} exceptId={exceptId} autoFocus={autoFocus ?? false} pick={pick} />
          )}
        </>
      )}
    </Field>
  );
}

const FINDABLE = ["customer"] as const;

interface FinderProps {
  control: object & { id: string };
  exceptId: string | undefined;
  autoFocus: boolean;
  pick(customer: PickedCustomer): void;
}

function Finder({ control, exceptId, autoFocus, pick }: FinderProps) {
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const { hits, status } = useSearch("/api/search", typed, FINDABLE);
  const found = typed.trim() ? hits.filter((hit) => hit.kind === "customer" && hit.id !== exceptId) : [];
  const listId = `${control.id}-found`;
  const take = (hit: SearchHit | undefined) => hit && pick({ id: hit.id, name: hit.title });

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowDown") setActive((at) => Math.min(at + 1, found.length - 1));
    else if (event.key === "ArrowUp") setActive((at) => Math.max(at - 1, 0));
    else if (event.key === "Enter" && found.length > 0 && !event.ctrlKey && !event.metaKey)
      take(found[active]);
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
        placeholder="Name, telephone, postcode, registration"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <FoundList
        id={listId}
        label="Customers found"
        found={found.map((hit) => ({
          key: hit.id,
          title: hit.title,
          detail: [resultTelephone(hit), hit.subtitle, hit.reason].filter(Boolean).join(" · "),
          hit,
        }))}
        active={active}
        onActive={setActive}
        onTake={({ hit }) => take(hit)}
      />
      {status === "done" && typed.trim() && found.length === 0 ? (
        <p role="status" className="mt-1 text-xs text-muted-foreground">
          No customer found
        </p>
      ) : null}
    </div>
  );
}
