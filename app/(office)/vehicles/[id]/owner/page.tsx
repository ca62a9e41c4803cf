import type { Metadata } from "next";
import { cache } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { OwnerForm } from "@/components/vehicles/owner-form";
import { Plate } from "@/components/vehicles/plate";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { getVehicleDetails } from "@/lib/details/queries/vehicle-details";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

interface PageProps {
  params: Promise<{ id: string }>;
}

const detailsOf = cache(async (id: string) =>
  orNotFound(ask(getVehicleDetails, await pageActor("vehicles:update"), { id })),
);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { vehicle } = await detailsOf((await params).id);
  return { title: `New owner of ${formatRegistration(vehicle.registration) || "vehicle"}` };
}

export default async function OwnerPage({ params }: PageProps) {
  const { id } = await params;
  const { vehicle, owner } = await detailsOf(id);
  return (
    <>
      <PageHeader
        title="New owner"
        badges={<Plate registration={vehicle.registration} size="md" />}
        description={
          owner
            ? `${owner.name} stays on record as the former owner, and documents stay with whom they were made out to.`
            : "The owner is not known so far."
        }
        breadcrumbs={[
          { href: "/vehicles", label: "Vehicles" },
          { href: `/vehicles/${id}`, label: formatRegistration(vehicle.registration) || "Vehicle" },
        ]}
      />
      <OwnerForm id={id} version={vehicle.version} today={today()} ownerId={owner?.id ?? null} />
    </>
  );
}
