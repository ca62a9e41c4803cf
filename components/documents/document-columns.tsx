import { tableColumns } from "@/components/table/list-columns";
import { Money } from "@/components/ui/money";
import { Plate } from "@/components/vehicles/plate";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { documentList } from "@/lib/documents/list";
import type { DocumentRow } from "@/lib/documents/responses";
import { signedSum } from "@/lib/documents/rules/lines/signed-sum";
import type { CustomStatus } from "@/lib/documents/schema/custom-status";
import { CustomStatusBadge } from "./custom-status";
import { CustomStatusCell } from "./custom-status-cell";
import { DocumentTypeBadge } from "./document-type";
import { ListDate } from "./list-date";
import { RowBox } from "./row-selection";
import { StatusBadge } from "./status-badge";

export interface DocumentColumnsOptions {
  /** All rows have one type: it is not repeated, and the list can be sorted by number and by total. */
  ofOneType: boolean;
  /** Only unpaid documents: the due date matters, and the list can be sorted by it. */
  unpaid: boolean;
  /** Whether rows can be ticked, to print or e-mail them together. */
  chooses: boolean;
  /** Whether the types shown are those for which the garage's own status says more than ours. */
  customStatuses: boolean;
  statuses: readonly CustomStatus[];
  /** Whether this person may change the garage's own status in the row. */
  maySetStatus: boolean;
}

const nameOf = ({ type, number }: DocumentRow) => `${documentTypeName(type)} ${number ?? ""}`.trim();

export const documentColumns = ({
  ofOneType,
  unpaid,
  chooses,
  customStatuses,
  statuses,
  maySetStatus,
}: DocumentColumnsOptions) =>
  tableColumns(
    documentList,
    {
      number: (row) => (
        <span className="inline-flex items-center gap-2">
          {ofOneType ? null : <DocumentTypeBadge type={row.type} />}
          {row.number ?? <span className="font-normal text-muted-foreground">no number yet</span>}
        </span>
      ),
      document_date: (row) => <ListDate date={row.document_date} />,
      registration: (row) => (row.registration ? <Plate registration={row.registration} /> : null),
      status: (row) => <StatusBadge status={row.status} overdue={row.overdue} />,
      user_status: (row) =>
        maySetStatus ? (
          <CustomStatusCell document={row} name={nameOf(row)} statuses={statuses} quiet />
        ) : row.user_status ? (
          <CustomStatusBadge word={row.user_status} statuses={statuses} />
        ) : null,
      mileage: (row) => row.mileage?.toLocaleString("en-GB") ?? null,
      due_date: (row) => <ListDate date={row.due_date} />,
      total_net: (row) => <Money amount={signedSum(row.type, row.total_net)} />,
      total_tax: (row) => <Money amount={signedSum(row.type, row.total_tax)} quietZero />,
      total_gross: (row) => <Money amount={signedSum(row.type, row.total_gross)} />,
      balance: (row) =>
        /[1-9]/.test(row.balance) ? <Money amount={signedSum(row.type, row.balance)} /> : null,
      choose: (row) => <RowBox id={row.id} name={nameOf(row)} />,
    },
    {
      without: chooses ? [] : ["choose"],
      unsorted: [
        ...(ofOneType ? [] : (["number", "total_gross"] as const)),
        ...(unpaid ? [] : (["due_date"] as const)),
      ],
      changes: {
        user_status: { optional: !customStatuses },
        ...(unpaid && {
          document_date: { optional: true },
          due_date: { optional: false, phone: "detail" },
          total_gross: { phone: "hidden" },
          balance: { optional: false, phone: "detail" },
        }),
      },
    },
  );
