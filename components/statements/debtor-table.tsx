"use client";

import { HandCoins } from "lucide-react";
import { ListDate } from "@/components/documents/list-date";
import { DataTable } from "@/components/table/data-table";
import { type Act, FirstAction } from "@/components/table/first-action";
import { tableColumns } from "@/components/table/list-columns";
import type { TableFilter } from "@/components/table/table-toolbar";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { pounds, sum } from "@/lib/core/money";
import { overLimit } from "@/lib/customers/rules/credit-rules";
import { AGE_HEADERS, AGES, type AgeingBy } from "@/lib/receivables/rules/ageing";
import { debtorList } from "@/lib/statements/list";
import type { DebtorRow } from "@/lib/statements/schema";
import { ChooseCustomer } from "./chosen-customers";

const PLAIN_SUMS = [...AGES, "on_account", "unclaimed"] as const;

const columnsBy = (by: AgeingBy) =>
  tableColumns(
    debtorList,
    {
      name: (row) => (
        <span className="flex min-w-0 items-center gap-2">
          <span className="truncate">{row.name}</span>
          {row.account_held ? <Badge tone="danger">On stop</Badge> : null}
          {isOverLimit(row) ? <Badge tone="warning">Over limit</Badge> : null}
        </span>
      ),
      oldest: (row) => <ListDate date={row.oldest} />,
      ...Object.fromEntries(
        PLAIN_SUMS.map((key) => [key, (row: DebtorRow) => <Money amount={row[key]} quietZero />]),
      ),
      overdue: (row) => (
        <Money amount={row.overdue} quietZero className={/[1-9]/.test(row.overdue) ? "text-danger" : ""} />
      ),
      balance: (row) => <Money amount={row.balance} quietZero className="font-semibold" />,
      choose: (row) => <ChooseCustomer id={row.id} name={row.name} />,
    },
    { changes: Object.fromEntries(AGES.map((age) => [age, { header: AGE_HEADERS[by][age] }])) },
  );

const isOverLimit = ({ credit_limit, balance, on_account, unclaimed }: DebtorRow): boolean =>
  overLimit(credit_limit, { balance, own_money: pounds(sum([on_account, unclaimed])) }) !== null;

const COLUMNS = { due: columnsBy("due"), issue: columnsBy("issue") };

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
