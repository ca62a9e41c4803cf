"use client";

import { SearchX } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TableLink } from "./table-navigation";
import { clearedHref, isNarrowed, type TableState, tableHref } from "./url-state";

type NothingFoundProps = { state: TableState | undefined; total: number; empty: ReactNode };

/** No rows: because there are none, because none matches, or because the page number is past the last page. */
export function NothingFound({ state, total, empty }: NothingFoundProps) {
  if (state && total > 0) {
    return (
      <EmptyState
        icon={SearchX}
        title="There is no such page of the list"
        actions={
          <Button asChild>
            <TableLink href={tableHref(state, { page: 1 })}>First page</TableLink>
          </Button>
        }
      />
    );
  }
  if (state && isNarrowed(state)) {
    const onlyByTab = clearedHref(state) === null;
    return (
      <EmptyState
        icon={SearchX}
        title={onlyByTab ? "Nothing here" : "Nothing matches"}
        actions={
          <Button asChild>
            <TableLink href={state.path}>Show all</TableLink>
          </Button>
        }
      >
        {onlyByTab
          ? null
          : "Nothing has all that you searched or filtered for. Search for less, or clear a filter."}
      </EmptyState>
    );
  }
  return empty ?? <EmptyState title="Nothing here yet" />;
}
