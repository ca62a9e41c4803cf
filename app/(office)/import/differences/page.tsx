import { Scale } from "lucide-react";
import type { Metadata } from "next";
import { ImportTabs } from "@/components/import/import-tabs";
import { MadeHereCard } from "@/components/import/made-here-card";
import { OpenGroupsCard, openHref } from "@/components/import/open-groups-card";
import { TotalsToday } from "@/components/import/totals-today";
import { formatDate } from "@/components/ui/date";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { StatTile } from "@/components/ui/stat-tile";
import { pageActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/core/actor";
import { ask } from "@/lib/core/query";
import { type Differences, getDifferences } from "@/lib/ga4-import/differences/differences";

export const metadata: Metadata = { title: "What differs today" };

export default async function DifferencesPage() {
  const actor = await pageActor("imports:read");
  const found = await ask(getDifferences, actor, {});
  const mayDecide = may(actor, "imports:update");
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-5">
      <PageHeader
        className="mb-0"
        title="What differs today"
        description={
          found
            ? `Against ${found.run.source_name}, loaded ${formatDate(found.run.finished_at, { time: true })}`
            : "How this garage differs from what GA4 says"
        }
      />
      <ImportTabs current="/import/differences" />
      {found ? (
        <>
          <Tiles found={found} />
          <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
            <TotalsToday totals={found.totals} />
            <div className="grid gap-4">
              <MadeHereCard made={found.made_here} />
              <OpenGroupsCard
                runId={found.run.id}
                groups={found.open}
                mayTake={mayDecide}
                mayKeep={mayDecide}
              />
            </div>
          </div>
        </>
      ) : (
        <EmptyState icon={Scale} title="No export was loaded yet">
          Once one is, it stands here what both systems have, and what makes the difference.
        </EmptyState>
      )}
    </div>
  );
}

function Tiles({ found }: { found: Differences }) {
  const open = found.open.reduce((sum, { count }) => sum + count, 0);
  const made = found.made_here.reduce((sum, { count }) => sum + count, 0);
  const tiles = [
    { label: "To be decided", count: open, why: "", detail: "changed in both" },
    { label: "Numbers in both", count: found.numbers_twice, why: "number-twice", detail: "on two documents" },
    { label: "Receipts in both", count: found.receipts_twice, why: "receipt-twice", detail: "may be one" },
  ];
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {tiles.map(({ label, count, why, detail }) => (
        <StatTile
          key={label}
          label={label}
          value={count.toLocaleString("en-GB")}
          detail={count > 0 ? detail : "none"}
          tone={count > 0 ? "warning" : "success"}
          {...(count > 0 && { href: openHref(why ? { why } : {}) })}
        />
      ))}
      <StatTile
        label="Made here"
        value={made.toLocaleString("en-GB")}
        detail="not in GA4"
        {...(made > 0 && { href: "/import/differences/made-here" })}
      />
    </div>
  );
}
