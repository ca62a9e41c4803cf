import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { quantile } from "../bench/statistics";
import { seen } from "./support/figures";
import { atTheCounter } from "./support/garage";
import { HealthWatch } from "./support/health-watch";
import { Load, succeeded, wrongAnswers } from "./support/load";
import { rig } from "./support/rig";

const CLIENTS = 12;
const CUSTOMERS = 100_000;
const WHILE_MS = 25_000;

const garage = rig();

/** The system takes up to 37 MB for somebody who reads nothing: the file is larger. */
const LONG_NAME = "Lee and Daughters, Coach Works ".repeat(12).trim();

beforeAll(async () => {
  await garage.postgres.ask(
    `insert into customers (company_name, surname, road, town, postcode)
      select '${LONG_NAME}', 'Lee ' || i, 'New Road', 'Bath', 'BA1 1AA' from generate_series(1, ${CUSTOMERS}) i`,
  );
  await garage.postgres.ask("vacuum analyze customers");
  // The first page after a start loads what all of them need, a second and a half in which nothing else is answered.
  await garage.server.page("/customers");
});

const sockets: Socket[] = [];
const unreadSockets: Socket[] = [];
afterAll(() => {
  for (const socket of sockets) socket.destroy();
});

/** Sends what it is given and reads nothing, or nothing more. */
async function send(
  head: string,
  { reads = false } = {},
): Promise<{ socket: Socket; closed: () => boolean }> {
  const socket = connect(garage.server.port, "127.0.0.1");
  sockets.push(socket);
  let gone = false;
  socket.on("error", () => {});
  socket.on("close", () => {
    gone = true;
  });
  await once(socket, "connect");
  if (reads) socket.resume();
  else unreadSockets.push(socket.pause());
  socket.write(head);
  return { socket, closed: () => gone };
}

const times = (many: number) => Array.from({ length: many });

test("unread downloads, half bodies, upgrades and large bodies of strangers leave the others their answers", async () => {
  const { server, customer } = garage;
  const head = (lines: string[]) => `${[...lines, "Host: garage"].join("\r\n")}\r\n`;
  await Promise.all(
    times(10).map(() =>
      send(
        `${head([
          "GET /api/v1/customers HTTP/1.1",
          `Authorization: ${server.authorization}`,
          "Accept: text/csv",
          "Connection: close",
        ])}\r\n`,
      ),
    ),
  );
  const half = await Promise.all(
    times(50).map((_, i) =>
      send(
        `${head([`POST ${i % 2 ? "/api/v1/auth/login" : "/sign-in"} HTTP/1.1`, "Content-Type: application/json", "Content-Length: 1000"])}\r\n{"email":`,
        { reads: true },
      ),
    ),
  );
  const upgrades = await Promise.all(
    times(50).map(() =>
      send(`${head(["GET / HTTP/1.1", "Connection: Upgrade", "Upgrade: websocket"])}\r\n`, { reads: true }),
    ),
  );
  const large = await Promise.all(
    times(20).map((_, i) =>
      send(
        `${head([`POST ${["/api/auth/callback/credentials", "/api/v1/auth/login", "/api/webhooks/resend"][i % 3]} HTTP/1.1`, "Content-Length: 200000000"])}\r\n${"x".repeat(60_000)}`,
        { reads: true },
      ),
    ),
  );
  const load = new Load(CLIENTS, atTheCounter(server, customer));
  const health = new HealthWatch(server.client);
  await sleep(WHILE_MS);
  const noted = await load.stop();
  await health.stop();
  const took = noted.map(({ began, ended }) => ended - began);
  seen("unread downloads, half bodies, upgrades, large bodies", {
    "customers in the list": CUSTOMERS,
    requests: noted.length,
    "answered with success": noted.filter(({ status }) => succeeded(status)).length,
    "median ms": Math.round(quantile(took, 0.5)),
    "p99 ms": Math.round(quantile(took, 0.99)),
    "longest ms": Math.round(Math.max(...took)),
    "upgrades closed": upgrades.filter(({ closed }) => closed()).length,
    "large bodies closed": large.filter(({ closed }) => closed()).length,
    "half bodies still held": half.filter(({ closed }) => !closed()).length,
    ...health.figures(),
  });
  expect(wrongAnswers(noted)).toEqual({});
  expect(noted.every(({ status }) => succeeded(status))).toBe(true);
  expect(health.slowest).toBeLessThan(1000);
  expect(upgrades.every(({ closed }) => closed())).toBe(true);
  expect(large.every(({ closed }) => closed())).toBe(true);
});

/** Reads what has come meanwhile; whether that is a whole answer. */
async function readsWhole(socket: Socket): Promise<boolean> {
  let end = "";
  socket.on("data", (chunk: Buffer) => {
    end = (end + chunk.toString("latin1")).slice(-7);
  });
  socket.resume();
  if (!socket.destroyed) await once(socket, "close");
  return end === "\r\n0\r\n\r\n";
}

test("half bodies and unread downloads are given up after a minute", async () => {
  const begun = performance.now();
  const others = sockets.filter((socket) => !unreadSockets.includes(socket));
  const open = () => others.filter(({ destroyed }) => !destroyed).length;
  while ((open() > 0 || performance.now() - begun < 75_000) && performance.now() - begun < 120_000)
    await sleep(200);
  const whole = await Promise.all(unreadSockets.map(readsWhole));
  seen("what is left of them after a minute", {
    "half bodies": open(),
    "downloads that went on": whole.filter(Boolean).length,
  });
  expect(open()).toBe(0);
  expect(whole.filter(Boolean)).toEqual([]);
});
