import type { Metadata } from "next";
import { cache } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { EditVehicleForm } from "@/components/vehicles/edit-vehicle-form";
import { Plate } from "@/components/vehicles/plate";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getVehicle, listMakes } from "@/lib/vehicles/queries/vehicles";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

interface PageProps {
  params: Promise<{ id: string }>;
}

const vehicleOf = cache(async (id: string) =>
  orNotFound(ask(getVehicle, await pageActor("vehicles:update"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { registration } = await vehicleOf((await params).id);
  return { title: `Edit ${formatRegistration(registration) || "vehicle"}` };
}

export default async function EditVehiclePage({ params }: PageProps) {
  const actor = await pageActor("vehicles:update");
  const [vehicle, makes] = await Promise.all([vehicleOf((await params).id), ask(listMakes, actor, {})]);
  const { id, version, ...initial } = vehicle;
  return (
    <>
      <PageHeader
        title="Edit vehicle"
        badges={<Plate registration={vehicle.registration} size="md" />}
        breadcrumbs={[
          { href: "/vehicles", label: "Vehicles" },
          { href: `/vehicles/${id}`, label: formatRegistration(vehicle.registration) || "Vehicle" },
        ]}
      />
      <EditVehicleForm id={id} version={version} initial={initial} makes={makes} />
    </>
  );
}
