import { Alert } from "@/components/ui/alert";
import { Card, CardHeader } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import { lookNow } from "@/lib/ga4-import/actions";
import type { WatchPage } from "@/lib/ga4-import/watch/watch-queries";
import { ActionButton } from "./action-button";
import { RefreshSoon } from "./refresh-soon";
import { SightingList } from "./sighting-list";
import { WatchForm } from "./watch-form";

interface WatchCardProps {
  watch: WatchPage;
  maySet: boolean;
  mayLook: boolean;
}

/** Shows the folder from which GA4's exports are imported automatically, and the exports in it. */
export function WatchCard({ watch, maySet, mayLook }: WatchCardProps) {
  const { settings, environment, watched, live, looked_at, problem, sightings } = watch;
  return (
    <Card>
      <CardHeader
        title="While you use both: a folder that is watched"
        description={described(watch)}
        actions={
          watched && mayLook ? (
            <ActionButton input={{}} label="Load now" said="The folder is looked at" act={lookNow} />
          ) : null
        }
      />
      {watched && !looked_at ? <RefreshSoon /> : null}
      {problem && watched ? (
        <Alert tone="danger" title={problem} className="m-4 mb-0">
          <span className="break-all">{watched}</span>
        </Alert>
      ) : null}
      {maySet && !live ? <WatchForm settings={settings} environment={environment} /> : null}
      {sightings.length > 0 ? <SightingList sightings={sightings} /> : null}
    </Card>
  );
}

function described({ watched, live, looked_at, settings, sightings }: WatchPage): string {
  if (live) return "The garage is live; no folder is watched any more";
  if (!watched) return "Put GA4’s newest export there each evening; it is checked and loaded by night";
  if (!looked_at) return `It is being looked at. Loaded at ${settings.load_at}`;
  const there = sightings.length === 0 ? "nothing stands in it" : "what stands in it is below";
  return `Looked at ${formatDate(looked_at, { time: true })}: ${there}. Loaded at ${settings.load_at}`;
}
