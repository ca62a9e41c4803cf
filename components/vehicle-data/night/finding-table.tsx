"use client";

import { Moon } from "lucide-react";
import Link from "next/link";
import { useMemo } from "react";
import { ListDate } from "@/components/documents/list-date";
import { RowBox, RowSelection } from "@/components/documents/row-selection";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { EmptyState } from "@/components/ui/empty-state";
import { Plate } from "@/components/vehicles/plate";
import { findingList } from "@/lib/vehicle-data/list";
import type { FindingRow } from "@/lib/vehicle-data/responses";
import { findingWords } from "@/lib/vehicle-data/rules/finding-words";
import { FindingActions } from "./finding-actions";
import { FindingChange, KindBadge } from "./finding-change";
import { SoldButton } from "./sold-button";

const nameOf = (row: FindingRow) => `${findingWords(row.kind)} of ${row.registration || "a vehicle"}`;

const columnsFor = (chooses: boolean) =>
  tableColumns(
    findingList,
    {
      registration: (row) => <Plate registration={row.registration} />,
      customer_name: (row) =>
        row.customer_id ? (
          <Link
            href={`/customers/${row.customer_id}`}
            prefetch={false}
            className="relative rounded-sm hover:underline"
          >
            {row.customer_name}
          </Link>
        ) : (
          <span className="text-muted-foreground">no owner</span>
        ),
      kind: (row) => <KindBadge kind={row.kind} />,
      after: (row) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 xl:min-w-80">
          <FindingChange finding={row} />
          {chooses && row.kind === "keeper_may_have_changed" && row.customer_id ? (
            <SoldButton finding={row} />
          ) : null}
        </span>
      ),
      created_at: (row) => <ListDate date={row.created_at} />,
      choose: (row) => (row.kind === "plate_moved" ? null : <RowBox id={row.id} name={nameOf(row)} />),
    },
    { without: chooses ? [] : ["choose"], changes: { after: { header: "What has changed" } } },
  );

interface FindingTableProps {
  rows: FindingRow[];
  total: number;
  state: TableState;
  /** What was seen to, instead of what is open. */
  done: boolean;
  connected: boolean;
  mayChange: boolean;
  mayExport: boolean;
}

export function FindingTable({
  rows,
  total,
  state,
  done,
  connected,
  mayChange,
  mayExport,
}: FindingTableProps) {
  const chooses = mayChange && !done;
  const columns = useMemo(() => columnsFor(chooses), [chooses]);
  return (
    <RowSelection>
      <DataTable
        label="What the night found"
        columns={columns}
        rows={rows}
        total={total}
        state={state}
        fill={false}
        rowHref={(row) => `/vehicles/${row.vehicle_id}`}
        search="Registration, make or model"
        csvPath={mayExport ? "/vehicles/night/csv" : undefined}
        actions={chooses ? <FindingActions rows={rows} /> : null}
        empty={
          <EmptyState icon={Moon} title={done ? "Nothing was seen to yet" : "Nothing new"}>
            {done
              ? "What somebody has seen to stands here."
              : connected
                ? "DVSA and DVLA say of your vehicles what the file says."
                : "Once the garage is connected, what is new stands here each morning."}
          </EmptyState>
        }
      />
    </RowSelection>
  );
}
