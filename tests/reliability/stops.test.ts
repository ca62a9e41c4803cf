import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { seen } from "./support/figures";
import { writeInvoice } from "./support/garage";
import { Load, type Noted, succeeded } from "./support/load";
import { rig } from "./support/rig";

const CLIENTS = 24;
const STOPS = 6;

const garage = rig();

/** How it shows that a connection was refused, or closed before anything was read from it. */
const NOT_TAKEN = /^(ECONNREFUSED|(ECONNRESET|EPIPE|EPROTOTYPE)( on a connection used before)?)$/;

test("a stop under load answers what is under way, and does nothing that it does not answer", async () => {
  const { postgres, server, customer } = garage;
  const told = new Set<string>();
  const load = new Load(CLIENTS, (client) => () => {
    if (client % 4 === 0) return ["page", server.page("/customers")];
    const key = randomUUID();
    const written = writeInvoice(server, customer, key).then((answer) => {
      if (succeeded(answer.status)) told.add(key);
      return answer;
    });
    return ["write", written];
  });
  const underWay: Noted[] = [];
  const took: number[] = [];
  const codes = new Set<number | null>();
  for (let round = 0; round < STOPS; round++) {
    await sleep(1000);
    const signalled = performance.now();
    const { code, ms } = await server.end("SIGTERM");
    codes.add(code);
    took.push(ms);
    await server.again();
    underWay.push(...load.noted.filter(({ began, ended }) => began < signalled && ended > signalled));
  }
  const noted = await load.stop();
  const lost = noted.filter(({ status }) => typeof status === "string" && !NOT_TAKEN.test(status));
  const closed = noted.filter(({ status }) => typeof status === "string" && /RESET|EPIPE/.test(status));
  const cut = underWay.filter(({ status }) => !succeeded(status));
  const kept = await postgres.ask<{ key: string }>("select order_reference as key from documents");
  const untold = kept.filter(({ key }) => !told.has(key)).length;
  const keys = new Set(kept.map(({ key }) => key));
  seen(`${STOPS} stops under load`, {
    requests: noted.length,
    "under way": underWay.length,
    "of them reset unread": cut.filter(({ status }) => NOT_TAKEN.test(String(status))).length,
    "longest of these ms": Math.round(Math.max(0, ...cut.map(({ began, ended }) => ended - began))),
    "closed before they were read": closed.length,
    "done but not answered": untold,
    "answered but not there": [...told].filter((key) => !keys.has(key)).length,
    "longest stop ms": Math.round(Math.max(...took)),
  });
  expect(underWay.length).toBeGreaterThan(STOPS);
  // What arrives in the very moment of the close is reset by the system unread; nobody works at it.
  expect(cut.length).toBeLessThanOrEqual(STOPS);
  expect(lost).toEqual([]);
  expect(noted.filter(({ status }) => typeof status === "number" && !succeeded(status))).toEqual([]);
  expect(untold).toBe(0);
  expect([...told].filter((key) => !keys.has(key))).toEqual([]);
  expect([...codes]).toEqual([0]);
  expect(Math.max(...took)).toBeLessThan(10_000);
});
