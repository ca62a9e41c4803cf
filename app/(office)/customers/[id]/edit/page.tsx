import type { Metadata } from "next";
import { cache } from "react";
import { EditCustomerForm } from "@/components/customers/edit-customer-form";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getCustomer } from "@/lib/customers/queries/customers";

interface PageProps {
  params: Promise<{ id: string }>;
}

const customerOf = cache(async (id: string) =>
  orNotFound(ask(getCustomer, await pageActor("customers:update"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { name } = await customerOf((await params).id);
  return { title: `Edit ${name}` };
}

export default async function EditCustomerPage({ params }: PageProps) {
  const customer = await customerOf((await params).id);
  const { id, version, ...initial } = customer;
  return (
    <>
      <PageHeader
        title={`Edit ${customer.name}`}
        breadcrumbs={[
          { href: "/customers", label: "Customers" },
          { href: `/customers/${id}`, label: customer.name },
        ]}
      />
      <EditCustomerForm id={id} version={version} initial={initial} />
    </>
  );
}
