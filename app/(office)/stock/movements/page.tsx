import { LiveRefresh } from "@/components/live/live-refresh";
import { LedgerTable } from "@/components/stock/ledger-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listMovements } from "@/lib/stock/queries/ledger";
import { ledgerList } from "@/lib/stock/schema/further-lists";
import { LedgerList } from "@/lib/stock/schema/ledger";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

export const generateMetadata = listMetadata("Movements of stock", ledgerList, LedgerList);

export default async function MovementsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:read");
  const { input, state } = readList(ledgerList, LedgerList, await searchParams);
  const [{ rows, pagination }, suppliers] = await Promise.all([
    ask(listMovements, actor, input),
    ask(supplierNames, actor, {}),
  ]);
  return (
    <>
      <LiveRefresh entities={["stock"]} />
      <PageHeader title="Movements of stock" breadcrumbs={[{ href: "/stock", label: "Stock" }]} />
      <LedgerTable
        rows={rows}
        total={pagination.total}
        state={state}
        suppliers={suppliers}
        withCosts={may(actor, "stock:cost")}
        csvPath={may(actor, "records:export") ? "/stock/movements/csv" : undefined}
      />
    </>
  );
}
