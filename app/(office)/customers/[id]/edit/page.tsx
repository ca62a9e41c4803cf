import type { Metadata } from "next";
import { EditCustomerForm } from "@/components/customers/edit-customer-form";
import { PageHeader } from "@/components/ui/page-header";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getCustomer } from "@/lib/customers/queries";
import { saveCustomer } from "../../actions";

export const metadata: Metadata = { title: "Edit customer" };

export default async function EditCustomerPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("customers:update");
  const customer = await orNotFound(ask(getCustomer, actor, await params));
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
      <EditCustomerForm action={saveCustomer} id={id} version={version} initial={initial} />
    </>
  );
}
