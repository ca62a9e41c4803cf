import { Plus } from "lucide-react";
import Link from "next/link";
import { LiveRefresh } from "@/components/live/live-refresh";
import { TakeTable } from "@/components/stock/takes/take-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listStockTakes } from "@/lib/stock/queries/stock-takes";
import { stockTakeList } from "@/lib/stock/schema/further-lists";
import { StockTakeList } from "@/lib/stock/schema/stock-takes";

export const generateMetadata = listMetadata("Stock takes", stockTakeList, StockTakeList);

export default async function StockTakesPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:read");
  const { input, state } = readList(stockTakeList, StockTakeList, await searchParams);
  const { rows, pagination } = await ask(listStockTakes, actor, input);
  const mayBegin = may(actor, "stock:update");
  return (
    <>
      <LiveRefresh entities={["stock_takes"]} />
      <PageHeader
        title="Stock takes"
        breadcrumbs={[{ href: "/stock", label: "Stock" }]}
        actions={
          mayBegin ? (
            <Button asChild variant="primary">
              <Link href="/stock/takes/new">
                <Plus aria-hidden />
                New stock take
              </Link>
            </Button>
          ) : null
        }
      />
      <TakeTable
        rows={rows}
        total={pagination.total}
        state={state}
        first={mayBegin ? { href: "/stock/takes/new", label: "New stock take" } : null}
      />
    </>
  );
}
