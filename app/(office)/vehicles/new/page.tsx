import type { Metadata } from "next";
import type { AddressParams } from "@/components/table/url-state";
import { PageHeader } from "@/components/ui/page-header";
import { NewVehicleForm } from "@/components/vehicles/new-vehicle-form";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getCustomer } from "@/lib/customers/queries/customers";
import { listMakes } from "@/lib/vehicles/queries/vehicles";

export const metadata: Metadata = { title: "New vehicle" };

export default async function NewVehiclePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("vehicles:create");
  const { customer } = await searchParams;
  const [owner, makes] = await Promise.all([
    typeof customer === "string" ? orNotFound(ask(getCustomer, actor, { id: customer })) : null,
    ask(listMakes, actor, {}),
  ]);
  return (
    <>
      <PageHeader
        title="New vehicle"
        breadcrumbs={
          owner
            ? [
                { href: "/customers", label: "Customers" },
                { href: `/customers/${owner.id}`, label: owner.name },
              ]
            : [{ href: "/vehicles", label: "Vehicles" }]
        }
      />
      <NewVehicleForm owner={owner && { id: owner.id, name: owner.name }} makes={makes} />
    </>
  );
}
