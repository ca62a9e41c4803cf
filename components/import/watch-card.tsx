import type { FormAction } from "@/components/form/use-action-form";
import { Alert } from "@/components/ui/alert";
import { Card, CardHeader } from "@/components/ui/card";
import { formatDate } from "@/components/ui/date";
import type { ActionResult } from "@/lib/actions/result";
import type { WatchPage } from "@/lib/ga4-import/watch/watch-queries";
import { ActButton } from "./act-button";
import { RefreshSoon } from "./refresh-soon";
import { SightingList } from "./sighting-list";
import { WatchForm } from "./watch-form";

interface WatchCardProps {
  watch: WatchPage;
  /** Null for who may only read. */
  set: FormAction<unknown> | null;
  look: ((input: Record<string, never>) => Promise<ActionResult>) | null;
}

/** The folder from which GA4's exports come by themselves, and what stands in it. */
export function WatchCard({ watch, set, look }: WatchCardProps) {
  const { settings, environment, watched, live, looked_at, problem, sightings } = watch;
  return (
    <Card>
      <CardHeader
        title="While you use both: a folder that is watched"
        description={described(watch)}
        actions={
          watched && look ? (
            <ActButton input={{}} label="Load now" said="The folder is looked at" act={look} />
          ) : null
        }
      />
      {watched && !looked_at ? <RefreshSoon /> : null}
      {problem && watched ? (
        <Alert tone="danger" title={problem} className="m-4 mb-0">
          <span className="break-all">{watched}</span>
        </Alert>
      ) : null}
      {set && !live ? <WatchForm settings={settings} environment={environment} action={set} /> : null}
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
