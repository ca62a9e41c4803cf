import type { Metadata } from "next";
import { cache } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { LedgerTable } from "@/components/stock/ledger-table";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listMovements } from "@/lib/stock/queries/ledger";
import { getStockItem } from "@/lib/stock/queries/stock-items";
import { ledgerList } from "@/lib/stock/schema/further-lists";
import { LedgerList } from "@/lib/stock/schema/ledger";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParams>;
}

const itemOf = cache(async (id: string) =>
  orNotFound(ask(getStockItem, await pageActor("stock:read"), { id, archived: true })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Movements of ${(await itemOf((await params).id)).part_number}` };
}

export default async function ItemMovementsPage({ params, searchParams }: PageProps) {
  const actor = await pageActor("stock:read");
  const { id } = await params;
  const item = await itemOf(id);
  const address = { ...ledgerList, path: `/stock/${id}/movements`, fixed: { item_id: id } };
  const { input, state } = readList(address, LedgerList, await searchParams);
  const [{ rows, pagination }, suppliers] = await Promise.all([
    ask(listMovements, actor, input),
    ask(supplierNames, actor, {}),
  ]);
  return (
    <>
      <LiveRefresh entities={["stock"]} />
      <PageHeader
        title="Movements"
        breadcrumbs={[
          { href: "/stock", label: "Stock" },
          { href: `/stock/${id}`, label: item.description || item.part_number },
        ]}
        badges={<span className="font-mono text-sm text-muted-foreground">{item.part_number}</span>}
      />
      <LedgerTable
        rows={rows}
        total={pagination.total}
        state={state}
        suppliers={suppliers}
        withCosts={may(actor, "stock:cost")}
        csvPath={may(actor, "records:export") ? `/stock/${id}/movements/csv` : undefined}
        ofOneItem
      />
    </>
  );
}
