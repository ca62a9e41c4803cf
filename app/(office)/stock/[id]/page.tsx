import { PackagePlus, Pencil, Tag } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { LiveRefresh } from "@/components/live/live-refresh";
import { ArchiveMenu } from "@/components/office/archive-menu";
import { PackagesOfPart } from "@/components/packages/packages-of-part";
import { AdjustDialog } from "@/components/stock/adjust-dialog";
import { PartCard, PricesCard } from "@/components/stock/item-cards";
import { MovementsCard } from "@/components/stock/movements-card";
import { quantityText } from "@/components/stock/stock-quantity";
import { UsesCard } from "@/components/stock/uses-card";
import { PartPricesCard } from "@/components/supplier-prices/part-prices-card";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { StatTile } from "@/components/ui/stat-tile";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { decimal } from "@/lib/core/money";
import { ask } from "@/lib/core/query";
import { packagesOfPart } from "@/lib/packages/queries/packages-of-part";
import { archiveStockItem, restoreStockItem } from "@/lib/stock/actions";
import { getStockItem } from "@/lib/stock/queries/stock-items";
import type { StockItem } from "@/lib/stock/schema/stock-item";
import { pricesOfPart } from "@/lib/supplier-prices/queries/prices-of-part";

interface PageProps {
  params: Promise<{ id: string }>;
}

const itemOf = cache(async (id: string) =>
  orNotFound(ask(getStockItem, await pageActor("stock:read"), { id, archived: true })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const item = await itemOf((await params).id);
  return { title: [item.part_number, item.description].filter(Boolean).join(", ") };
}

export default async function StockItemPage({ params }: PageProps) {
  const actor = await pageActor("stock:read");
  const { id } = await params;
  const item = await itemOf(id);
  const packages = may(actor, "documents:read")
    ? await ask(packagesOfPart, actor, { stock_item_id: id })
    : [];
  const withCosts = may(actor, "stock:cost");
  const prices = withCosts ? await ask(pricesOfPart, actor, { part_number: item.part_number }) : [];
  const archived = item.deleted_at !== null;
  const mayUpdate = may(actor, "stock:update") && !archived;
  return (
    <>
      <LiveRefresh entities={["stock", "suppliers", "documents"]} />
      <PageHeader
        breadcrumbs={[{ href: "/stock", label: "Stock" }]}
        title={item.description || item.part_number}
        badges={
          <>
            <span className="font-mono text-sm text-muted-foreground">{item.part_number}</span>
            {item.low ? <Badge tone="warning">Low</Badge> : null}
            {archived ? <Badge tone="warning">Archived</Badge> : null}
            {item.tracked ? null : <Badge tone="outline">Price list only</Badge>}
          </>
        }
        actions={
          <>
            {mayUpdate && item.tracked ? (
              <>
                <AdjustDialog item={item} />
                <Button asChild>
                  <Link href={`/stock/goods-in?item=${id}`}>
                    <PackagePlus aria-hidden />
                    Goods in
                  </Link>
                </Button>
              </>
            ) : null}
            <Button asChild>
              <Link href={`/stock/labels?items=${id}`}>
                <Tag aria-hidden />
                Label
              </Link>
            </Button>
            {mayUpdate ? (
              <Button asChild>
                <Link href={`/stock/${id}/edit`}>
                  <Pencil aria-hidden />
                  Edit
                </Link>
              </Button>
            ) : null}
            {may(actor, "stock:delete") ? (
              <ArchiveMenu
                noun="The part"
                record={{ id, version: item.version, archived }}
                changes={{ archive: archiveStockItem, restore: restoreStockItem }}
              />
            ) : null}
          </>
        }
      />
      {item.tracked ? <Quantities item={item} /> : null}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-4">
          <MovementsCard item={item} withCosts={withCosts} />
          <UsesCard item={item} />
          <PackagesOfPart packages={packages} mayOpen={may(actor, "saved_jobs:change")} />
          {item.movements.length === 0 && item.uses.length === 0 ? (
            <EmptyState title="Nothing has happened to it yet" className="rounded-lg border bg-card">
              Documents it is used on are listed here.
            </EmptyState>
          ) : null}
        </div>
        <div className="grid gap-4 max-lg:order-first sm:max-lg:grid-cols-2">
          <PricesCard item={item} withCosts={withCosts} />
          <PartPricesCard item={item} prices={prices} mayUpdate={mayUpdate} />
          <PartCard item={item} />
        </div>
      </div>
    </>
  );
}

function Quantities({ item }: { item: StockItem }) {
  return (
    <div className="mb-4 grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-7">
      <StatTile label="In stock" value={quantityText(item.quantity_in_stock)} />
      <StatTile label="Going back" value={quantityText(item.quantity_to_return)} />
      <StatTile label="Here to use" value={quantityText(item.quantity_physically_available)} />
      <StatTile label="Reserved for jobs" value={quantityText(item.quantity_reserved)} />
      <StatTile
        label="Available"
        value={quantityText(item.quantity_available)}
        tone={item.low ? "warning" : "neutral"}
        detail={item.low ? `Minimum ${quantityText(item.low_stock_level)}` : undefined}
      />
      <StatTile
        label="Required"
        value={quantityText(item.quantity_required)}
        tone={decimal(item.quantity_required).gt(0) ? "warning" : "neutral"}
      />
      <StatTile label="On order" value={quantityText(item.quantity_on_order)} />
    </div>
  );
}
