import type { Metadata } from "next";
import { ConnectionCard } from "@/components/connections/connection-card";
import { LiveRefresh } from "@/components/live/live-refresh";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { getConnections } from "@/lib/connections/queries/connections";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";

export const metadata: Metadata = { title: "Vehicle data" };

export default async function VehicleDataPage() {
  const actor = await pageActor("settings:read");
  const connections = await ask(getConnections, actor, {});
  const mayChange = may(actor, "settings:update");
  return (
    <>
      <LiveRefresh entities={["connections"]} />
      <PageHeader
        title="Vehicle data"
        description="DVSA’s and DVLA’s keys are free and belong to the garage. Before a reminder of an MOT goes out, DVSA is asked whether it was renewed. One Auto API sells what they do not know, and is asked by a button alone."
      />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {connections.map((connection) => (
          <ConnectionCard key={connection.service} connection={connection} mayChange={mayChange} />
        ))}
      </div>
    </>
  );
}
