import type { Metadata } from "next";
import { cache } from "react";
import type { AddressParams } from "@/components/table/url-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { Plate } from "@/components/vehicles/plate";
import { MovedPlateForm, NewPlateForm } from "@/components/vehicles/plate-forms";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { today } from "@/lib/core/dates/dates";
import { ask } from "@/lib/core/query";
import { getVehicleDetails } from "@/lib/details/queries/vehicle-details";
import { listMakes } from "@/lib/vehicles/queries/vehicles";
import { formatRegistration } from "@/lib/vehicles/rules/registration";

interface PlatePageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<AddressParams>;
}

const detailsOf = cache(async (id: string) =>
  orNotFound(ask(getVehicleDetails, await pageActor("vehicles:update"), { id })),
);

export async function generateMetadata({ params }: PlatePageProps): Promise<Metadata> {
  const { vehicle } = await detailsOf((await params).id);
  return { title: `Registration ${formatRegistration(vehicle.registration)}`.trim() };
}

export default async function PlatePage({ params, searchParams }: PlatePageProps) {
  const actor = await pageActor("vehicles:update");
  const { id } = await params;
  const { to } = await searchParams;
  const [{ vehicle, owner }, makes] = await Promise.all([detailsOf(id), ask(listMakes, actor, {})]);
  const mayMove = may(actor, "vehicles:create") && vehicle.registration !== "";
  const moved = to === "other-car" && mayMove;
  const plate = formatRegistration(vehicle.registration);
  return (
    <>
      <PageHeader
        title="Registration"
        badges={<Plate registration={vehicle.registration} size="md" />}
        breadcrumbs={[
          { href: "/vehicles", label: "Vehicles" },
          { href: `/vehicles/${id}`, label: plate || "Vehicle" },
        ]}
      />
      {mayMove ? (
        <LinkTabs
          label="What has happened"
          className="mb-4 max-w-xl"
          tabs={[
            { href: `/vehicles/${id}/plate`, label: "Same vehicle, new registration", current: !moved },
            {
              href: `/vehicles/${id}/plate?to=other-car`,
              label: "Same registration, other vehicle",
              current: moved,
            },
          ]}
        />
      ) : null}
      <p className="mb-4 max-w-xl text-sm text-muted-foreground">
        {moved
          ? `${plate} is on another vehicle now. This record keeps its history under ${plate} with the date; the other vehicle gets a record of its own.`
          : "Record and history go on under the new plate. The old one is kept with the date, and finds this vehicle as before."}
      </p>
      {moved ? (
        <MovedPlateForm
          id={id}
          version={vehicle.version}
          today={today()}
          owner={owner && { id: owner.id, name: owner.name }}
          makes={makes}
        />
      ) : (
        <NewPlateForm id={id} version={vehicle.version} today={today()} />
      )}
    </>
  );
}
