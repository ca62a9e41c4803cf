import { Plus } from "lucide-react";
import Link from "next/link";
import { SupplierTable } from "@/components/suppliers/supplier-table";
import { listMetadata } from "@/components/table/list-title";
import { type AddressParams, readTableState } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { pageInput } from "@/lib/lists/page-input";
import { listSuppliers } from "@/lib/suppliers/queries/suppliers";
import { SupplierList } from "@/lib/suppliers/schema/supplier";

const ADDRESS = { path: "/suppliers", sorts: ["name"], defaultSort: "name", filters: ["archived"] };

export const generateMetadata = listMetadata("Suppliers", ADDRESS);

export default async function SuppliersPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:read");
  const params = await searchParams;
  const { rows, pagination } = await ask(listSuppliers, actor, pageInput(SupplierList, params));
  const mayCreate = may(actor, "stock:create");
  return (
    <>
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
        state={readTableState(ADDRESS, params)}
        mayCreate={mayCreate}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
