import { afterAll, beforeAll } from "vitest";
import { furnish } from "./garage";
import { DrilledPostgres } from "./postgres";
import { DrilledServer } from "./server";

/** What a drill is done to: a server with a garage, on a PostgreSQL beside it. */
export interface Rig {
  postgres: DrilledPostgres;
  server: DrilledServer;
  /** Somebody to write invoices for. */
  customer: string;
}

/** Set up before the file's drills and taken down after them, however they went. */
export function rig(): Rig {
  const made = {} as Rig;
  beforeAll(async () => {
    made.postgres = await DrilledPostgres.start();
    made.server = await DrilledServer.unstarted({ databaseUrl: made.postgres.url });
    await made.server.start();
    made.customer = await furnish(made.postgres.url);
  });
  afterAll(async () => {
    await made.server?.remove();
    await made.postgres?.remove();
  });
  return made;
}
