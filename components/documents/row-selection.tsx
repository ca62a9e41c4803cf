"use client";

import { createContext, type ReactNode, use, useMemo, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";

interface Selection {
  chosen: ReadonlySet<string>;
  choose(ids: readonly string[], on: boolean): void;
}

const SelectionContext = createContext<Selection>({ chosen: new Set(), choose: () => {} });

export const useSelection = () => use(SelectionContext);

/** Keeps the ticked rows of a list; another page of the list starts with none. */
export function RowSelection({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selection = useMemo(
    () => ({
      chosen,
      choose: (ids: readonly string[], on: boolean) =>
        setChosen((before) => {
          const rows = new Set(before);
          for (const id of ids) {
            if (on) rows.add(id);
            else rows.delete(id);
          }
          return rows;
        }),
    }),
    [chosen],
  );
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

export function RowBox({ id, name }: { id: string; name: string }) {
  const { chosen, choose } = useSelection();
  return (
    <Checkbox
      aria-label={`Choose ${name}`}
      checked={chosen.has(id)}
      onClick={(event) => event.stopPropagation()}
      onChange={({ target }) => choose([id], target.checked)}
    />
  );
}
