"use client";

import { HandCoins } from "lucide-react";
import { ListDate } from "@/components/documents/list-date";
import { columnsOf } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { type Act, FirstAction } from "@/components/table/first-action";
import type { TableFilter } from "@/components/table/table-toolbar";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { pounds, sum } from "@/lib/core/money";
import { overLimit } from "@/lib/customers/rules/credit-rules";
import { AGE_HEADERS, type Age, type AgeingBy } from "@/lib/receivables/rules/ageing";
import type { DebtorRow } from "@/lib/statements/schema";
import { ChooseCustomer } from "./chosen-customers";

const column = columnsOf<DebtorRow>();

const age = (name: Age, by: AgeingBy) =>
  column.accessor(name, {
    header: AGE_HEADERS[by][name],
    meta: { align: "right", phone: "hidden", from: name === "current" || name === "older" ? "lg" : "xl" },
    cell: ({ getValue }) => <Money amount={getValue()} quietZero />,
  });

const columnsBy = (by: AgeingBy) => [
  column.accessor("name", {
    header: "Customer",
    meta: { sort: "name", grow: true, phone: "title" },
    cell: ({ row: { original } }) => (
      <span className="flex min-w-0 items-center gap-2">
        <span className="truncate">{original.name}</span>
        {original.account_held ? <Badge tone="danger">On stop</Badge> : null}
        {isOverLimit(original) ? <Badge tone="warning">Over limit</Badge> : null}
      </span>
    ),
  }),
  column.accessor("account_number", { header: "Account", meta: { phone: "line", from: "2xl" } }),
  column.accessor("oldest", {
    header: "Owed since",
    meta: { sort: "oldest", phone: "detail", from: "xl" },
    cell: ({ getValue }) => <ListDate date={getValue()} />,
  }),
  age("current", by),
  age("days_30", by),
  age("days_60", by),
  age("days_90", by),
  age("older", by),
  column.accessor("overdue", {
    header: "Overdue",
    meta: { sort: "overdue", firstDescending: true, align: "right", phone: "detail" },
    cell: ({ getValue }) => (
      <Money amount={getValue()} quietZero className={/[1-9]/.test(getValue()) ? "text-danger" : ""} />
    ),
  }),
  column.accessor("on_account", {
    header: "On account",
    meta: { align: "right", phone: "detail", from: "2xl" },
    cell: ({ getValue }) => <Money amount={getValue()} quietZero />,
  }),
  column.accessor("unclaimed", {
    header: "Left on cancelled work",
    meta: { align: "right", phone: "detail", from: "2xl" },
    cell: ({ getValue }) => <Money amount={getValue()} quietZero />,
  }),
  column.accessor("balance", {
    header: "Owed",
    meta: { sort: "balance", firstDescending: true, align: "right", phone: "aside" },
    cell: ({ getValue }) => <Money amount={getValue()} quietZero className="font-semibold" />,
  }),
  column.display({
    id: "choose",
    header: "Choose",
    meta: { align: "center", phone: "detail", fixed: true },
    cell: ({ row: { original } }) => <ChooseCustomer id={original.id} name={original.name} />,
  }),
];

const COLUMNS = { due: columnsBy("due"), issue: columnsBy("issue") };

const isOverLimit = ({ credit_limit, balance, on_account, unclaimed }: DebtorRow): boolean =>
  overLimit(credit_limit, { balance, own_money: pounds(sum([on_account, unclaimed])) }) !== null;

const filters: TableFilter[] = [
  { name: "overdue", label: "Overdue", options: [{ value: "true", label: "overdue only" }] },
  {
    name: "account",
    label: "Customers",
    options: [
      { value: "true", label: "account customers" },
      { value: "false", label: "others" },
    ],
  },
  {
    name: "by",
    label: "Age by",
    options: [
      { value: "due", label: "day due" },
      { value: "issue", label: "day of issue" },
    ],
  },
  { kind: "date", name: "as_at", label: "As at" },
];

interface DebtorTableProps {
  rows: DebtorRow[];
  total: number;
  state: TableState;
  /** The first action to offer while the list is empty. */
  first: Act | null;
  by: AgeingBy;
  mayExport: boolean;
}

export function DebtorTable({ rows, total, state, first, by, mayExport }: DebtorTableProps) {
  return (
    <DataTable
      label="Customers who owe"
      columns={COLUMNS[by]}
      rows={rows}
      total={total}
      state={state}
      rowHref={(row) => `/statements/${row.id}`}
      search="Name or account number"
      filters={filters}
      csvPath={mayExport ? "/statements/csv" : undefined}
      empty={
        <EmptyState
          icon={HandCoins}
          title="Nobody owes anything"
          actions={first ? <FirstAction act={first} /> : undefined}
        >
          Customers who owe, or have money on account, are listed here with a statement.
        </EmptyState>
      }
    />
  );
}
