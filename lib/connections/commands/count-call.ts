import "server-only";
import { sql } from "@/db/client";
import { log } from "@/lib/core/log/log";
import type { OutsideCall } from "@/lib/integrations/outside/calls";

/** Counts a call of a service in its hour. Nobody waits for it, and a database that does not answer loses a count and nothing else. */
export function countCall({ service, outcome, milliseconds, problem }: OutsideCall): void {
  const ms = outcome === "spared" ? 0 : Math.round(milliseconds);
  const failed = outcome === "failed";
  sql()`
    insert into connection_calls as c (service, hour, answered, failed, spared, ms, slowest_ms, problem, problem_at)
    values (${service}, date_trunc('hour', now()), ${outcome === "answered" ? 1 : 0}, ${failed ? 1 : 0},
      ${outcome === "spared" ? 1 : 0}, ${ms}, ${ms}, ${failed ? problem : null}, case when ${failed} then now() end)
    on conflict (service, hour) do update set answered = c.answered + excluded.answered, failed = c.failed + excluded.failed,
      spared = c.spared + excluded.spared, ms = c.ms + excluded.ms, slowest_ms = greatest(c.slowest_ms, excluded.slowest_ms),
      problem = coalesce(excluded.problem, c.problem), problem_at = coalesce(excluded.problem_at, c.problem_at)`.catch(
    (error: unknown) => log.warn("connections.not_counted", { service, error }),
  );
}
