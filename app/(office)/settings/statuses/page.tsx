import type { Metadata } from "next";
import { StatusList } from "@/components/statuses/status-list";
import { UnlistedWords } from "@/components/statuses/unlisted-words";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listGarageStatuses, unlistedStatuses } from "@/lib/documents/queries/custom-statuses";

export const metadata: Metadata = { title: "Statuses" };

export default async function StatusesPage() {
  const actor = await pageActor("statuses:change");
  const [statuses, unlisted] = await Promise.all([
    ask(listGarageStatuses, actor, { retired: true }),
    ask(unlistedStatuses, actor, {}),
  ]);
  const mayChange = may(actor, "statuses:change");
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title="Statuses"
        description="Your own words beside the system's: where a vehicle stands, as your garage says it."
      />
      <StatusList
        subject="document"
        statuses={statuses.filter(({ applies_to }) => applies_to === "document")}
        mayChange={mayChange}
      />
      {mayChange && unlisted.length > 0 ? <UnlistedWords words={unlisted} /> : null}
      <StatusList
        subject="appointment"
        statuses={statuses.filter(({ applies_to }) => applies_to === "appointment")}
        mayChange={mayChange}
      />
    </div>
  );
}
