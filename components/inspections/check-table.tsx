"use client";

import { ClipboardCheck } from "lucide-react";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableFilter } from "@/components/table/table-toolbar";
import type { TableState } from "@/components/table/url-state";
import { DateText } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { Plate } from "@/components/vehicles/plate";
import { checkList } from "@/lib/inspections/list";
import type { InspectionRow, InspectionTemplateRow } from "@/lib/inspections/responses";
import { CHECK_STATES } from "@/lib/inspections/rules/check-states";
import type { ItemState } from "@/lib/inspections/rules/item-states";
import { CheckStateBadge, checkStateWords } from "./check-state";
import { STATE_LOOKS } from "./state-look";

const count = (row: InspectionRow, state: ItemState) =>
  row[state] > 0 ? <span className={`font-medium ${STATE_LOOKS[state].text}`}>{row[state]}</span> : null;

const columns = tableColumns(checkList, {
  registration: (row) => <Plate registration={row.registration} />,
  state: (row) => <CheckStateBadge state={row.state} />,
  red: (row) => count(row, "red"),
  amber: (row) => count(row, "amber"),
  green: (row) => count(row, "green"),
  not_checked: (row) => count(row, "not_checked"),
  created_at: (row) => <DateText date={row.created_at} noWeekday />,
  finished_at: (row) => (row.finished_at ? <DateText date={row.finished_at} noWeekday /> : null),
});

interface CheckTableProps {
  rows: InspectionRow[];
  total: number;
  state: TableState;
  templates: InspectionTemplateRow[];
  technicians: readonly { id: string; name: string }[];
}

export function CheckTable({ rows, total, state, templates, technicians }: CheckTableProps) {
  const named = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  const filters: TableFilter[] = [
    {
      name: "state",
      label: "State",
      options: CHECK_STATES.map((one) => ({ value: one, label: checkStateWords(one) })),
    },
    { name: "template_id", label: "Health check", options: named(templates) },
    { name: "technician_id", label: "Technician", options: named(technicians) },
  ];
  return (
    <DataTable
      label="Health checks"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/workshop/checks/${row.id}`}
      search="Registration"
      filters={filters}
      empty={
        <EmptyState icon={ClipboardCheck} title="No health checks yet">
          Begin one on a job sheet or on a vehicle’s page.
        </EmptyState>
      }
    />
  );
}
