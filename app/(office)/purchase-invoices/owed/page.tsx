import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";
import { LiveRefresh } from "@/components/live/live-refresh";
import { AccountTabs } from "@/components/supplier-accounts/account-tabs";
import { OwedList } from "@/components/supplier-accounts/owed-list";
import { OwedStrip } from "@/components/supplier-accounts/owed-strip";
import { RefusedList } from "@/components/supplier-accounts/refused-list";
import { ToSend } from "@/components/supplier-accounts/to-send";
import { Card, CardHeader } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { type Owed, owedBySuppliers } from "@/lib/supplier-accounts/queries/owed";

export const metadata: Metadata = { title: "Owed to us by suppliers" };

export default async function OwedPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await pageActor("stock:cost");
  const supplier_id = z.uuid().safeParse((await searchParams).supplier_id).data;
  const owed = await ask(owedBySuppliers, actor, { supplier_id });
  return (
    <>
      <LiveRefresh entities={["supplier_returns", "supplier_invoices"]} />
      <PageHeader
        title="Owed to us"
        description="Returns and old units that suppliers have not credited"
        breadcrumbs={[{ href: "/purchase-invoices", label: "Purchase invoices" }]}
      />
      <AccountTabs current="owed" />
      <OwedStrip sums={owed.total} toSend={owed.to_send} className="mb-4" />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-4">
          <OwedList returns={owed.returns} withSupplier />
          <RefusedList returns={owed.refused} withSupplier />
        </div>
        <BySupplier suppliers={owed.suppliers} all={supplier_id === undefined} />
      </div>
    </>
  );
}

function BySupplier({ suppliers, all }: { suppliers: Owed["suppliers"]; all: boolean }) {
  if (suppliers.length === 0) return null;
  return (
    <Card className="max-lg:order-first">
      <CardHeader title="By supplier" />
      <ul className="divide-y text-sm">
        {suppliers.map(({ supplier_id, supplier_name, returns, sums, to_send }) => (
          <li key={supplier_id} className="flex items-baseline justify-between gap-3 px-4 py-2">
            <Link
              href={`/purchase-invoices/owed?supplier_id=${supplier_id}`}
              className="min-w-0 break-words text-primary hover:underline"
            >
              {supplier_name}
            </Link>
            <span className="shrink-0">
              <span className="mr-2 text-muted-foreground">{returns}</span>
              <Money amount={sums.total} />
              <ToSend amount={to_send} className="text-right" />
            </span>
          </li>
        ))}
      </ul>
      {all ? null : (
        <p className="border-t px-4 py-2 text-sm">
          <Link href="/purchase-invoices/owed" className="text-primary hover:underline">
            All suppliers
          </Link>
        </p>
      )}
    </Card>
  );
}
