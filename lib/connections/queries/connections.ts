import "server-only";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { SERVICES, type ServiceName } from "../schema/keys";
import { type LookupPrices, lookupPrices } from "../schema/lookups";
import { type CallsOfDay, callsOfDay, NO_CALLS } from "./calls-of-day";
import { connectionOf, keysOf } from "./connected";
import { lastAnswers } from "./last-answers";

export interface Connection {
  service: ServiceName;
  /** Null where it is not connected. */
  account: {
    id: string;
    live: boolean;
    active: boolean;
    tested_at: string;
    /** When its keys were given to us. */
    connected_at: string;
    /** The hour in which it last answered; null where it never did. */
    answered_at: string | null;
    version: number;
    readable: boolean;
    /** Of a service that sells lookups. */
    prices: LookupPrices;
  } | null;
  calls: CallsOfDay;
}

/** Returns every service that the garage can be connected to, with how it answered lately. Nothing of its keys. */
export const getConnections = query({
  name: "connections.list",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<Connection[]> {
    const calls = await callsOfDay(db);
    const answers = await lastAnswers(db);
    return Promise.all(
      SERVICES.map(async (service) => {
        const row = await connectionOf(db, service);
        const account = row ? shown(row, answers.get(service) ?? null) : null;
        return { service, account, calls: calls.get(service) ?? NO_CALLS };
      }),
    );
  },
});

function shown(row: NonNullable<Awaited<ReturnType<typeof connectionOf>>>, answered_at: string | null) {
  const { id, live, active, tested_at, created_at, version } = row;
  const prices = lookupPrices(row.prices);
  const readable = keysOf(row, z.unknown()) !== null;
  return { id, live, active, tested_at, connected_at: created_at, answered_at, version, readable, prices };
}
