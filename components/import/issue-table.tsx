"use client";

import { CircleCheck } from "lucide-react";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import type { TableFilter } from "@/components/table/table-toolbar";
import type { TableState } from "@/components/table/url-state";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import type { Gravity } from "@/lib/ga4-import/findings/issues";
import type { ImportIssueRow, IssueCount } from "@/lib/ga4-import/run/run-schema";

type Row = Omit<ImportIssueRow, "id"> & { id: string };

const GRAVITIES: Record<Gravity, { label: string; tone: BadgeTone }> = {
  rejected: { label: "Rejected", tone: "danger" },
  kept: { label: "Kept with a note", tone: "warning" },
  repaired: { label: "Corrected", tone: "neutral" },
};

const column = columnsOf<Row>();

const columns = [
  column.accessor("file", { header: "File", meta: { fixed: true } }),
  column.accessor("line", { header: "Line", meta: { align: "right", phone: "hidden" } }),
  column.accessor("column", {
    header: "Column",
    meta: { phone: "line" },
    cell: ({ row: { original } }) => (
      <>
        {original.line === null ? null : <span className="sm:hidden">line {original.line} </span>}
        {original.column}
      </>
    ),
  }),
  column.accessor("value", {
    header: "Value",
    meta: { phone: "detail", width: "max-w-72" },
    cell: ({ getValue }) => <span className="font-mono text-xs">{legible(getValue())}</span>,
  }),
  column.accessor("gravity", {
    header: "Outcome",
    meta: { phone: "aside" },
    cell: ({ getValue }) => <Badge tone={GRAVITIES[getValue()].tone}>{GRAVITIES[getValue()].label}</Badge>,
  }),
  column.accessor("reason", { header: "Reason", meta: { phone: "detail", grow: true, wrap: true } }),
];

/** GA4 breaks lines with a character that fonts cannot show. */
const legible = (value: string | null) => value?.replace(/[\r\n\v]+/g, "↵");

interface IssueTableProps {
  rows: Row[];
  total: number;
  state: TableState;
  counts: readonly IssueCount[];
  /** The explanation of each kind of issue, as shown to users. */
  reasons: Record<string, string>;
  csvPath: string;
}

/** Lists what was done to single cells and rows, each with its place in the file. */
export function IssueTable({ rows, total, state, counts, reasons, csvPath }: IssueTableProps) {
  const chosen = counts.filter(({ file, gravity, kind }) => fits(state.filters, { file, gravity, kind }));
  const all = sum(chosen);
  return (
    <div className="flex flex-col gap-2">
      {all > total ? (
        <p className="text-sm text-muted-foreground">
          {all.toLocaleString("en-GB")} in all. Of each kind of repair the first hundred in a file are listed
          here; the CSV has every one.
        </p>
      ) : null}
      <DataTable
        label="Issues"
        columns={columns}
        rows={rows}
        total={total}
        state={state}
        filters={filtersOf(counts, state.filters, reasons)}
        csvPath={csvPath}
        fill={false}
        empty={
          <EmptyState icon={CircleCheck} title="Nothing to report">
            Every row came over as it was.
          </EmptyState>
        }
      />
    </div>
  );
}

type Chosen = Record<string, string>;

const fits = (chosen: Chosen, issue: Record<string, string>, except?: string): boolean =>
  Object.entries(issue).every(([name, value]) => name === except || !chosen[name] || chosen[name] === value);

const sum = (counts: readonly IssueCount[]): number => counts.reduce((all, { issues }) => all + issues, 0);

/** Each filter offers the values that the other filters leave, with their counts. */
function filtersOf(
  counts: readonly IssueCount[],
  chosen: Chosen,
  reasons: Record<string, string>,
): TableFilter[] {
  const options = (name: "file" | "gravity" | "kind", label: (value: string) => string) => {
    const sums = new Map<string, number>();
    for (const { issues, file, gravity, kind } of counts) {
      const issue = { file, gravity, kind };
      if (fits(chosen, issue, name)) sums.set(issue[name], (sums.get(issue[name]) ?? 0) + issues);
    }
    return [...sums].map(([value, issues]) => ({
      value,
      label: `${label(value)} (${issues.toLocaleString("en-GB")})`,
    }));
  };
  return [
    {
      name: "gravity",
      label: "Outcome",
      options: options("gravity", (gravity) => GRAVITIES[gravity as Gravity]?.label ?? gravity),
    },
    { name: "file", label: "File", options: options("file", (file) => file) },
    { name: "kind", label: "Reason", options: options("kind", (kind) => reasons[kind] ?? kind) },
  ];
}
