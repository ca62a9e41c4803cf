"use client";

import { Files } from "lucide-react";
import { useMemo } from "react";
import { DataTable } from "@/components/table/data-table";
import { type Act, FirstAction } from "@/components/table/first-action";
import type { TableFilter } from "@/components/table/table-toolbar";
import type { TableState } from "@/components/table/url-state";
import { EmptyState } from "@/components/ui/empty-state";
import { DOCUMENT_STATUSES, type DocumentStatus, STATUSES_OF } from "@/lib/document-record/rules/statuses";
import { isDocumentType } from "@/lib/document-record/rules/types";
import type { DocumentRow } from "@/lib/documents/responses";
import { offeredStatuses } from "@/lib/documents/rules/status-choice";
import type { CustomStatus } from "@/lib/documents/schema/custom-status";
import { BulkActions } from "./bulk-actions";
import { documentColumns } from "./document-columns";
import { RowSelection } from "./row-selection";
import { documentStatuses } from "./status-badge";

/** Types for which the garage's own status says more than ours. */
const IN_WORK = ["estimate", "job_sheet"];

interface DocumentTableProps {
  label: string;
  rows: DocumentRow[];
  total: number;
  state: TableState;
  /** The first action to offer while the list is empty. */
  first: Act | null;
  technicians: string[];
  statuses: readonly CustomStatus[];
  /** Statuses on documents that are not in the garage's list. */
  unlisted: readonly string[];
  mayExport: boolean;
  /** Whether ticked rows may be printed and e-mailed. */
  maySend: boolean;
  maySetStatus: boolean;
}

export function DocumentTable(props: DocumentTableProps) {
  const {
    label,
    rows,
    total,
    state,
    technicians,
    statuses,
    unlisted,
    mayExport,
    maySend,
    maySetStatus,
    first,
  } = props;
  const type = state.filters.type ?? "";
  const unpaid = Boolean(state.filters.unpaid);
  const customStatuses = !unpaid && (IN_WORK.includes(type) || Boolean(state.filters.open));
  const columns = useMemo(
    () =>
      documentColumns({
        ofOneType: type !== "" && !unpaid,
        unpaid,
        chooses: maySend,
        customStatuses,
        statuses,
        maySetStatus,
      }),
    [type, unpaid, maySend, customStatuses, statuses, maySetStatus],
  );
  const ours: readonly DocumentStatus[] = isDocumentType(type) ? STATUSES_OF[type] : DOCUMENT_STATUSES;
  const filters: TableFilter[] = [
    {
      name: "status",
      label: "Status",
      options: ours.map((status) => ({ value: status, label: documentStatuses[status].label })),
    },
    ...(customStatuses
      ? chosen("user_status", "Our status", [
          ...offeredStatuses(statuses, type).map(({ name }) => name),
          ...unlisted,
        ])
      : []),
    ...(type === "estimate" ? [] : chosen("technician", "Technician", technicians)),
    { kind: "dates", label: "Date", from: "from", to: "to" },
  ];
  return (
    <RowSelection>
      <DataTable
        label={label}
        actions={maySend ? <BulkActions rows={rows} /> : null}
        columns={columns}
        rows={rows}
        total={total}
        state={state}
        rowHref={(row) => `/documents/${row.id}`}
        search="Number, customer, registration"
        filters={unpaid ? [] : filters}
        csvPath={mayExport ? "/documents/csv" : undefined}
        empty={
          <EmptyState
            icon={Files}
            title="No documents yet"
            actions={first ? <FirstAction act={first} /> : undefined}
          >
            Write the first one, or import them from your GA4 export.
          </EmptyState>
        }
      />
    </RowSelection>
  );
}

const chosen = (name: string, label: string, values: string[]): TableFilter[] =>
  values.length > 0 ? [{ name, label, options: values.map((value) => ({ value, label: value })) }] : [];
