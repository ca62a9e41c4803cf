import type { Metadata } from "next";
import { cache } from "react";
import { SupplierForm } from "@/components/suppliers/supplier-form";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getSupplier } from "@/lib/suppliers/queries/suppliers";

interface PageProps {
  params: Promise<{ id: string }>;
}

const supplierOf = cache(async (id: string) =>
  orNotFound(ask(getSupplier, await pageActor("stock:update"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { name } = await supplierOf((await params).id);
  return { title: `Edit ${name}` };
}

export default async function EditSupplierPage({ params }: PageProps) {
  const supplier = await supplierOf((await params).id);
  const { id, version, lines: _, ...initial } = supplier;
  return (
    <>
      <PageHeader
        title={`Edit ${supplier.name}`}
        breadcrumbs={[
          { href: "/suppliers", label: "Suppliers" },
          { href: `/suppliers/${id}`, label: supplier.name },
        ]}
      />
      <SupplierForm record={{ id, version }} initial={initial} />
    </>
  );
}
