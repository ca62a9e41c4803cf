import { Plus } from "lucide-react";
import Link from "next/link";
import { CustomerTable } from "@/components/customers/customer-table";
import { LiveRefresh } from "@/components/live/live-refresh";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { customerList } from "@/lib/customers/list";
import { listCustomers } from "@/lib/customers/queries/customers";
import { CustomerList } from "@/lib/customers/schema/customer";

export const generateMetadata = listMetadata("Customers", customerList, CustomerList);

export default async function CustomersPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("customers:read");
  const { input, state } = readList(customerList, CustomerList, await searchParams);
  const { rows, pagination } = await ask(listCustomers, actor, input);
  const mayCreate = may(actor, "customers:create");
  return (
    <>
      <LiveRefresh entities={["customers", "vehicles", "receipts", "documents"]} />
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
        state={state}
        mayCreate={mayCreate}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
