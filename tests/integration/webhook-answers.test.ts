import { createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { sql } from "@/db/client";
import type { WebhookAttempt } from "@/db/schema/webhooks";
import { seal } from "@/lib/auth/tokens/seal";
import { deliverDue } from "@/lib/webhooks/delivery/deliverer";
import { WEBHOOK_SECRETS } from "@/lib/webhooks/delivery/sealed-secret";
import { newWebhookSecret } from "@/lib/webhooks/delivery/signature";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";

process.env.AUTH_SECRET ??= "a secret of the tests that is long enough";
await testDatabase();
await sql()`insert into settings (key, value) values ('webhooks', '{"allow_private_addresses": true}')`;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A receiver that says what it is told to, bytes as they are, once a request has come. */
async function receiverThat(says: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => says(socket));
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}

interface Delivery {
  state: string;
  attempts: number;
  last_status: number | null;
  last_error: string | null;
  log: string;
}

/** Delivers once to an address; answers with the delivery as it then stands. */
async function deliveredTo(url: string, secret = seal(WEBHOOK_SECRETS, newWebhookSecret())) {
  const [endpoint] = await sql()`
    insert into webhook_endpoints (url, event_names, secret) values (${url}, '{*}', ${secret}) returning id`;
  const id = await aRow("webhook_deliveries", {
    endpoint_id: endpoint?.id,
    event_name: "webhook.tested",
    next_attempt_at: "2026-01-01",
  });
  await deliverDue();
  const [delivery] = await sql()<
    Delivery[]
  >`select state, attempts, last_status, last_error, log::text as log from webhook_deliveries where id = ${id}`;
  if (!delivery) throw new Error("The delivery is gone");
  return { ...delivery, log: JSON.parse(delivery.log) as WebhookAttempt[] };
}

const head = (status: string, more = "") => `HTTP/1.1 ${status}\r\nconnection: close\r\n${more}\r\n`;

test.each([
  ["a character that no database keeps", `${"x".repeat(20)}\u0000tail`],
  ["half a sign at the place where it is cut", `${"x".repeat(499)}😀😀`],
  ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
])("an answer with %s is noted like any other", async (_, body) => {
  const url = await receiverThat((socket) => {
    socket.write(head("500 Oops"));
    socket.end(body);
  });
  expect(await deliveredTo(url)).toMatchObject({
    state: "queued",
    attempts: 1,
    last_status: 500,
    log: [{ status: 500 }],
  });
});

test("an answer without an end is read only so far", async () => {
  const url = await receiverThat((socket) => {
    socket.write(head("200 OK"));
    const pour = () => {
      while (!socket.destroyed && socket.write("y".repeat(65_536)));
    };
    socket.on("drain", pour);
    pour();
  });
  const { state, log } = await deliveredTo(url);
  expect(state).toBe("delivered");
  expect(log[0]?.answer).toHaveLength(500);
  expect(log[0]?.ms).toBeLessThan(5000);
});

test.each([
  ["is broken off", (socket: Socket) => socket.destroy()],
  ["never ends", () => {}],
])("what was taken counts as taken though the answer's body %s", async (_, then) => {
  const url = await receiverThat((socket) => {
    socket.write(head("202 Accepted", "content-length: 100\r\n"));
    socket.write("tha", () => setImmediate(then, socket));
  });
  expect(await deliveredTo(url)).toMatchObject({ state: "delivered", last_status: 202, last_error: null });
});

test.each([
  [
    "another protocol",
    "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n",
  ],
  ["no HTTP", "220 mail.example ESMTP\r\n"],
  ["headers without an end", `HTTP/1.1 200 OK\r\nx: ${"z".repeat(100_000)}`],
])("an answer in %s is a failure like any other", async (_, bytes) => {
  const url = await receiverThat((socket) => socket.write(bytes));
  expect(await deliveredTo(url)).toMatchObject({
    state: "queued",
    attempts: 1,
    last_status: null,
    last_error: expect.any(String),
  });
});

test("nothing is sent unsigned, as where the server's own secret was lost", async () => {
  let asked = 0;
  const url = await receiverThat((socket) => {
    asked++;
    socket.end(head("200 OK"));
  });
  const delivery = await deliveredTo(url, "sealed under another key");
  expect(asked).toBe(0);
  expect(delivery).toMatchObject({ state: "queued", last_error: expect.stringContaining("new secret") });
});
