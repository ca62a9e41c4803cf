import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { domains } from "@/domains";
import { commands, run } from "@/lib/core/command";
import { defaultPermissions, isPermission, type Permission, ROLES, type Role } from "@/lib/core/permissions";
import { ask, queries } from "@/lib/core/query";
import { eventNameOf } from "@/lib/events/catalogue";
import { listEvents } from "@/lib/events/feed";
import { answerStream } from "@/lib/events/live/answer-stream";
import { startLive } from "@/lib/events/live/start-live";
import { loadWork } from "../architecture/sources";
import { as } from "../support/actors";
import { apiServer } from "../support/api-server";
import { testDatabase } from "../support/database";
import { openStream, sessionOf } from "../support/event-stream";
import { until } from "../support/until";

await testDatabase();
process.env.AUTH_SECRET ??= "a secret that only the tests know";
/** The commands and queries of the diary, the workshop and the events. */
await loadWork(/^lib\/(appointments|workshop|events)\//);

let port: number;
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await startLive();
  port = await apiServer(undefined, { events: answerStream });
});
afterAll(() => stop());

const may = (role: Role, permission: Permission) => defaultPermissions(role).has(permission);

/**
 * Every kind of record that the domains know, and the permission by which the table decides who hears of it. Of what belongs to one
 * user, a role says nothing.
 */
const RECORDS = new Map(
  domains
    .flatMap(({ records = {} }) => Object.entries(records))
    .filter(([, { own }]) => !own)
    .map(([kind, { readBy }]): [string, Permission | null] => {
      const permission = readBy ?? `${kind}:read`;
      return [kind, isPermission(permission) ? permission : null];
    }),
);
const shownTo = (role: Role, kind: string): boolean => {
  const permission = RECORDS.get(kind);
  return !!permission && may(role, permission);
};

const happened = async (name: string, entity: string): Promise<string> => {
  const id = randomUUID();
  await sql()`insert into events (name, entity, entity_id) values (${name}, ${entity}, ${id})`;
  return id;
};

const refused = (attempt: Promise<unknown>) =>
  attempt.then(
    () => false,
    (error: { code?: string }) => error.code === "FORBIDDEN",
  );

test.each(ROLES)(
  "of the diary, the board and the feed the %s may do and see what the table says",
  async (role) => {
    for (const command of commands.values())
      expect(await refused(run(command, as(role), {})), command.name).toBe(!may(role, command.permission));
    for (const query of queries.values())
      expect(await refused(ask(query, as(role), {})), query.name).toBe(!may(role, query.permission));
    expect(commands.size).toBeGreaterThan(20);
  },
);

test("a live stream tells each role of the records that the table lets it read, and of no other", async () => {
  const streams = await Promise.all(
    ROLES.map(async (role) => {
      const stream = openStream(port, { cookie: (await sessionOf(role)).cookie });
      await until(() => stream.messages.some(({ event }) => event === "here"));
      return { role, ...stream };
    }),
  );
  const told = new Map<string, string>();
  for (const kind of RECORDS.keys()) told.set(await happened(`${kind}.update`, kind), kind);
  // Everybody may read one of these two, and they come last.
  const last = await happened("appointments.move", "appointments");
  await sql()`select pg_notify('ga4_events', '')`;
  for (const { role, changes, close } of streams) {
    await until(() => changes().some(([, id]) => id === last), { what: `What the ${role} is told last` });
    const kinds = changes().flatMap(([, id]) => told.get(id ?? "") ?? []);
    expect(kinds.sort(), role).toEqual([...RECORDS.keys()].filter((kind) => shownTo(role, kind)).sort());
    close();
  }
});

test.each(ROLES)(
  "the feed of events shows the %s those about records that the table lets it read",
  async (role) => {
    const { cursor } = await ask(listEvents, as("admin"), { after: "latest" });
    const told = new Map<string, string>();
    const announced = domains.flatMap(({ commands = {} }) => Object.keys(commands)).filter(eventNameOf);
    for (const name of announced) {
      const kind = name.split(".")[0] ?? name;
      if (RECORDS.has(kind)) told.set(await happened(name, kind), kind);
    }
    const { rows } = await ask(listEvents, as(role), { after: cursor.next ?? "first", per_page: 200 });
    const seen = rows.flatMap(({ id }) => told.get(id ?? "") ?? []);
    expect(seen.sort()).toEqual([...told.values()].filter((kind) => shownTo(role, kind)).sort());
    expect(told.size).toBeGreaterThan(30);
  },
);
