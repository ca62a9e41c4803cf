import { Plus } from "lucide-react";
import Link from "next/link";
import { LiveRefresh } from "@/components/live/live-refresh";
import { SupplierTable } from "@/components/suppliers/supplier-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { supplierList } from "@/lib/suppliers/list";
import { listSuppliers } from "@/lib/suppliers/queries/suppliers";
import { SupplierList } from "@/lib/suppliers/schema/supplier";

export const generateMetadata = listMetadata("Suppliers", supplierList, SupplierList);

export default async function SuppliersPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:read");
  const { input, state } = readList(supplierList, SupplierList, await searchParams);
  const { rows, pagination } = await ask(listSuppliers, actor, input);
  const mayCreate = may(actor, "stock:create");
  return (
    <>
      <LiveRefresh entities={["suppliers", "stock"]} />
      <PageHeader
        title="Suppliers"
        actions={
          mayCreate ? (
            <Button asChild variant="primary">
              <Link href="/suppliers/new">
                <Plus aria-hidden />
                New supplier
              </Link>
            </Button>
          ) : null
        }
      />
      <SupplierTable
        rows={rows}
        total={pagination.total}
        state={state}
        mayCreate={mayCreate}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
