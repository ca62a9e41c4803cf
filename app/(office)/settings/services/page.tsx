import type { Metadata } from "next";
import { LiveRefresh } from "@/components/live/live-refresh";
import { ServiceCard } from "@/components/services/service-card";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listServices } from "@/lib/services/queries/services";

export const metadata: Metadata = { title: "Services" };

export default async function ServicesPage() {
  const actor = await pageActor("settings:read");
  const services = await ask(listServices, actor, {});
  const mayTest = may(actor, "settings:update");
  return (
    <>
      <LiveRefresh entities={["connections", "supplier_links", "payment_accounts", "sms_accounts"]} />
      <PageHeader
        title="Services"
        description="Everything on the internet that the garage asks. Calls are those of the last 24 hours, by all of its processes; whether a service is left alone, each process finds out for itself."
      />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {services.map((service) => (
          <ServiceCard key={service.id} service={service} mayTest={mayTest} />
        ))}
      </div>
    </>
  );
}
