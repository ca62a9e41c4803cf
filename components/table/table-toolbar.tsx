"use client";

import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { type ColumnChoice, ColumnChooser } from "./column-chooser";
import { type DatesFilter, DatesPill } from "./dates-pill";
import { FilterPill, type OneFilter } from "./filter-pill";
import { SortSelect } from "./sort-select";
import { TableLink, useTableNavigation } from "./table-navigation";
import { TableSearch } from "./table-search";
import { clearedHref, csvHref, type TableState, tableHref } from "./url-state";

export type TableFilter = OneFilter | DatesFilter;

type TableToolbarProps = {
  label: string;
  state: TableState;
  search: string | undefined;
  filters: readonly TableFilter[] | undefined;
  columns: readonly ColumnChoice[];
  sorts: readonly { name: string; label: string }[];
  csvPath: string | undefined;
  actions: ReactNode;
};

/** A GET form, so that searching and filtering work before the page's script has loaded. */
export function TableToolbar(props: TableToolbarProps) {
  const { label, state, search, filters = [], columns, sorts, csvPath, actions } = props;
  const { go } = useTableNavigation();
  const clear = clearedHref(state);
  const kept = { sort: state.sort, per_page: String(state.perPage), columns: state.columns?.join(",") };
  return (
    <search aria-label={label} data-chrome>
      <form
        action={state.path}
        className="flex flex-wrap items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const q = new FormData(event.currentTarget).get("q");
          if (typeof q === "string") go(tableHref(state, { q: q.trim() }));
        }}
      >
        {Object.entries(kept).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        {search === undefined ? null : <TableSearch state={state} placeholder={search} />}
        <div className="flex min-w-0 flex-1 items-center gap-2 max-sm:-mx-3 max-lg:basis-full max-sm:overflow-x-auto max-sm:scrollbar-none max-sm:px-3 max-sm:py-1 sm:flex-wrap">
          {filters.map((filter) =>
            filter.kind === "dates" ? (
              <DatesPill key={filter.label} filter={filter} state={state} />
            ) : (
              <FilterPill key={filter.name} filter={filter} state={state} />
            ),
          )}
          {clear ? (
            <Button asChild variant="ghost">
              <TableLink href={clear}>Clear</TableLink>
            </Button>
          ) : null}
          <div className="ml-auto flex items-center gap-2">
            {sorts.length > 0 ? <SortSelect state={state} sorts={sorts} /> : null}
            {columns.length > 0 ? <ColumnChooser state={state} columns={columns} /> : null}
            {csvPath ? (
              <Button asChild>
                <a href={csvHref(state, csvPath)} download>
                  <Download aria-hidden />
                  CSV
                </a>
              </Button>
            ) : null}
            {actions}
          </div>
        </div>
      </form>
    </search>
  );
}
