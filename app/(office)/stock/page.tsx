import { PackagePlus, Plus } from "lucide-react";
import Link from "next/link";
import { LiveRefresh } from "@/components/live/live-refresh";
import { StockMenu } from "@/components/stock/stock-menu";
import { StockTable } from "@/components/stock/stock-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { LinkTabs } from "@/components/ui/link-tabs";
import { formatMoney } from "@/components/ui/money";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { stockList } from "@/lib/stock/list";
import { listStock, type StockSummary, summariseStock } from "@/lib/stock/queries/stock-items";
import { StockList } from "@/lib/stock/schema/stock-item";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

export const generateMetadata = listMetadata("Stock", stockList, StockList);

export default async function StockPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:read");
  const { input, state } = readList(stockList, StockList, await searchParams);
  const [{ rows, pagination }, summary, suppliers] = await Promise.all([
    ask(listStock, actor, input),
    ask(summariseStock, actor, {}),
    ask(supplierNames, actor, {}),
  ]);
  const mayCreate = may(actor, "stock:create");
  const mayUpdate = may(actor, "stock:update");
  const withCosts = may(actor, "stock:cost");
  return (
    <>
      <LiveRefresh entities={["stock", "suppliers"]} />
      <PageHeader
        title="Stock"
        actions={
          <>
            <StockMenu mayUpdate={mayUpdate} withCosts={withCosts} />
            {mayUpdate && summary.tracked > 0 ? (
              <Button asChild>
                <Link href="/stock/goods-in">
                  <PackagePlus aria-hidden />
                  Goods in
                </Link>
              </Button>
            ) : null}
            {mayCreate ? (
              <Button asChild variant="primary">
                <Link href="/stock/new">
                  <Plus aria-hidden />
                  New part
                </Link>
              </Button>
            ) : null}
          </>
        }
        description={
          summary.value === undefined ? null : `Counted stock is worth ${formatMoney(summary.value)} at cost.`
        }
      />
      <LinkTabs label="Which stock" tabs={tabs(summary, input)} className="mb-4" />
      <StockTable
        rows={rows}
        total={pagination.total}
        state={state}
        categories={summary.categories}
        suppliers={suppliers}
        withCosts={withCosts}
        mayCreate={mayCreate}
        mayUpdate={mayUpdate}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}

const tabs = (summary: StockSummary, { tracked, low }: { tracked?: boolean; low?: boolean }) => [
  {
    href: "/stock",
    label: "All",
    count: grouped(summary.items),
    current: tracked === undefined && !low,
  },
  {
    href: "/stock?tracked=yes",
    label: "Counted",
    count: grouped(summary.tracked),
    current: tracked === true,
  },
  {
    href: "/stock?tracked=no",
    label: "Price list only",
    count: grouped(summary.items - summary.tracked),
    current: tracked === false,
  },
  { href: "/stock?low=yes", label: "Low", count: grouped(summary.low), current: Boolean(low) },
];

const grouped = (count: number) => count.toLocaleString("en-GB");
