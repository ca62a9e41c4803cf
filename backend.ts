import type { Server } from "node:http";
import { GET as health } from "@/app/api/health/route";
import { routes } from "@/app/api/v1/routes";
import { connect, disconnect } from "@/db/client";
import { migrate } from "@/db/migrate";
import { firstRun } from "@/db/seed/first-run";
import { apiRouter } from "@/lib/api/router";
import { changeRecorder } from "@/lib/audit/change-recorder";
import { env } from "@/lib/core/env";
import { recordWith } from "@/lib/core/recorder";
import { recoverImports } from "@/lib/ga4-import/run/run-record";
import { healthFirst, healthOnly } from "@/lib/http/health-door";
import { type Doors, httpServer, type PageHandler } from "@/lib/http/serve";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { startDelivering } from "@/lib/webhooks/delivery/deliverer";
import { jobs } from "./jobs";

export interface BackendOptions {
  /** Whether the database is this process's alone. */
  embedded: boolean;
  /** A new garage gets demo data. */
  demo: boolean;
  dev: boolean;
  /** What takes back what was started; each step is added once it may be needed. */
  undo: (() => void | Promise<void>)[];
}

export interface Backend {
  /** Who may sign in to a garage that was made just now. */
  first: Awaited<ReturnType<typeof firstRun>>;
  /** Answers /api/v1 itself and leaves the rest to the pages; a worker tells its health alone. Not yet listening. */
  server(pages: PageHandler): Server;
}

/** All that a process does but drawing pages: API, health, jobs and deliveries, on a database that is there. `npm run dev` replaces it at each save. */
export async function startBackend(
  databaseUrl: string,
  { embedded, demo, dev, undo }: BackendOptions,
): Promise<Backend> {
  const works = env.ROLE !== "web";
  recordWith(changeRecorder);
  await migrate(databaseUrl);
  connect(databaseUrl, { max: env.DATABASE_POOL_MAX });
  undo.push(disconnect);
  const first = await firstRun({ demo });
  // Beside other processes one cannot know whose a running import is: a job looks for those that give no sign of life any more.
  if (embedded) await recoverImports();
  await startJobs(databaseUrl, jobs, { work: works });
  undo.push(stopJobs);
  if (works) undo.push(await startDelivering());
  return { first, server: (pages) => httpServer({ ...doors(pages), https: isHttps(), dev }) };
}

const doors = (pages: PageHandler): Doors =>
  env.ROLE === "worker" ? healthOnly(health) : { api: apiRouter(routes), pages: healthFirst(health, pages) };

const isHttps = () => env.APP_URL?.startsWith("https://") ?? false;
