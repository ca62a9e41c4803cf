"use client";

import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Money } from "@/components/ui/money";
import type { ActionLine } from "./action";

interface LineChooserProps {
  label: string;
  lines: readonly ActionLine[];
  chosen: ReadonlySet<string>;
  onChange(chosen: Set<string>): void;
}

const LEFT = { to_ask: "to ask", declined: "declined", deferred: "deferred" } as const;

/** Lines to tick, each with its total. */
export function LineChooser({ label, lines, chosen, onChange }: LineChooserProps) {
  const id = useId();
  return (
    <fieldset className="rounded-lg border">
      <legend className="sr-only">{label}</legend>
      {lines.map((line) => (
        <div key={line.id} className="flex items-center gap-2.5 border-b px-3 py-1.5 text-sm last:border-b-0">
          <Checkbox
            id={`${id}-${line.id}`}
            checked={chosen.has(line.id)}
            onChange={({ target }) => {
              const ids = new Set(chosen);
              if (target.checked) ids.add(line.id);
              else ids.delete(line.id);
              onChange(ids);
            }}
          />
          <label
            htmlFor={`${id}-${line.id}`}
            className="flex min-w-0 flex-1 items-center justify-between gap-3"
          >
            <span className="line-clamp-2 min-w-0">
              {line.description || "No description"}
              {line.approval && line.approval !== "approved" ? (
                <span className="text-muted-foreground"> · {LEFT[line.approval]}</span>
              ) : null}
            </span>
            <Money amount={line.line_gross} />
          </label>
        </div>
      ))}
    </fieldset>
  );
}
