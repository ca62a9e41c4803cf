import type { Metadata } from "next";
import { SupplierForm } from "@/components/suppliers/supplier-form";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getSupplier } from "@/lib/suppliers/queries";
import { updateSupplier } from "../../actions";

export const metadata: Metadata = { title: "Edit supplier" };

export default async function EditSupplierPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("stock:update");
  const supplier = await orNotFound(ask(getSupplier, actor, await params));
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
      <SupplierForm action={updateSupplier} record={{ id, version }} initial={initial} />
    </>
  );
}
