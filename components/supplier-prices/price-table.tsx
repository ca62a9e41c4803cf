"use client";

import { Tags } from "lucide-react";
import Link from "next/link";
import { DataTable } from "@/components/table/data-table";
import { tableColumns } from "@/components/table/list-columns";
import type { TableState } from "@/components/table/url-state";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { fullDate } from "@/lib/core/dates/date-words";
import { supplierPriceList } from "@/lib/supplier-prices/list";
import type { SupplierPriceRow } from "@/lib/supplier-prices/responses";

const columns = tableColumns(supplierPriceList, {
  part_number: (row) => (
    <span className="inline-flex items-center gap-2">
      <span className="font-mono">{row.part_number}</span>
      {row.discontinued ? <Badge tone="warning">Discontinued</Badge> : null}
      {row.superseded_by ? <Badge tone="outline">now {row.superseded_by}</Badge> : null}
    </span>
  ),
  net_price: (row) => <Money amount={row.net_price} />,
  list_price: (row) => <Money amount={row.list_price} />,
  surcharge: (row) => <Money amount={row.surcharge} />,
  valid_from: (row) => (
    <span className="whitespace-nowrap">
      {fullDate(row.valid_from)}
      {row.next_from ? (
        <span className="text-muted-foreground">
          {" "}
          · <Money amount={row.next_price} /> from {fullDate(row.next_from)}
        </span>
      ) : null}
    </span>
  ),
});

interface PriceTableProps {
  supplierId: string;
  rows: SupplierPriceRow[];
  total: number;
  state: TableState;
  mayTakeIn: boolean;
}

export function PriceTable({ supplierId, rows, total, state, mayTakeIn }: PriceTableProps) {
  return (
    <DataTable
      label="Prices"
      columns={columns}
      rows={rows}
      total={total}
      state={state}
      fill={false}
      rowHref={(row) => `/suppliers/${supplierId}/prices/${row.id}`}
      search="Part number, words or barcode"
      filters={[
        {
          name: "discontinued",
          label: "Discontinued",
          any: "either",
          options: [
            { value: "false", label: "no" },
            { value: "true", label: "yes" },
          ],
        },
      ]}
      empty={
        <EmptyState
          icon={Tags}
          title="No price is known of this supplier"
          actions={
            mayTakeIn ? (
              <Button asChild variant="primary">
                <Link href={`/suppliers/${supplierId}/prices/import`}>Take in a price file</Link>
              </Button>
            ) : undefined
          }
        >
          Suppliers send their price list as a CSV file. Its parts are then offered on documents, and its
          prices beside your costs.
        </EmptyState>
      }
    />
  );
}
