import { LiveRefresh } from "@/components/live/live-refresh";
import { listMetadata } from "@/components/table/list-title";
import { readList } from "@/components/table/read-list";
import type { AddressParams } from "@/components/table/url-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { FindingTable } from "@/components/vehicle-data/night/finding-table";
import { NightsCard } from "@/components/vehicle-data/night/nights-card";
import { NotConnected } from "@/components/vehicle-data/night/not-connected";
import { pageActor } from "@/lib/auth/current-actor";
import { connectedServices } from "@/lib/connections/queries/connected-services";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { findingList } from "@/lib/vehicle-data/list";
import { countFindings, listFindings } from "@/lib/vehicle-data/queries/findings";
import { listNights } from "@/lib/vehicle-data/queries/nights";
import { findingWords } from "@/lib/vehicle-data/rules/finding-words";
import { FINDING_KINDS, type FindingKind } from "@/lib/vehicle-data/rules/findings";
import { FindingList } from "@/lib/vehicle-data/schema/findings";

export const generateMetadata = listMetadata("What the night found", findingList, FindingList);

export default async function NightPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await pageActor("vehicles:read");
  const { input, state } = readList(findingList, FindingList, await searchParams);
  const [{ rows, pagination }, counts, nights, services] = await Promise.all([
    ask(listFindings, actor, input),
    ask(countFindings, actor, {}),
    ask(listNights, actor, {}),
    ask(connectedServices, actor, {}),
  ]);
  return (
    <>
      <LiveRefresh entities={["vehicle_data_findings", "vehicle_data_nights", "vehicles"]} />
      <PageHeader
        breadcrumbs={[{ href: "/vehicles", label: "Vehicles" }]}
        title="What the night found"
        description="What DVSA and DVLA said of your vehicles that was new, until somebody has seen to it."
      />
      <NotConnected services={services} mayConnect={may(actor, "settings:update")} />
      <LinkTabs label="What was found" tabs={tabs(counts, input)} className="mb-4" />
      <FindingTable
        rows={rows}
        total={pagination.total}
        state={state}
        done={input.done}
        connected={services.dvsa || services.dvla}
        mayChange={may(actor, "vehicles:update")}
        mayExport={may(actor, "records:export")}
      />
      <NightsCard nights={nights} />
    </>
  );
}

function tabs(
  counts: readonly { kind: FindingKind; count: number }[],
  { kind, done }: { kind?: FindingKind | undefined; done: boolean },
) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const found = FINDING_KINDS.flatMap((name) => counts.find((one) => one.kind === name) ?? []);
  // The chosen one stays, though the last of its kind was just seen to.
  const shown =
    kind && !done && !found.some((one) => one.kind === kind) ? [...found, { kind, count: 0 }] : found;
  return [
    { href: "/vehicles/night", label: "All", count: grouped(total), current: !kind && !done },
    ...shown.map((one) => ({
      href: `/vehicles/night?kind=${one.kind}`,
      label: findingWords(one.kind),
      count: grouped(one.count),
      current: one.kind === kind && !done,
    })),
    { href: "/vehicles/night?done=true", label: "Seen to", current: done },
  ];
}

const grouped = (count: number) => count.toLocaleString("en-GB");
