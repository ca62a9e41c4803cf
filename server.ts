import { type AddressInfo, isIPv6 } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import next from "next";
import { type Backend, startBackend } from "@/backend";
import { DatabaseAddressError } from "@/db/address";
import { startEmbedded } from "@/db/embedded";
import { acquireDataLock, prepareDataFolder } from "@/db/embedded/data-lock";
import { DataInUseError, EmbeddedDatabaseError } from "@/db/embedded/errors";
import { EnvError, env, requireServerEnv } from "@/lib/core/env";
import { log } from "@/lib/core/log/log";
import { startLogging } from "@/lib/core/log/server-log";
import { loadAuthSecret } from "@/lib/core/secrets";
import { drain, type PageHandler } from "@/lib/http/serve";
import { withRetryAfter } from "@/lib/http/with-retry-after";

const started = performance.now();
const undo: (() => void | Promise<void>)[] = [];

/** The only entry point of a process: starts what it needs, in order. `stop` undoes that in reverse order. */
async function start(): Promise<void> {
  const { values: flags } = parseArgs({ options: { empty: { type: "boolean" }, dev: { type: "boolean" } } });
  requireServerEnv(env);
  prepareDataFolder(env.DATA_DIR);
  undo.push(startLogging(join(env.DATA_DIR, "logs")));

  const databaseUrl = await openDatabase();
  process.env.AUTH_SECRET = await loadAuthSecret(env.DATA_DIR, env.AUTH_SECRET);
  // next-auth takes its own address from the environment; without a fixed one it uses the request's.
  if (env.APP_URL) process.env.NEXTAUTH_URL = env.APP_URL;
  else process.env.AUTH_TRUST_HOST = "1";

  const dev = flags.dev ?? env.NODE_ENV === "development";
  const backend = await startBackend(databaseUrl, {
    embedded: !env.DATABASE_URL,
    demo: !flags.empty,
    dev,
    undo,
  });
  const port = await serve(backend, dev);
  announce(env.APP_URL ?? `http://localhost:${port}`, backend.first);
}

async function openDatabase(): Promise<string> {
  let url = env.DATABASE_URL;
  if (!url) {
    // Only one process can use the embedded database. With an external database, any number of processes share data and folder.
    const lock = acquireDataLock(env.DATA_DIR, { url: env.APP_URL ?? `http://localhost:${env.PORT}` });
    undo.push(() => lock.release());
    const embedded = await startEmbedded({ dataDir: env.DATA_DIR, log });
    undo.push(() => embedded.stop());
    url = embedded.url;
  }
  process.env.DATABASE_URL = url;
  return url;
}

/** How long requests under way have to finish when the server stops, in ms. */
const DRAIN_MS = 10_000;

/** Listens first, because Next must know the port on which it is called. */
async function serve(backend: Backend, dev: boolean): Promise<number> {
  const prepared = Promise.withResolvers<PageHandler>();
  const server = backend.server(async (incoming, outgoing) => (await prepared.promise)(incoming, outgoing));
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(env.PORT, env.HOST, resolve),
  );
  const { port } = server.address() as AddressInfo;
  if (env.ROLE !== "worker") prepared.resolve(await preparePages(dev, port));
  // Pushed after the pages' own clean-up, so that they answer until the last request has its response.
  undo.push(() => drain(server, DRAIN_MS));
  return port;
}

/**
 * Next forwards some requests to itself (an action whose page was left in the meantime), with their cookies. Without host and port
 * it asks whoever listens on 3000. Behind an HTTPS proxy it would use TLS on our plain port, so it is given the whole origin too.
 */
async function preparePages(dev: boolean, port: number): Promise<PageHandler> {
  const own = ownHost(env.HOST);
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${isIPv6(own) ? `[${own}]` : own}:${port}`;
  // In some places Next calls every loopback address localhost. Given another name, it takes its own pages for another host's.
  const hostname = /^(127\.|::1$)/.test(own) ? "localhost" : own;
  const app = next({ dev, dir: process.cwd(), hostname, port });
  await app.prepare();
  undo.push(() => app.close());
  return withRetryAfter(app.getRequestHandler());
}

/** The host by which this process reaches itself. */
function ownHost(host: string): string {
  if (host === "0.0.0.0" || host === "") return "127.0.0.1";
  return host === "::" ? "::1" : host;
}

function announce(url: string, first: Backend["first"]): void {
  const does = env.ROLE === "worker" ? "works in the background, its health is at" : "is ready at";
  const where = env.ROLE === "worker" ? `${url}/api/health` : url;
  const lines = [`GA4 Garage ${does} ${where} (${((performance.now() - started) / 1000).toFixed(1)} s)`];
  if (first)
    lines.push(
      "",
      `  Sign in as  ${first.adminEmail}`,
      `  Password    ${first.adminPassword}`,
      "  Shown this once: you will be asked to choose your own.",
    );
  process.stdout.write(`${lines.join("\n")}\n`);
}

let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(code || 1), DRAIN_MS + 15_000).unref();
  for (const step of undo.reverse())
    await Promise.resolve(step()).catch((error: unknown) => log.error("server.stop_failed", { error }));
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop(0));

start().catch(async (error: NodeJS.ErrnoException) => {
  const known = [EnvError, DataInUseError, EmbeddedDatabaseError, DatabaseAddressError];
  if (known.some((kind) => error instanceof kind)) process.stderr.write(`${error.message}\n`);
  else if (error.code === "EADDRINUSE")
    process.stderr.write(`Port ${env.PORT} is taken by another program. Set PORT to a free one.\n`);
  else log.error("server.start_failed", { error });
  await stop(1);
});
