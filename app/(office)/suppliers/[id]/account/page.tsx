import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { AccountCard } from "@/components/supplier-accounts/account-card";
import { OwedList } from "@/components/supplier-accounts/owed-list";
import { OwedStrip } from "@/components/supplier-accounts/owed-strip";
import { PapersCard } from "@/components/supplier-accounts/papers-card";
import { RefusedList } from "@/components/supplier-accounts/refused-list";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { supplierAccount } from "@/lib/supplier-accounts/queries/account";
import { listInvoices } from "@/lib/supplier-accounts/queries/invoices";
import { owedBySuppliers } from "@/lib/supplier-accounts/queries/owed";
import { getSupplier } from "@/lib/suppliers/queries/suppliers";

interface PageProps {
  params: Promise<{ id: string }>;
}

const supplierOf = cache(async (id: string) =>
  orNotFound(ask(getSupplier, await pageActor("stock:cost"), { id, archived: true })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Account of ${(await supplierOf((await params).id)).name}` };
}

export default async function SupplierAccountPage({ params }: PageProps) {
  const actor = await pageActor("stock:cost");
  const { id } = await params;
  const supplier = await supplierOf(id);
  const [account, owed, papers] = await Promise.all([
    ask(supplierAccount, actor, { supplier_id: id }),
    ask(owedBySuppliers, actor, { supplier_id: id }),
    ask(listInvoices, actor, { supplier_id: id, per_page: 10 }),
  ]);
  return (
    <>
      <LiveRefresh entities={["supplier_invoices", "supplier_statements", "supplier_returns"]} />
      <PageHeader
        title={`Account of ${supplier.name}`}
        breadcrumbs={[
          { href: "/suppliers", label: "Suppliers" },
          { href: `/suppliers/${id}`, label: supplier.name },
        ]}
        actions={
          may(actor, "purchasing:account") ? (
            <>
              <Button asChild>
                <Link href={`/purchase-invoices/statements/new?supplier=${id}`}>Take in a statement</Link>
              </Button>
              <Button asChild variant="primary">
                <Link href={`/purchase-invoices/new?supplier=${id}`}>New purchase invoice</Link>
              </Button>
            </>
          ) : null
        }
      />
      <OwedStrip sums={owed.total} toSend={owed.to_send} className="mb-4" />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <OwedList returns={owed.returns} />
          <RefusedList returns={owed.refused} />
          <PapersCard papers={papers.rows} />
        </div>
        <AccountCard supplierId={id} account={account} here />
      </div>
    </>
  );
}
