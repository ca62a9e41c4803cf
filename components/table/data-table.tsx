"use client";

import { type RowData, useTable } from "@tanstack/react-table";
import { type ReactNode, useMemo, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { cn } from "@/components/ui/cn";
import { BodyCell } from "./body-cell";
import { type ColumnMeta, type Columns, features, headerText } from "./columns";
import { HeaderCell } from "./header-cell";
import { NothingFound } from "./nothing-found";
import { TableNavigationProvider, useTableNavigation } from "./table-navigation";
import { TablePagination } from "./table-pagination";
import { type TableFilter, TableToolbar } from "./table-toolbar";
import type { TableState } from "./url-state";
import { useRowKeys } from "./use-row-keys";

export type DataTableProps<Row extends RowData> = {
  /** What the rows are, for screen readers: "Customers". */
  label: string;
  columns: Columns<Row>;
  rows: readonly Row[];
  rowHref?: (row: Row) => string;
  /** The list's URL state, as read by the page. Without it the table is static: no sorting, no search, no pages. */
  state?: TableState;
  /** The total number of rows that match. */
  total?: number;
  /** The search box's placeholder; without it there is no box. */
  search?: string;
  filters?: readonly TableFilter[];
  /** The path of the CSV export of all matching rows. */
  csvPath?: string;
  /** On the right of the toolbar. */
  actions?: ReactNode;
  /** Shown if there are no rows at all and nothing was searched for: an EmptyState. */
  empty?: ReactNode;
  /** Fills the rest of the screen's height and scrolls inside it; false if the page has more below the list. */
  fill?: boolean;
  /** Why the rows could not be read. */
  error?: string;
  className?: string;
};

/** A list driven by its URL: the server filters, sorts and pages; this component renders. */
export function DataTable<Row extends RowData & { id: string }>(props: DataTableProps<Row>) {
  return (
    <TableNavigationProvider>
      <Table {...props} />
    </TableNavigationProvider>
  );
}

function visibility<Row extends RowData>(
  columns: Columns<Row>,
  chosen: string[] | null,
): Record<string, boolean> {
  const shown = columns.map((column, index): [string, boolean] => {
    const meta: ColumnMeta = column.meta ?? {};
    const id = columnId(column);
    const wanted = chosen ? chosen.includes(id) : !meta.optional;
    return [id, index === 0 || Boolean(meta.fixed) || wanted];
  });
  return Object.fromEntries(shown);
}

export function columnId<Row extends RowData>(column: Columns<Row>[number]): string {
  if (column.id) return column.id;
  return "accessorKey" in column ? String(column.accessorKey).replaceAll(".", "_") : String(column.header);
}

function Table<Row extends RowData & { id: string }>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowHref, state, total, empty, error, fill = Boolean(state) } = props;
  const { pending } = useTableNavigation();
  const body = useRef<HTMLTableSectionElement>(null);
  const chosen = state?.columns ?? null;
  const columnVisibility = useMemo(() => visibility(columns, chosen), [columns, chosen]);
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state: { columnVisibility },
  });
  useRowKeys(body);

  const choices = columns.slice(1).flatMap((column) => {
    const meta: ColumnMeta = column.meta ?? {};
    const id = columnId(column);
    return meta.fixed
      ? []
      : [{ id, label: headerText(column.header, id), shown: columnVisibility[id] ?? false }];
  });
  const sorts = columns.flatMap((column) => {
    const meta: ColumnMeta = column.meta ?? {};
    return meta.sort ? [{ name: meta.sort, label: headerText(column.header, columnId(column)) }] : [];
  });

  return (
    <div className={cn("flex min-w-0 flex-col gap-3", props.className)}>
      {state ? (
        <TableToolbar
          label={label}
          state={state}
          search={props.search}
          filters={props.filters}
          columns={choices}
          sorts={sorts}
          csvPath={props.csvPath}
          actions={props.actions}
        />
      ) : null}
      <div
        aria-busy={pending}
        data-fill={fill || undefined}
        className={cn(
          "relative overflow-auto rounded-lg border bg-card shadow-xs print:max-h-none print:overflow-visible print:border-0",
        )}
      >
        {pending ? (
          <div className="sticky top-0 left-0 z-20 -mb-0.5 h-0.5 overflow-hidden">
            <div className="h-full w-1/3 animate-progress bg-primary" />
          </div>
        ) : null}
        {error ? (
          <Alert tone="danger" title="This list could not be read" className="m-4">
            {error}
          </Alert>
        ) : rows.length === 0 ? (
          <NothingFound state={state} total={total ?? 0} empty={empty} />
        ) : (
          <table
            className={cn(
              "w-full border-separate border-spacing-0 text-sm transition-opacity max-sm:block",
              pending && "opacity-60",
            )}
          >
            <caption className="sr-only">{label}</caption>
            <thead className="max-sm:sr-only">
              {table.getHeaderGroups().map((group) => (
                <tr key={group.id}>
                  {group.headers.map((header) => (
                    <HeaderCell
                      key={header.id}
                      meta={metaOf(header.column.columnDef.meta, chosen, header.column.id)}
                      state={state}
                    >
                      {header.isPlaceholder ? null : <table.FlexRender header={header} />}
                    </HeaderCell>
                  ))}
                </tr>
              ))}
            </thead>
            <tbody ref={body} className="max-sm:block max-sm:divide-y">
              {table.getRowModel().rows.map((row) => (
                <tr
                  key={row.id}
                  className={rowHref ? "group/row list-row list-row-leading" : "group/row list-row"}
                >
                  {row.getVisibleCells().map((cell, index) => (
                    <BodyCell
                      key={cell.id}
                      meta={metaOf(cell.column.columnDef.meta, chosen, cell.column.id)}
                      label={headerText(cell.column.columnDef.header, cell.column.id)}
                      title={textOf(cell.getValue())}
                      href={index === 0 ? rowHref?.(row.original) : undefined}
                      first={index === 0}
                    >
                      <table.FlexRender cell={cell} />
                    </BodyCell>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {state && total !== undefined && !error ? <TablePagination state={state} total={total} /> : null}
    </div>
  );
}

/** A column chosen by name is shown at any screen width. */
const metaOf = (meta: ColumnMeta | undefined, chosen: string[] | null, id: string): ColumnMeta =>
  chosen?.includes(id) ? { ...meta, from: undefined } : (meta ?? {});

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value ? value : undefined;
