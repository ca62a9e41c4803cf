import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import type { NightRow } from "@/lib/vehicle-data/queries/nights";

const STATES: Record<NightRow["state"], { words: string; tone: BadgeTone }> = {
  running: { words: "Running", tone: "info" },
  done: { words: "Done", tone: "success" },
  stopped: { words: "Goes on", tone: "warning" },
  failed: { words: "Failed", tone: "danger" },
};

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** The last nights with what each has read, and why one did not do all that it was to do. */
export function NightsCard({ nights }: { nights: readonly NightRow[] }) {
  if (nights.length === 0) return null;
  return (
    <Card className="mt-4">
      <CardHeader
        title="The last nights"
        description="At half past four, and from half past eight on, when DVSA’s file of the day is there. What was not done goes on by itself."
      />
      <ul className="divide-y">
        {nights.map((night) => (
          <li key={night.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-2 text-sm">
            <span className="w-28 shrink-0 font-medium">
              <DateText date={night.begun_at} />
            </span>
            <Badge tone={STATES[night.state].tone}>{STATES[night.state].words}</Badge>
            <span className="min-w-0 flex-1 basis-64 text-muted-foreground tabular-nums">
              {readWords(night)}
              {night.problem ? <span className="block text-warning">{night.problem}.</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function readWords({
  files,
  records_read,
  vehicles_matched,
  vehicles_changed,
  dvla_asked,
}: NightRow): string {
  const parts = [
    files > 0
      ? `${counted(files, "file")} with ${counted(records_read, "vehicle")}, ${vehicles_matched.toLocaleString("en-GB")} of them yours`
      : null,
    dvla_asked > 0 ? `DVLA asked about ${counted(dvla_asked, "vehicle")}` : null,
    `something new of ${counted(vehicles_changed, "vehicle")}`,
  ];
  return parts.filter(Boolean).join("; ");
}
