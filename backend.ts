import type { Server } from "node:http";
import { GET as health } from "@/app/api/health/route";
import { routes } from "@/app/api/v1/routes";
import { connect, disconnect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { firstRun } from "@/db/seed/first-run";
import { apiRouter } from "@/lib/api/router";
import { followJob } from "@/lib/appointments/commands/follow-job";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { countCall } from "@/lib/connections/commands/count-call";
import { env } from "@/lib/core/env";
import { setRecorder } from "@/lib/core/recorder";
import { setJobFollower } from "@/lib/documents/commands/job-follower";
import { answerLive } from "@/lib/events/live/answer-live";
import { answerStream } from "@/lib/events/live/answer-stream";
import { startLive } from "@/lib/events/live/start-live";
import { recoverImports } from "@/lib/ga4-import/run/run-record";
import { healthFirst, healthOnly } from "@/lib/http/health-door";
import { type Doors, httpServer, type PageHandler } from "@/lib/http/serve";
import { setCallRecorder } from "@/lib/integrations/outside/calls";
import { type PusherApi, pusherApi } from "@/lib/integrations/pusher/pusher-api";
import { pusherApp, pusherSources } from "@/lib/integrations/pusher/settings";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { setLastQuestion } from "@/lib/messages/jobs/last-question";
import { startTelling } from "@/lib/notifications/telling/teller";
import { answerLastQuestion } from "@/lib/reminder-run/commands/last-question";
import { startDelivering } from "@/lib/webhooks/delivery/deliverer";
import { jobs } from "./jobs";

export interface BackendOptions {
  /** Whether this process alone uses the database. */
  embedded: boolean;
  /** Whether a new garage gets demo data. */
  demo: boolean;
  dev: boolean;
  /** Whether this process has already brought the database's schema up to date. */
  migrated?: boolean;
  /** Clean-up functions. Each is added as soon as it may be needed. */
  undo: (() => void | Promise<void>)[];
}

export interface Backend {
  /** The login of the first admin, if the garage was created just now; otherwise null. */
  first: Awaited<ReturnType<typeof firstRun>>;
  /**
   * Makes the server, not yet listening. It answers /api/v1 itself and leaves the rest to the pages; a worker answers only the
   * health check.
   */
  server(pages: PageHandler): Server;
}

/**
 * Starts everything a process does except rendering pages: API, health check, jobs and deliveries, on an existing database. `npm
 * run dev` replaces it at each save.
 */
export async function startBackend(
  databaseUrl: string,
  { embedded, demo, dev, migrated, undo }: BackendOptions,
): Promise<Backend> {
  const works = env.ROLE !== "web";
  setRecorder(changeRecorder);
  setJobFollower(followJob);
  setLastQuestion(answerLastQuestion);
  setCallRecorder(countCall);
  if (!migrated) await migrate(databaseUrl);
  connect(databaseUrl, { max: env.DATABASE_POOL_MAX });
  undo.push(disconnect);
  const first = await firstRun({ demo });
  // With other processes on the same database, we cannot know whether a running import is theirs. A job looks for imports whose
  // heartbeat has stopped.
  if (embedded) await recoverImports();
  await startJobs(databaseUrl, jobs, { work: works });
  undo.push(stopJobs);
  if (works) undo.push(await startDelivering());
  if (works) undo.push(await startTelling());
  const app = pusherApp();
  const pusher = app && (await pusherApi(app));
  if (env.ROLE !== "worker") undo.push(await startLive(pusher));
  return { first, server: (pages) => httpServer({ ...doors(pages, pusher), https: isHttps(), dev }) };
}

const doors = (pages: PageHandler, pusher: PusherApi | null): Doors =>
  env.ROLE === "worker"
    ? healthOnly(health)
    : {
        api: apiRouter(routes),
        pages: healthFirst(health, pages),
        events: answerStream,
        live: answerLive(pusher),
        connects: pusherSources(),
      };

const isHttps = () => env.APP_URL?.startsWith("https://") ?? false;
