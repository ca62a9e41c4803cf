"use client";

import { useId, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Money } from "@/components/ui/money";
import { searchParts } from "@/lib/supplier-links/actions";
import type { FoundParts } from "@/lib/supplier-links/responses";
import { WhoAnswered } from "./who-answered";

export type CataloguePick = FoundParts["parts"][number];

interface CatalogueSearchProps {
  /** Of the document's vehicle; empty without one. */
  registration: string;
  onAdd(part: CataloguePick): void;
}

/** Looks in all linked suppliers' catalogues, by words and for the vehicle. */
export function CatalogueSearch({ registration, onAdd }: CatalogueSearchProps) {
  const id = useId();
  const [text, setText] = useState("");
  const [fits, setFits] = useState(registration !== "");
  const [found, setFound] = useState<FoundParts | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, start] = useTransition();
  const search = () =>
    start(async () => {
      setProblem(null);
      const answer = await searchParts({ text, registration: fits ? registration : null });
      if (answer.ok) setFound(answer.data);
      else setProblem(answer.error.details[0]?.message ?? answer.error.message);
    });
  return (
    <>
      <form
        className="flex flex-wrap items-end gap-2"
        // Before the script is there; after it, the tick would be reset by an action.
        action={search}
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <div className="flex min-w-48 flex-1 flex-col gap-1">
          <Label htmlFor={id}>Part or part number</Label>
          <Input
            id={id}
            value={text}
            autoComplete="off"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${id}-problem` : undefined}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        {registration ? (
          <span className="flex h-9 items-center gap-2 text-sm">
            <Checkbox id={`${id}-fits`} checked={fits} onChange={({ target }) => setFits(target.checked)} />
            <label htmlFor={`${id}-fits`}>For {registration}</label>
          </span>
        ) : null}
        <Button type="submit" variant="primary" pending={asking}>
          Search
        </Button>
      </form>
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="text-sm text-danger">
          {problem}
        </p>
      ) : null}
      {found ? (
        <>
          <WhoAnswered suppliers={found.suppliers} />
          {found.parts.length === 0 ? (
            <Alert title="Nothing found">Try another word, or without the vehicle.</Alert>
          ) : (
            <ul className="divide-y rounded-md border text-sm">
              {found.parts.map((part) => (
                <li
                  key={`${part.supplier_id} ${part.part_number}`}
                  className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2"
                >
                  <span className="min-w-0 flex-1 basis-56">
                    <span className="block truncate font-medium">{part.description}</span>
                    <span className="block truncate text-xs text-muted-foreground">
                      {[part.part_number, part.brand, part.supplier].filter(Boolean).join(" · ")}
                    </span>
                  </span>
                  {part.unit_list ? <Money amount={part.unit_list} /> : null}
                  <Button
                    size="sm"
                    aria-label={`Add ${part.description} ${part.part_number}`}
                    onClick={() => onAdd(part)}
                  >
                    Add
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </>
      ) : null}
    </>
  );
}
