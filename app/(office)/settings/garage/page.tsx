import type { Metadata } from "next";
import { GarageForm } from "@/components/settings/garage-form";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { getGarage } from "@/lib/settings/queries/garage";

export const metadata: Metadata = { title: "Garage" };

export default async function GaragePage() {
  const actor = await pageActor("settings:read");
  const garage = await ask(getGarage, actor, {});
  return (
    <>
      <PageHeader title="Garage" description="As it stands on your documents, and what they start with." />
      <GarageForm
        key={garage.version}
        garage={garage}
        timeZones={Intl.supportedValuesOf("timeZone").filter((zone) => zone.startsWith("Europe/"))}
        mayChange={may(actor, "settings:update")}
      />
    </>
  );
}
