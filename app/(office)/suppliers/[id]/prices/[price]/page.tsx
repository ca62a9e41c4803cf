import type { Metadata } from "next";
import { HistoryCard } from "@/components/supplier-prices/history-card";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getSupplierPrice, priceHistory } from "@/lib/supplier-prices/queries/price-history";
import { getSupplier } from "@/lib/suppliers/queries/suppliers";

interface PageProps {
  params: Promise<{ id: string; price: string }>;
}

export const metadata: Metadata = { title: "Prices of a part" };

export default async function PriceHistoryPage({ params }: PageProps) {
  const actor = await pageActor("stock:cost");
  const { id, price } = await params;
  const [supplier, part, prices] = await orNotFound(
    Promise.all([
      ask(getSupplier, actor, { id, archived: true }),
      ask(getSupplierPrice, actor, { id: price }),
      ask(priceHistory, actor, { id: price }),
    ]),
  );
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { href: "/suppliers", label: "Suppliers" },
          { href: `/suppliers/${id}`, label: supplier.name },
          { href: `/suppliers/${id}/prices`, label: "Prices" },
        ]}
        title={part.description || part.part_number}
        badges={<span className="font-mono text-sm text-muted-foreground">{part.part_number}</span>}
      />
      <HistoryCard prices={prices} />
    </>
  );
}
