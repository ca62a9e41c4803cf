import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { connections } from "@/db/schema/connections";
import { seal } from "@/lib/auth/tokens/seal";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { decimal, pounds } from "@/lib/core/money";
import { CONNECTION_KEYS, connectionOf } from "../queries/connected";
import { ChangeConnection, DvlaKeys, DvsaKeys, OneAutoKeys, OneConnection, SERVICES } from "../schema/keys";
import { PriceLookup } from "../schema/lookups";

const CONNECTION = {
  id: connections.id,
  service: connections.service,
  live: connections.live,
  active: connections.active,
  version: connections.version,
};

const subject = { table: connections, noun: "connection", id: (input: { id: string }) => input.id } as const;

/** Keeps keys that were tested, sealed, in place of those before. */
export const connectService = command({
  name: "connections.connect",
  permission: "settings:update",
  input: z.strictObject({
    service: z.enum(SERVICES),
    live: z.boolean(),
    keys: z.union([DvsaKeys, DvlaKeys, OneAutoKeys]),
  }),
  async run({ tx, input: { service, live, keys } }) {
    const values = { service, live, sealed_keys: seal(CONNECTION_KEYS, JSON.stringify(keys)) };
    const there = await connectionOf(tx, service);
    if (!there) return oneRow(tx.insert(connections).values(values).returning(CONNECTION));
    return oneRow(
      tx
        .update(connections)
        .set({ ...values, active: true, tested_at: sql`now()`, ...nextVersion(connections) })
        .where(eq(connections.id, there.id))
        .returning(CONNECTION),
    );
  },
  trace: (after) => ({ entity: "connections", id: after.id, after }),
});

/** Switches a service on or off. Its keys stay. */
export const changeConnection = command({
  name: "connections.update",
  permission: "settings:update",
  input: ChangeConnection,
  subject,
  run: ({ tx, input: { id, active } }) =>
    oneRow(
      tx
        .update(connections)
        .set({ active, ...nextVersion(connections) })
        .where(eq(connections.id, id))
        .returning(CONNECTION),
    ),
  trace: (after, { subject: before }) => ({
    entity: "connections",
    id: after.id,
    before: { active: before.active },
    after: { active: after.active },
  }),
});

/** Sets what a paid lookup of a service costs the garage: the button that buys it shows this price. */
export const priceLookup = command({
  name: "connections.price_lookup",
  permission: "settings:update",
  input: PriceLookup,
  subject,
  run: ({ tx, subject: { prices }, input: { id, lookup, price } }) =>
    oneRow(
      tx
        .update(connections)
        .set({ prices: { ...prices, [lookup]: pounds(decimal(price)) }, ...nextVersion(connections) })
        .where(eq(connections.id, id))
        .returning({ ...CONNECTION, prices: connections.prices }),
    ),
  trace: (after, { subject: before }) => ({
    entity: "connections",
    id: after.id,
    before: { prices: before.prices },
    after: { prices: after.prices },
  }),
});

/** Forgets a service's keys. */
export const disconnectService = command({
  name: "connections.disconnect",
  permission: "settings:update",
  input: OneConnection,
  subject,
  run: ({ tx, input: { id } }) =>
    oneRow(
      tx
        .update(connections)
        .set({ deleted_at: sql`now()`, active: false, sealed_keys: "", ...nextVersion(connections) })
        .where(eq(connections.id, id))
        .returning(CONNECTION),
    ),
  trace: (after) => ({ entity: "connections", id: after.id, after: { active: false } }),
});
