import { FileUp } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { LiveRefresh } from "@/components/live/live-refresh";
import { FilesCard } from "@/components/supplier-prices/files-card";
import { PriceTable } from "@/components/supplier-prices/price-table";
import { listTitle } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { supplierPriceList } from "@/lib/supplier-prices/list";
import { listPriceFiles } from "@/lib/supplier-prices/queries/price-files";
import { listSupplierPrices } from "@/lib/supplier-prices/queries/supplier-prices";
import { SupplierPriceList } from "@/lib/supplier-prices/schema/lists";
import { getSupplier } from "@/lib/suppliers/queries/suppliers";

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParams>;
}

const addressOf = (id: string) => ({
  ...supplierPriceList,
  path: `/suppliers/${id}/prices`,
  fixed: { id },
});

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const { state } = readList(addressOf(id), SupplierPriceList, await searchParams);
  return { title: listTitle("Prices", state) };
}

export default async function SupplierPricesPage({ params, searchParams }: PageProps) {
  const actor = await pageActor("stock:cost");
  const { id } = await params;
  const supplier = await orNotFound(ask(getSupplier, actor, { id, archived: true }));
  const { input, state } = readList(addressOf(id), SupplierPriceList, await searchParams);
  const [{ rows, pagination }, files] = await Promise.all([
    ask(listSupplierPrices, actor, input),
    ask(listPriceFiles, actor, { id, per_page: 5 }),
  ]);
  const mayTakeIn = may(actor, "stock:update") && supplier.deleted_at === null;
  return (
    <>
      <LiveRefresh entities={["suppliers"]} />
      <PageHeader
        breadcrumbs={[
          { href: "/suppliers", label: "Suppliers" },
          { href: `/suppliers/${id}`, label: supplier.name },
        ]}
        title="Prices"
        actions={
          mayTakeIn ? (
            <Button asChild variant="primary">
              <Link href={`/suppliers/${id}/prices/import`}>
                <FileUp aria-hidden />
                Take in a price file
              </Link>
            </Button>
          ) : null
        }
      />
      <PriceTable supplierId={id} rows={rows} total={pagination.total} state={state} mayTakeIn={mayTakeIn} />
      <FilesCard supplierId={id} files={files.rows} total={files.pagination.total} mayTakeBack={mayTakeIn} />
    </>
  );
}
