"use client";

import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import type { TableState } from "@/components/table/url-state";
import { DateText } from "@/components/ui/date";
import type { ImportRunRow } from "@/lib/ga4-import/run/run-schema";
import { RunStatusBadge } from "./run-status";

const column = columnsOf<ImportRunRow>();
const grouped = (count: number | null): string => (count === null ? "" : count.toLocaleString("en-GB"));

const columns = [
  column.accessor("source_name", { header: "Export", meta: { grow: true } }),
  column.accessor("mode", {
    header: "What",
    meta: { phone: "line" },
    cell: ({ row: { original } }) => (
      <>
        {original.mode === "check" ? "Check" : "Load"}
        {original.rows_read === null ? null : (
          <span className="sm:hidden"> of {grouped(original.rows_read)} rows</span>
        )}
      </>
    ),
  }),
  column.accessor("status", {
    header: "Outcome",
    meta: { phone: "aside" },
    cell: ({ row }) => <RunStatusBadge status={row.original.status} reconciled={row.original.reconciled} />,
  }),
  column.accessor("created_at", {
    header: "Started",
    meta: { phone: "line" },
    cell: ({ getValue }) => <DateText date={getValue()} time />,
  }),
  column.accessor("started_by_name", {
    header: "By",
    meta: { phone: "hidden", from: "lg" },
    cell: ({ getValue }) => getValue() ?? "Command line",
  }),
  column.accessor("rows_read", {
    header: "Rows",
    meta: { align: "right", phone: "hidden" },
    cell: ({ getValue }) => grouped(getValue()),
  }),
  column.accessor("rows_kept", {
    header: "Kept with a note",
    meta: { align: "right", phone: "hidden", from: "xl" },
    cell: ({ getValue }) => grouped(getValue()),
  }),
  column.accessor("rows_rejected", {
    header: "Rejected",
    meta: { align: "right", phone: "hidden" },
    cell: ({ getValue }) => grouped(getValue()),
  }),
];

export function RunTable({ rows, total, state }: { rows: ImportRunRow[]; total: number; state: TableState }) {
  return (
    <DataTable
      label="Imports so far"
      columns={columns}
      rows={rows}
      total={total}
      state={total > state.perPage ? state : undefined}
      rowHref={(row) => `/import/${row.id}`}
      fill={false}
    />
  );
}
