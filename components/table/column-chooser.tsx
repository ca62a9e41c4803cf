"use client";

import { Columns3 } from "lucide-react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { useTableNavigation } from "./table-navigation";
import { type TableState, tableHref } from "./url-state";

export type ColumnChoice = { id: string; label: string; shown: boolean };

/** Chooses the columns to show; the choice is in the URL, so a link or a bookmark keeps it. */
export function ColumnChooser({ state, columns }: { state: TableState; columns: readonly ColumnChoice[] }) {
  const { go } = useTableNavigation();
  const choose = (id: string, shown: boolean) => {
    const chosen = columns
      .filter((column) => (column.id === id ? shown : column.shown))
      .map((column) => column.id);
    go(tableHref(state, { columns: chosen.length > 0 ? chosen : ["none"] }), "replace");
  };
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button aria-label="Columns" className="max-sm:hidden">
          <Columns3 aria-hidden />
          Columns
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" className="min-w-48">
        <DropdownMenuLabel>Columns</DropdownMenuLabel>
        {columns.map((column) => (
          <DropdownMenuCheckboxItem
            key={column.id}
            checked={column.shown}
            onCheckedChange={(shown) => choose(column.id, shown)}
            onSelect={(event) => event.preventDefault()}
          >
            {column.label}
          </DropdownMenuCheckboxItem>
        ))}
        {state.columns ? (
          <>
            <DropdownMenuSeparator />
            <DropdownMenuItem onSelect={() => go(tableHref(state, { columns: null }), "replace")}>
              The usual columns
            </DropdownMenuItem>
          </>
        ) : null}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
