"use client";

import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { useTableNavigation } from "./table-navigation";
import { pageCount, perPageChoices, rangeText, type TableState, tableHref } from "./url-state";

export function TablePagination({ state, total }: { state: TableState; total: number }) {
  const { go } = useTableNavigation();
  const pages = pageCount(state, total);
  const choices = [...new Set<number>([...perPageChoices, state.perPage])].sort((a, b) => a - b);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm text-muted-foreground">
      <p role="status">{rangeText(state, total)}</p>
      <div data-chrome className="flex items-center gap-3">
        <Select
          aria-label="Rows per page"
          value={String(state.perPage)}
          onChange={(event) => go(tableHref(state, { perPage: Number(event.target.value) }))}
          className="h-7 w-auto border-border text-xs sm:text-xs"
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice} a page
            </option>
          ))}
        </Select>
        <Pagination page={state.page} pages={pages} hrefFor={(page) => tableHref(state, { page })} />
      </div>
    </div>
  );
}
