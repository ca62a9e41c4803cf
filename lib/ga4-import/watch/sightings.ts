import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { claimedRows } from "@/lib/core/read-rows";
import { STOPPED } from "../run/run-record";
import type { RunStatus } from "../run/run-schema";
import { displayName } from "./look";
import type { SightingState } from "./watch-schema";

export interface Sighting {
  id: string;
  name: string;
  called: string;
  state: SightingState;
  bytes: number;
  written_at: string;
  first_seen_at: string;
  /** Whether its time has come: the hour has struck since it was first seen. */
  due: boolean;
  /** The run that has the details. */
  run_id: string | null;
  /** Why its run could not be carried out. */
  error: string | null;
  /** Whether it was checked and may be loaded. */
  passed: boolean;
  fingerprint: string | null;
}

interface Stored extends Record<string, unknown> {
  id: string;
  name: string;
  bytes: string;
  written_at: string;
  first_seen_at: string;
  settled: boolean;
  due: boolean;
  older: boolean;
  tries: number;
  fingerprint: string | null;
  check_run_id: string | null;
  check_status: RunStatus | null;
  reconciled: boolean | null;
  check_error: string | null;
  load_run_id: string | null;
  load_status: RunStatus | null;
  load_error: string | null;
  twin_id: string | null;
  twin_status: RunStatus | null;
}

/**
 * After this many tries it is left to people: if its process is stopped each time, the export itself may be
 * the cause.
 */
const MOST_TRIES = 3;

/** Returns the exports in the folder, the newest first, with the state of each at the moment `now`. */
export async function readSightings(
  db: Db | Tx,
  { folder, load_at, now = new Date() }: { folder: string; load_at: string; now?: Date },
): Promise<Sighting[]> {
  const rows = await db
    .execute(sql`
    with clock as (select ${now.toISOString()}::timestamptz as at),
    today as (select ((at at time zone 'Europe/London')::date + ${load_at}::time) at time zone 'Europe/London' as struck, at from clock),
    hour as (
      select case when struck <= at then struck
        else ((struck at time zone 'Europe/London') - interval '1 day') at time zone 'Europe/London' end as struck from today),
    newest as (
      select max(export_written_at) as written_at from import_runs where mode = 'load' and status in ('reconciled', 'differs'))
    select s.id, s.name, s.bytes, s.written_at, s.first_seen_at, s.settled_at is not null as settled, s.tries, s.fingerprint,
      s.first_seen_at <= hour.struck as due, coalesce(s.written_at <= newest.written_at, false) as older,
      s.check_run_id, c.status as check_status, (c.report ->> 'reconciled')::boolean as reconciled, c.error as check_error,
      s.load_run_id, l.status as load_status, l.error as load_error, twin.id as twin_id, twin.status as twin_status
    from import_sightings s cross join hour cross join newest
    left join import_runs c on c.id = s.check_run_id left join import_runs l on l.id = s.load_run_id
    left join lateral (
      select r.id, r.status from import_runs r
      where r.mode = 'load' and r.status in ('reconciled', 'differs', 'undone') and r.fingerprint = s.fingerprint
      order by r.finished_at desc limit 1) twin on true
    where s.folder = ${folder} order by s.written_at desc, s.name`)
    .then(claimedRows<Stored>);
  return rows.map((row) => ({ ...shown(row), called: displayName(folder, row.name) }));
}

function shown(row: Stored): Omit<Sighting, "called"> {
  const { id, name, written_at, first_seen_at, due, fingerprint } = row;
  const state = stateOf(row);
  const run_id = /^(same|undone)$/.test(state) ? row.twin_id : (row.load_run_id ?? row.check_run_id);
  return {
    ...{ id, name, written_at, first_seen_at, due, fingerprint, state, run_id },
    bytes: Number(row.bytes),
    error: state === "failed" ? (row.load_error ?? row.check_error) : null,
    passed: state === "waiting" && row.check_run_id !== null && row.reconciled === true,
  };
}

function stateOf(row: Stored): SightingState {
  const { load_status: load, check_status: check, twin_status: twin } = row;
  if (load === "queued" || load === "running") return "loading";
  if (check === "queued" || check === "running") return "checking";
  if (twin === "undone") return "undone";
  if (twin && row.twin_id === row.load_run_id) return twin === "differs" ? "differs" : "loaded";
  if (twin) return "same";
  if (!row.settled) return "arriving";
  if (row.older) return "older";
  if (wasStopped(load, row.load_error) || wasStopped(check, row.check_error))
    return row.tries < MOST_TRIES ? "waiting" : "failed";
  if (load || check === "failed" || check === "cancelled") return "failed";
  return check === "checked" && !row.reconciled ? "red" : "waiting";
}

const wasStopped = (status: RunStatus | null, error: string | null): boolean =>
  status === "failed" && (error?.startsWith(STOPPED) ?? false);
