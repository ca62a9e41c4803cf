import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { EditVehicleForm } from "@/components/vehicles/edit-vehicle-form";
import { Plate } from "@/components/vehicles/plate";
import { orNotFound } from "@/lib/actions/or-not-found";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getVehicle, listMakes } from "@/lib/vehicles/queries";
import { formatRegistration } from "@/lib/vehicles/registration";
import { saveVehicle } from "../../actions";

export const metadata: Metadata = { title: "Edit vehicle" };

export default async function EditVehiclePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await pageActor("vehicles:update");
  const [vehicle, makes] = await Promise.all([
    orNotFound(ask(getVehicle, actor, await params)),
    ask(listMakes, actor, {}),
  ]);
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
      <EditVehicleForm action={saveVehicle} id={id} version={version} initial={initial} makes={makes} />
    </>
  );
}
