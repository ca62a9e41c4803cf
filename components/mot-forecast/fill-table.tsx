"use client";

import { CarFront } from "lucide-react";
import Link from "next/link";
import { useMemo } from "react";
import { ListDate } from "@/components/documents/list-date";
import { RowBox, RowSelection } from "@/components/documents/row-selection";
import type { Columns } from "@/components/table/columns";
import { DataTable } from "@/components/table/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Plate } from "@/components/vehicles/plate";
import type { Invitable } from "@/lib/mot-forecast/queries/fill-day";
import { sendChannelName } from "@/lib/reminder-run/rules/send-states";
import { InviteButton } from "./invite-button";

const columnsFor = (chooses: boolean): Columns<Invitable> => [
  {
    id: "registration",
    header: "Registration",
    cell: ({ row: { original } }) => <Plate registration={original.registration} />,
    meta: { phone: "title" },
  },
  {
    id: "vehicle",
    header: "Vehicle",
    cell: ({ row: { original } }) => [original.make, original.model].filter(Boolean).join(" "),
    meta: { phone: "line" },
  },
  {
    id: "customer",
    header: "Owner",
    cell: ({ row: { original } }) => (
      <Link
        href={`/customers/${original.customer_id}`}
        prefetch={false}
        className="relative rounded-sm hover:underline"
      >
        {original.customer_name}
      </Link>
    ),
    meta: { phone: "line", grow: true },
  },
  {
    id: "mot_expiry",
    header: "MOT expires",
    cell: ({ row: { original } }) => <ListDate date={original.mot_expiry} />,
    meta: { phone: "detail" },
  },
  {
    id: "last_mot",
    header: "Last MOT here",
    cell: ({ row: { original } }) => <ListDate date={original.last_mot} />,
    meta: { phone: "detail", from: "lg" },
  },
  {
    id: "channel",
    header: "By",
    cell: ({ row: { original } }) => sendChannelName(original.channel),
    meta: { phone: "detail" },
  },
  ...(chooses ? [chooseColumn] : []),
];

const chooseColumn: Columns<Invitable>[number] = {
  id: "choose",
  header: "",
  cell: ({ row: { original } }) => <RowBox id={original.id} name={original.registration} />,
  meta: { fixed: true, align: "right", phone: "aside" },
};

interface FillTableProps {
  day: string;
  rows: Invitable[];
  mayInvite: boolean;
}

/** Whom to invite for a day, the likeliest first. */
export function FillTable({ day, rows, mayInvite }: FillTableProps) {
  const columns = useMemo(() => columnsFor(mayInvite), [mayInvite]);
  return (
    <RowSelection>
      {mayInvite && rows.length > 0 ? <InviteButton day={day} rows={rows} /> : null}
      <DataTable
        label="Vehicles to invite"
        columns={columns}
        rows={rows}
        rowHref={(row) => `/vehicles/${row.id}`}
        empty={
          <EmptyState icon={CarFront} title="Nobody to invite">
            Whose MOT expires in those weeks is booked in, was written to, or is not to be written to.
          </EmptyState>
        }
      />
    </RowSelection>
  );
}
