"use client";

import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { type ColumnMeta, widthClass } from "./columns";
import { TableLink } from "./table-navigation";
import { nextSort, sortDirection, type TableState, tableHref } from "./url-state";

type HeaderCellProps = { meta: ColumnMeta; state: TableState | undefined; children: ReactNode };

export function HeaderCell({ meta, state, children }: HeaderCellProps) {
  const direction = state && meta.sort ? sortDirection(state, meta.sort) : undefined;
  const Arrow = direction === "ascending" ? ArrowUp : direction === "descending" ? ArrowDown : ChevronsUpDown;
  return (
    <th
      scope="col"
      aria-sort={direction}
      className={cn(
        "sticky top-0 z-10 h-9 border-b bg-sidebar px-3 text-left text-xs font-medium whitespace-nowrap text-muted-foreground first:left-0 first:z-20 first:pl-4 last:pr-4",
        widthClass(meta),
        meta.align === "right" && "text-right",
        meta.align === "center" && "text-center",
      )}
    >
      {state && meta.sort ? (
        <TableLink
          href={tableHref(state, { sort: nextSort(state, meta.sort, meta.firstDescending) })}
          className={cn(
            "group inline-flex min-h-6 items-center gap-1 rounded-sm hover:text-foreground",
            meta.align === "right" && "flex-row-reverse",
            direction && "text-foreground",
          )}
        >
          {children}
          <Arrow
            aria-hidden
            className={cn(
              "size-3.5 print:hidden",
              !direction && "opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100",
            )}
          />
        </TableLink>
      ) : (
        children
      )}
    </th>
  );
}
