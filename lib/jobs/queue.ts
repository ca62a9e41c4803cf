import "server-only";
import { isDeepStrictEqual } from "node:util";
import { type SQL, sql } from "drizzle-orm";
import { fromDrizzle, PgBoss, type QueueResult } from "pg-boss";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { log } from "@/lib/core/log/log";

/** A kind of queued job. By it a domain requests work without importing the domain above that does it. */
export interface JobKind<S extends z.ZodType = z.ZodType> {
  name: string;
  data: S;
}

/** Work for later: a name, the schema of its data, and the handler. Every job may run twice. */
export interface Job<S extends z.ZodType = z.ZodType> extends JobKind<S> {
  /** How often a failed job is retried, with growing back-off, before it goes to the dead-letter queue. */
  retries?: number;
  /** The longest that one attempt may take, in seconds. */
  expireSeconds?: number;
  /** A cron expression for a scheduled job, in London time. */
  schedule?: string;
  handle(data: z.output<S>): Promise<void>;
}

export const DEAD_LETTERS = "dead_letters";

const shared = globalThis as { ga4Queue?: PgBoss };

/**
 * Starts the queue on the database at `url`, and works on its jobs unless told not to. Jobs left by a killed process are picked up
 * again. However many processes work, each job goes to one of them, and a scheduled job is queued once.
 */
export async function startJobs(
  url: string,
  jobs: readonly Job[],
  { work = true }: { work?: boolean } = {},
): Promise<void> {
  const boss = new PgBoss({
    connectionString: url,
    schema: "jobs",
    // This connection only polls; commands queue their jobs in their own transaction.
    max: 1,
    supervise: work,
    schedule: work,
    application_name: "ga4-garage-jobs",
  });
  boss.on("error", (error) => log.error("jobs.error", { error }));
  await boss.start();
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  if (!known.has(DEAD_LETTERS)) await boss.createQueue(DEAD_LETTERS);
  await Promise.all(jobs.map((job) => register(boss, job, known.get(job.name))));
  if (work) await Promise.all(jobs.map((job) => workOn(boss, job)));
  shared.ga4Queue = boss;
}

async function register(boss: PgBoss, job: Job, known: QueueResult | undefined): Promise<void> {
  const options = {
    retryLimit: job.retries ?? 5,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: job.expireSeconds ?? 900,
    deadLetter: DEAD_LETTERS,
  };
  if (!known) await boss.createQueue(job.name, options);
  // A queue made by an older release has that release's options.
  else if (!isDeepStrictEqual({ ...known, ...options }, known)) await boss.updateQueue(job.name, options);
}

async function workOn(boss: PgBoss, job: Job): Promise<void> {
  await boss.work(job.name, { pollingIntervalSeconds: 1 }, async (batch: { id: string; data: unknown }[]) => {
    for (const { id, data } of batch) {
      const started = performance.now();
      await job.handle(job.data.parse(data ?? {}));
      log.info("jobs.done", { job: job.name, id, ms: Math.round(performance.now() - started) });
    }
  });
  if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: "Europe/London" });
  else await boss.unschedule(job.name);
}

/** Runs the queue's own statements, which it builds with our `sql`, in a command's transaction. */
const inTransaction = (tx: Tx) => fromDrizzle({ execute: async (query) => tx.execute(query as SQL) }, sql);

/**
 * Queues many jobs of a kind at once, in the command's own transaction.
 *
 * @param startAfter the instant before which none begins
 */
export async function enqueueAll<S extends z.ZodType>(
  tx: Tx,
  job: JobKind<S>,
  data: readonly z.input<S>[],
  startAfter?: Date,
): Promise<void> {
  const boss = shared.ga4Queue;
  if (!boss) throw new Error("The job queue has not been started");
  const jobs = data.map((one) => ({ data: one as object, ...(startAfter && { startAfter }) }));
  if (jobs.length > 0) await boss.insert(job.name, jobs, { db: inTransaction(tx) });
}

/** Queues a job in the command's own transaction: a change that rolls back leaves no job behind. */
export async function enqueue<S extends z.ZodType>(tx: Tx, job: JobKind<S>, data: z.input<S>): Promise<void> {
  const boss = shared.ga4Queue;
  if (!boss) throw new Error("The job queue has not been started");
  await boss.send(job.name, data as object, { db: inTransaction(tx) });
}

export async function stopJobs(): Promise<void> {
  await shared.ga4Queue?.stop({ graceful: true, timeout: 5000 });
  shared.ga4Queue = undefined;
}
