import type { Metadata } from "next";
import { StatusList } from "@/components/statuses/status-list";
import { UnlistedWords } from "@/components/statuses/unlisted-words";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { listGarageStatuses, unlistedStatuses } from "@/lib/documents/status-queries";
import * as actions from "./actions";

export const metadata: Metadata = { title: "Statuses" };

export default async function StatusesPage() {
  const actor = await pageActor("statuses:change");
  const [statuses, unlisted] = await Promise.all([
    ask(listGarageStatuses, actor, { retired: true }),
    ask(unlistedStatuses, actor, {}),
  ]);
  const { addStatus: add, saveStatus: save, removeStatus: remove, putInOrder: order } = actions;
  const deeds = may(actor, "statuses:change") ? { add, save, remove, order } : null;
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title="Statuses"
        description="Your own words beside the system's: where a vehicle stands, as your garage says it."
      />
      <StatusList
        subject="document"
        statuses={statuses.filter(({ applies_to }) => applies_to === "document")}
        deeds={deeds}
      />
      {deeds && unlisted.length > 0 ? <UnlistedWords words={unlisted} add={deeds.add} /> : null}
      <StatusList
        subject="appointment"
        statuses={statuses.filter(({ applies_to }) => applies_to === "appointment")}
        deeds={deeds}
      />
    </div>
  );
}
