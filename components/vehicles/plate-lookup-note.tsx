import { Badge } from "@/components/ui/badge";
import { Spinner } from "@/components/ui/spinner";
import { formatDate } from "@/lib/core/dates/date-words";
import { asWritten } from "@/lib/vehicle-data/rules/fact-words";
import type { PlateLookup } from "./use-plate-lookup";

const CALLED = { dvsa: "DVSA", dvla: "DVLA" } as const;

/** Says what came of looking a registration up: who answered, who did not, and what to know of the vehicle before it is driven in. */
export function PlateLookupNote({ lookup }: { lookup: PlateLookup }) {
  return (
    <div
      aria-live="polite"
      className="flex min-h-5 flex-wrap items-center gap-x-2 gap-y-1 text-sm sm:col-span-6"
    >
      <Said lookup={lookup} />
    </div>
  );
}

function Said({ lookup }: { lookup: PlateLookup }) {
  if (!lookup) return null;
  if (lookup.state === "asking")
    return (
      <span className="flex items-center gap-2 text-muted-foreground">
        <Spinner /> Asking DVSA and DVLA…
      </span>
    );
  if (lookup.state === "unreachable")
    return <span className="text-warning">The registration could not be looked up: type the details.</span>;
  const { services, facts, sandbox } = lookup.answer;
  const told = services.filter(({ state }) => state === "said").map(({ service }) => CALLED[service]);
  const away = services.flatMap(({ state, problem }) => (state === "away" && problem ? [problem] : []));
  const mot = facts.mot_expiry?.value;
  return (
    <>
      {sandbox ? <Badge tone="warning">Sandbox: made up</Badge> : null}
      {told.length > 0 ? (
        <span>
          Filled in by {told.join(" and ")}
          {facts.make ? `: ${asWritten(facts.make.value.toUpperCase())}` : ""}
          {mot ? `, MOT until ${formatDate(mot, { year: true })}` : ""}
        </span>
      ) : away.length === 0 ? (
        <span className="text-muted-foreground">DVSA and DVLA have no record of it: type the details.</span>
      ) : null}
      {facts.recall?.value === "yes" ? <Badge tone="danger">Recall outstanding</Badge> : null}
      {facts.off_road?.value === "exported" ? <Badge tone="danger">Marked for export</Badge> : null}
      {away.map((problem) => (
        <span key={problem} className="text-warning">
          {problem}
        </span>
      ))}
    </>
  );
}
