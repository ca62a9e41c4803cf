import { ExternalLink } from "lucide-react";
import type { Metadata } from "next";
import { OnlineBookingForm } from "@/components/online-booking/settings/online-booking-form";
import { ServiceList } from "@/components/online-booking/settings/service-list";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { ask } from "@/lib/core/query";
import { getOnlineBookingSetup } from "@/lib/online-booking/queries/setup";

export const metadata: Metadata = { title: "Online booking" };

export default async function OnlineBookingPage() {
  const actor = await pageActor("online_booking:change");
  const { settings, services, packages, skills, warnings } = await ask(getOnlineBookingSetup, actor, {});
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title="Online booking"
        description="Customers book by themselves what you list here, at times that truly fit. Each booking waits in the diary to be confirmed."
        actions={
          <Button asChild>
            <a href="/book" target="_blank" rel="noreferrer">
              <ExternalLink aria-hidden />
              See it as a customer
            </a>
          </Button>
        }
      />
      {settings.enabled
        ? warnings.map((warning) => <Alert key={warning} tone="warning" title={warning} />)
        : null}
      <ServiceList services={services} packages={packages} skills={skills} />
      <OnlineBookingForm key={settings.version} settings={settings} />
    </div>
  );
}
