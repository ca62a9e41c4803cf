import Link from "next/link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { DateText } from "@/components/ui/date";
import { fileSize } from "@/components/ui/file-size";
import { sightingWords } from "@/lib/ga4-import/watch/sighting-words";
import type { Sighting } from "@/lib/ga4-import/watch/sightings";
import type { SightingState } from "@/lib/ga4-import/watch/watch-schema";

const BADGES: Record<SightingState, { label: string; tone: BadgeTone }> = {
  arriving: { label: "Arriving", tone: "info" },
  waiting: { label: "Waiting", tone: "info" },
  checking: { label: "Being checked", tone: "info" },
  loading: { label: "Being loaded", tone: "info" },
  loaded: { label: "Loaded", tone: "success" },
  differs: { label: "Needs you", tone: "warning" },
  red: { label: "Needs you", tone: "warning" },
  failed: { label: "Needs you", tone: "danger" },
  same: { label: "Known", tone: "outline" },
  undone: { label: "Known", tone: "outline" },
  older: { label: "Older", tone: "outline" },
};

/** Lists the exports in the watched folder, the newest first. */
export function SightingList({ sightings }: { sightings: readonly Sighting[] }) {
  return (
    <ul aria-label="In the folder" className="divide-y border-t">
      {sightings.map(({ id, called, state, error, written_at, bytes, run_id }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 text-sm">
          <div className="min-w-0 flex-1 basis-52">
            <p className="flex flex-wrap items-center gap-2 font-medium">
              <span className="min-w-0 break-words">{called}</span>
              <Badge tone={BADGES[state].tone}>{BADGES[state].label}</Badge>
            </p>
            <p className="break-words text-muted-foreground">{sightingWords(state, error)}</p>
          </div>
          <p className="text-muted-foreground">
            <DateText date={written_at} time />, {fileSize(bytes)}
          </p>
          {run_id ? (
            <Link
              href={`/import/${run_id}`}
              prefetch={false}
              className="font-medium text-primary hover:underline"
            >
              Report<span className="sr-only"> of {called}</span>
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
