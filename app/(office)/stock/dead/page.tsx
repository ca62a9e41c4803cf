import { Undo2 } from "lucide-react";
import Link from "next/link";
import { DeadStockTable } from "@/components/stock/dead-stock-table";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { formatMoney } from "@/components/ui/money";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { deadStockValue, listDeadStock } from "@/lib/stock/queries/dead-stock";
import { placesOfStock } from "@/lib/stock/queries/form-choices";
import { deadStockList } from "@/lib/stock/schema/further-lists";
import { DeadStock } from "@/lib/stock/schema/ledger";
import { supplierNames } from "@/lib/suppliers/queries/suppliers";

export const generateMetadata = listMetadata("Dead stock", deadStockList, DeadStock);

export default async function DeadStockPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("stock:read");
  const { input, state } = readList(deadStockList, DeadStock, await searchParams);
  const withCosts = may(actor, "stock:cost");
  const [{ rows, pagination }, suppliers, { categories }, value] = await Promise.all([
    ask(listDeadStock, actor, input),
    ask(supplierNames, actor, {}),
    ask(placesOfStock, actor, {}),
    withCosts ? ask(deadStockValue, actor, input) : null,
  ]);
  const { months } = input;
  return (
    <>
      <PageHeader
        title="Dead stock"
        breadcrumbs={[{ href: "/stock", label: "Stock" }]}
        actions={
          <Button asChild>
            <Link href="/purchase-orders/returns">
              <Undo2 aria-hidden />
              Going back to suppliers
            </Link>
          </Button>
        }
        description={[
          `Counted parts that lie here and of which none was sold for ${months === 1 ? "a month" : `${months} months`}.`,
          value && `Together ${formatMoney(value)} at cost.`,
        ]
          .filter(Boolean)
          .join(" ")}
      />
      <DeadStockTable
        rows={rows}
        total={pagination.total}
        state={state}
        categories={categories}
        suppliers={suppliers}
        withCosts={withCosts}
        mayExport={may(actor, "records:export")}
      />
    </>
  );
}
