import { Plus } from "lucide-react";
import Link from "next/link";
import { CustomerTable } from "@/components/customers/customer-table";
import { listMetadata } from "@/components/table/list-title";
import { type AddressParams, readTableState } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listCustomers } from "@/lib/customers/queries/customers";
import { CUSTOMER_SORTS, CustomerList } from "@/lib/customers/schema/customer";
import { pageInput } from "@/lib/lists/page-input";

const ADDRESS = {
  path: "/customers",
  sorts: CUSTOMER_SORTS.map((sort) => sort.replace(/^-/, "")),
  defaultSort: CUSTOMER_SORTS[0],
  filters: ["classification", "account_customer", "archived"],
};

export const generateMetadata = listMetadata("Customers", ADDRESS);

export default async function CustomersPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("customers:read");
  const params = await searchParams;
  const { rows, pagination } = await ask(listCustomers, actor, pageInput(CustomerList, params));
  const mayCreate = may(actor, "customers:create");
  return (
    <>
      <PageHeader
        title="Customers"
        actions={
          mayCreate ? (
            <Button asChild variant="primary">
              <Link href="/customers/new">
                <Plus aria-hidden />
                New customer
              </Link>
            </Button>
          ) : null
        }
      />
      <CustomerTable
        rows={rows}
        total={pagination.total}
        state={readTableState(ADDRESS, params)}
        mayCreate={mayCreate}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
