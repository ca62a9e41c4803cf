import { columnsOf } from "@/components/table/columns";
import { Money } from "@/components/ui/money";
import { Plate } from "@/components/vehicles/plate";
import { documentTypeName } from "@/lib/document-record/rules/types";
import { signedSum } from "@/lib/documents/rules/lines/signed-sum";
import type { CustomStatus } from "@/lib/documents/schema/custom-status";
import type { DocumentRow } from "@/lib/documents/schema/document";
import { CustomStatusBadge } from "./custom-status";
import { CustomStatusCell } from "./custom-status-cell";
import { DocumentTypeBadge } from "./document-type";
import { ListDate } from "./list-date";
import { RowBox } from "./row-selection";
import { StatusBadge } from "./status-badge";

const column = columnsOf<DocumentRow>();

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
}: DocumentColumnsOptions) => [
  column.accessor("number", {
    header: "Number",
    meta: ofOneType ? { sort: "number", firstDescending: true } : {},
    cell: ({ row: { original } }) => (
      <span className="inline-flex items-center gap-2">
        {ofOneType ? null : <DocumentTypeBadge type={original.type} />}
        {original.number ?? <span className="font-normal text-muted-foreground">no number yet</span>}
      </span>
    ),
  }),
  column.accessor("document_date", {
    header: "Date",
    meta: { sort: "document_date", firstDescending: true, phone: "line", optional: unpaid },
    cell: ({ getValue }) => <ListDate date={getValue()} />,
  }),
  column.accessor("customer_name", { header: "Customer", meta: { grow: true, phone: "line" } }),
  column.accessor("registration", {
    header: "Registration",
    meta: { phone: "aside" },
    cell: ({ getValue }) => (getValue() ? <Plate registration={getValue()} /> : null),
  }),
  column.display({
    id: "vehicle",
    header: "Vehicle",
    meta: { phone: "hidden", from: "xl", width: "max-w-44" },
    cell: ({ row: { original } }) =>
      [original.vehicle_make, original.vehicle_model].filter(Boolean).join(" "),
  }),
  column.accessor("status", {
    header: "Status",
    meta: { phone: "aside" },
    cell: ({ row: { original } }) => <StatusBadge status={original.status} overdue={original.overdue} />,
  }),
  column.accessor("user_status", {
    header: "Our status",
    meta: { optional: !customStatuses, phone: "aside", from: "xl", width: "max-w-44" },
    cell: ({ row: { original } }) =>
      maySetStatus ? (
        <CustomStatusCell document={original} name={nameOf(original)} statuses={statuses} quiet />
      ) : original.user_status ? (
        <CustomStatusBadge word={original.user_status} statuses={statuses} />
      ) : null,
  }),
  column.accessor("technician", { header: "Technician", meta: { optional: true, phone: "hidden" } }),
  column.accessor("order_reference", {
    header: "Order reference",
    meta: { optional: true, phone: "hidden" },
  }),
  column.accessor("estimate_number", { header: "Estimate", meta: { optional: true, phone: "hidden" } }),
  column.accessor("job_sheet_number", { header: "Job sheet", meta: { optional: true, phone: "hidden" } }),
  column.accessor("mileage", {
    header: "Mileage",
    meta: { optional: true, align: "right", phone: "hidden" },
    cell: ({ getValue }) => getValue()?.toLocaleString("en-GB") ?? null,
  }),
  column.accessor("due_date", {
    header: "Due",
    meta: {
      optional: !unpaid,
      phone: unpaid ? "detail" : "hidden",
      ...(unpaid ? { sort: "due_date" } : {}),
    },
    cell: ({ getValue }) => <ListDate date={getValue()} />,
  }),
  column.accessor("total_net", {
    header: "Net",
    meta: { optional: true, align: "right", phone: "hidden" },
    cell: ({ row: { original } }) => <Money amount={signedSum(original.type, original.total_net)} />,
  }),
  column.accessor("total_tax", {
    header: "VAT",
    meta: { optional: true, align: "right", phone: "hidden" },
    cell: ({ row: { original } }) => (
      <Money amount={signedSum(original.type, original.total_tax)} quietZero />
    ),
  }),
  column.accessor("total_gross", {
    header: "Total",
    meta: {
      align: "right",
      phone: unpaid ? "hidden" : "aside",
      ...(ofOneType ? { sort: "total_gross", firstDescending: true } : {}),
    },
    cell: ({ row: { original } }) => <Money amount={signedSum(original.type, original.total_gross)} />,
  }),
  column.accessor("balance", {
    header: "Owed",
    meta: { align: "right", optional: !unpaid, phone: unpaid ? "detail" : "hidden" },
    cell: ({ row: { original } }) =>
      /[1-9]/.test(original.balance) ? <Money amount={signedSum(original.type, original.balance)} /> : null,
  }),
  ...(chooses
    ? [
        column.display({
          id: "choose",
          header: "",
          meta: { fixed: true, align: "right", phone: "hidden" },
          cell: ({ row: { original } }) => <RowBox id={original.id} name={nameOf(original)} />,
        }),
      ]
    : []),
];
