import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { OwnerForm } from "@/components/vehicles/owner-form";
import { Plate } from "@/components/vehicles/plate";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { today } from "@/lib/core/dates";
import { ask } from "@/lib/core/query";
import { getVehiclePicture } from "@/lib/vehicles/queries/get-vehicle-picture";
import { formatRegistration } from "@/lib/vehicles/registration";
import { giveNewOwner } from "../../actions";

export const metadata: Metadata = { title: "New owner" };

export default async function OwnerPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("vehicles:update");
  const { id } = await params;
  const { vehicle, owner } = await orNotFound(ask(getVehiclePicture, actor, { id }));
  return (
    <>
      <PageHeader
        title="New owner"
        badges={<Plate registration={vehicle.registration} size="md" />}
        description={
          owner
            ? `${owner.name} stays on record as the former owner, and documents stay with whom they were made out to.`
            : "Nobody is known as the owner so far."
        }
        breadcrumbs={[
          { href: "/vehicles", label: "Vehicles" },
          { href: `/vehicles/${id}`, label: formatRegistration(vehicle.registration) || "Vehicle" },
        ]}
      />
      <OwnerForm
        action={giveNewOwner}
        id={id}
        version={vehicle.version}
        today={today()}
        ownerId={owner?.id ?? null}
      />
    </>
  );
}
