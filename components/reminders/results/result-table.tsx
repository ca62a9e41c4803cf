"use client";

import { ChartNoAxesColumn } from "lucide-react";
import Link from "next/link";
import { useMemo } from "react";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { resultList } from "@/lib/reminder-run/list";
import type { ResultLine } from "@/lib/reminder-run/responses";
import { type ResultDays, sendsHref } from "./sends-href";

interface ResultTableProps {
  lines: ResultLine[];
  days: ResultDays;
  state: TableState;
  mayExport: boolean;
}

/** What came of the reminders, by template and channel; each number opens its reminders. */
export function ResultTable({ lines, days, state, mayExport }: ResultTableProps) {
  const columns = useMemo(() => columnsFor(days), [days]);
  return (
    <DataTable
      label="Results"
      columns={columns}
      rows={lines}
      total={lines.length}
      state={state}
      fill={false}
      filters={[{ kind: "dates", label: "Sent", from: "from", to: "to" }]}
      csvPath={mayExport ? "/reminders/results/csv" : undefined}
      empty={
        <EmptyState icon={ChartNoAxesColumn} title="No reminder went out on these days">
          Once reminders go out, this says how many were booked and invoiced.
        </EmptyState>
      }
    />
  );
}

const columnsFor = (days: ResultDays) => {
  const opens = (key: Counted, filters: Record<string, string>) => (line: ResultLine) => (
    <Count line={line} counted={key} href={hrefOf(days, line, filters)} />
  );
  return tableColumns(resultList, {
    sent: opens("sent", { state: "sent" }),
    delivered: opens("delivered", { state: "sent", outcome: "delivered" }),
    failed: opens("failed", { state: "failed" }),
    booked: opens("booked", { state: "sent", outcome: "booked" }),
    invoiced: opens("invoiced", { state: "sent", outcome: "invoiced" }),
    gross: (line) => <Money amount={line.gross} quietZero />,
    cost: (line) => <Money amount={line.cost} quietZero />,
  });
};

type Counted = "sent" | "delivered" | "failed" | "booked" | "invoiced";

/** Deleted reminders have no template to narrow a list by. */
const hrefOf = (days: ResultDays, { template_id, channel }: ResultLine, filters: Record<string, string>) =>
  template_id ? sendsHref(days, { ...filters, template_id, channel }) : null;

function Count({ line, counted, href }: { line: ResultLine; counted: Counted; href: string | null }) {
  const count = line[counted].toLocaleString("en-GB");
  if (line[counted] === 0) return <span className="text-muted-foreground">0</span>;
  if (!href) return count;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={`${line.template}, ${counted}: ${count}`}
      className="relative rounded-sm text-primary hover:underline"
    >
      {count}
    </Link>
  );
}
