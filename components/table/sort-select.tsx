"use client";

import { Select } from "@/components/ui/select";
import { useTableNavigation } from "./table-navigation";
import { type TableState, tableHref } from "./url-state";

type SortSelectProps = { state: TableState; sorts: readonly { name: string; label: string }[] };

/** The sort order, for a phone's cards, which have no header to click. */
export function SortSelect({ state, sorts }: SortSelectProps) {
  const { go } = useTableNavigation();
  return (
    <div className="sm:hidden">
      <Select
        aria-label="Order"
        value={state.sort ?? ""}
        onChange={(event) => go(tableHref(state, { sort: event.target.value }))}
        className="h-10 w-auto border-border text-sm"
      >
        {sorts.flatMap(({ name, label }) => [
          <option key={name} value={name}>{`${label} ↑`}</option>,
          <option key={`-${name}`} value={`-${name}`}>{`${label} ↓`}</option>,
        ])}
      </Select>
    </div>
  );
}
