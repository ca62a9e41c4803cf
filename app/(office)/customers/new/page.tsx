import type { Metadata } from "next";
import { NewCustomerForm } from "@/components/customers/new-customer-form";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
export const metadata: Metadata = { title: "New customer" };

export default async function NewCustomerPage() {
  await pageActor("customers:create");
  return (
    <>
      <PageHeader title="New customer" breadcrumbs={[{ href: "/customers", label: "Customers" }]} />
      <NewCustomerForm />
    </>
  );
}
