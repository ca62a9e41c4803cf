// Replaces backend.ts in the server that `npm run dev` starts: it loads the real backend, again at each save, and swaps it in.
// PostgreSQL, the port and Next's development server, which reloads the pages itself, keep running.

import { createServer, type Server } from "node:http";
import type { Backend, BackendOptions, startBackend as start } from "../../backend";
import type { PageHandler } from "../../lib/http/serve";
import { Modules } from "./modules";
import { RebuiltServer } from "./rebuilt-server";
import { watchSources } from "./sources";

type Module = { startBackend: typeof start };

interface Running {
  module: Module;
  backend: Backend;
  undo: BackendOptions["undo"];
  server?: Server;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The environment before a start writes the database's address into it; used for a restart. */
const environment = { ...process.env };

/** The same as in backend.ts, but replaced at each save. */
export const startBackend: typeof start = async (databaseUrl, { undo, ...options }) => {
  const [source, shell] = await Promise.all([Modules.of("backend.ts"), RebuiltServer.of()]);
  undo.push(async () => {
    source.dispose();
    await shell.dispose();
  });
  const module = await source.program<Module>();
  const reloader = new Reloader(source, shell, (own) => ({
    url: databaseUrl,
    options: { ...options, undo: own },
  }));
  const first = await reloader.start(module);
  undo.push(() => reloader.stop());
  return { first, server: (pages) => reloader.server(pages) };
};

class Reloader {
  private running: Running | undefined;
  private pages: PageHandler | undefined;
  /** Whether the last save failed to build or start. */
  private broken = false;
  /** Settles once the swap under way is done. Requests that arrive during a swap wait for it. */
  private turn = Promise.resolve();
  private work = Promise.resolve();
  private readonly unwatch = watchSources((paths) => {
    this.work = this.work.then(() => this.reload(paths));
  });

  constructor(
    private readonly source: Modules,
    private readonly shell: RebuiltServer,
    private readonly given: (undo: BackendOptions["undo"]) => { url: string; options: BackendOptions },
  ) {}

  async start(module: Module, { migrated = false } = {}): Promise<Backend["first"]> {
    const undo: BackendOptions["undo"] = [];
    const { url, options } = this.given(undo);
    try {
      const backend = await module.startBackend(url, { ...options, migrated });
      this.running = { module, undo, backend, ...(this.pages && { server: backend.server(this.pages) }) };
      return backend.first;
    } catch (error) {
      await takeBack(undo);
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.unwatch();
    await this.work;
    await takeBack(this.running?.undo ?? []);
  }

  /** A server that stays, because Next's development server listens on it too. It passes each request to the current backend. */
  server(pages: PageHandler): Server {
    this.pages = pages;
    const inner = this.running?.backend.server(pages);
    if (this.running && inner) this.running.server = inner;
    const outer = createServer((incoming, outgoing) => {
      void this.turn.then(() => this.running?.server?.emit("request", incoming, outgoing));
    });
    return Object.assign(outer, {
      keepAliveTimeout: inner?.keepAliveTimeout,
      headersTimeout: inner?.headersTimeout,
      requestTimeout: inner?.requestTimeout,
    });
  }

  private async reload(paths: readonly string[]): Promise<void> {
    const { source, shell } = this;
    const migrates = paths.some((path) => path.endsWith(".sql"));
    const began = performance.now();
    const readAtStart = paths.filter((path) => shell.has(path) && !source.has(path));
    try {
      const changed = await source.take(paths);
      if (changed || migrates || this.broken) {
        await this.replace(await source.program<Module>(), { migrated: !migrates && !this.broken });
        say(`Reloaded API and jobs in ${Math.round(performance.now() - began)} ms: ${paths.join(", ")}`);
      }
      this.broken = false;
      if (readAtStart.length > 0 && (await shell.isAnother())) restart(readAtStart);
    } catch (error) {
      this.broken = true;
      const why = error instanceof Error ? error.message : String(error);
      say(`${why}\nNot reloaded: what was there before goes on answering.`);
    }
  }

  /** Replaces the running backend; if the new one does not start, the old one is started again. */
  private async replace(module: Module, schema: { migrated: boolean }): Promise<void> {
    const turn = Promise.withResolvers<void>();
    this.turn = turn.promise;
    const before = this.running;
    try {
      await takeBack(before?.undo ?? []);
      await this.start(module, schema);
    } catch (error) {
      if (before) await this.start(before.module);
      throw error;
    } finally {
      turn.resolve();
    }
  }
}

async function takeBack(steps: BackendOptions["undo"]): Promise<void> {
  for (const step of steps.splice(0).reverse()) await step();
}

/** Shuts down in order, PostgreSQL too, and restarts in the same process. */
function restart(paths: readonly string[]): void {
  const { execve, execPath, argv } = process;
  const why = `${paths.join(", ")} is read at a start alone`;
  if (!execve) {
    say(`Not reloaded, as ${why}: stop this and start it again.`);
    return;
  }
  say(`Starting anew, as ${why} …`);
  const program = [execPath, "scripts/start.mjs", ...argv.slice(2)];
  process.once("exit", () => execve.call(process, execPath, program, environment));
  process.kill(process.pid, "SIGTERM");
}
