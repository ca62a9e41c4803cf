import { Plus } from "lucide-react";
import Link from "next/link";
import { LiveRefresh } from "@/components/live/live-refresh";
import { AccountTabs } from "@/components/supplier-accounts/account-tabs";
import { StatementTable } from "@/components/supplier-accounts/statement-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { statementList } from "@/lib/supplier-accounts/list";
import { listStatements } from "@/lib/supplier-accounts/queries/statements";
import { StatementList } from "@/lib/supplier-accounts/schema/lists";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

export const generateMetadata = listMetadata("Suppliers’ statements", statementList, StatementList);

export default async function SupplierStatementsPage({
  searchParams,
}: {
  searchParams: Promise<AddressParams>;
}) {
  const actor = await pageActor("stock:cost");
  const { input, state } = readList(statementList, StatementList, await searchParams);
  const [{ rows, pagination }, suppliers] = await Promise.all([
    ask(listStatements, actor, input),
    ask(supplierNames, actor, {}),
  ]);
  const mayBook = may(actor, "purchasing:account");
  return (
    <>
      <LiveRefresh entities={["supplier_statements"]} />
      <PageHeader
        title="Suppliers’ statements"
        breadcrumbs={[{ href: "/purchase-invoices", label: "Purchase invoices" }]}
        actions={
          mayBook ? (
            <Button asChild variant="primary">
              <Link
                href={`/purchase-invoices/statements/new${input.supplier_id ? `?supplier=${input.supplier_id}` : ""}`}
              >
                <Plus aria-hidden />
                Take in a statement
              </Link>
            </Button>
          ) : null
        }
      />
      <AccountTabs current="statements" />
      <StatementTable
        rows={rows}
        total={pagination.total}
        state={state}
        suppliers={suppliers}
        mayBook={mayBook}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
