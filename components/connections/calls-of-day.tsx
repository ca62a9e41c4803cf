import { DateText } from "@/components/ui/date";
import type { CallsOfDay as Calls } from "@/lib/connections/queries/calls-of-day";

/** How a service answered in the last 24 hours. */
export function CallsOfDay({ calls }: { calls: Calls }) {
  const { answered, failed, spared, mean_ms, slowest_ms, problem, problem_at } = calls;
  const made = answered + failed;
  if (made + spared === 0)
    return <p className="text-sm text-muted-foreground">It was not asked in the last 24 hours.</p>;
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="tabular-nums">
        Asked {count(made)} in the last 24 hours
        {mean_ms === null ? "" : `, answered in ${mean_ms} ms on average and ${slowest_ms} ms at most`}.
      </p>
      {failed + spared > 0 ? (
        <p className="text-warning tabular-nums">
          It failed {count(failed)}
          {spared > 0 ? `, and was left alone ${count(spared)} after failing` : ""}.
        </p>
      ) : null}
      {problem && problem_at ? (
        <p className="text-muted-foreground">
          Last: {problem}, <DateText date={problem_at} time />
        </p>
      ) : null}
    </div>
  );
}

const count = (times: number): string => (times === 1 ? "once" : `${times.toLocaleString("en-GB")} times`);
