import type { Metadata } from "next";
import { SupplierForm } from "@/components/suppliers/supplier-form";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";

export const metadata: Metadata = { title: "New supplier" };

export default async function NewSupplierPage() {
  await pageActor("stock:create");
  return (
    <>
      <PageHeader title="New supplier" breadcrumbs={[{ href: "/suppliers", label: "Suppliers" }]} />
      <SupplierForm />
    </>
  );
}
