import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { deliverDue, startDelivering } from "@/lib/webhooks/delivery/deliverer";
import { claimDelivery } from "@/lib/webhooks/delivery/outbox";
import { send, tokenOf } from "../support/api";
import { document } from "../support/api-document";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { violations } from "../support/json-schema";
import { expectedSignature, WebhookReceiver } from "../support/webhook-receiver";

const { url: database } = await testDatabase();

let token: string;
let receiver: WebhookReceiver;
let address: string;

beforeAll(async () => {
  await startJobs(database, [{ ...sendMessage, handle: async () => {} }]);
  await sql()`insert into settings (key, value) values ('garage', '{"name": "Mill Lane", "email": "office@garage.example"}')`;
  token = await tokenOf("admin");
  expect((await api("PUT", "/settings/webhooks", { allow_private_addresses: true, version: 0 })).status).toBe(
    200,
  );
});
afterAll(stopJobs);
beforeEach(async () => {
  receiver = new WebhookReceiver();
  address = await receiver.start();
});
afterEach(async () => {
  await receiver.stop();
  await sql()`update webhook_endpoints set active = false`;
});

const api = (method: string, path: string, body?: unknown) =>
  send(method, path, { token, ...(body !== undefined && { body }) });

async function subscribe(event_names = ["customer.*"], url = address) {
  const { status, body } = await api("POST", "/webhooks", { url, event_names });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.data as { id: string; secret: string; version: number };
}

const takeIn = async (surname: string) =>
  (await api("POST", "/customers", { surname, confirmed_not_duplicate: true })).body.data.id as string;

const deliveriesOf = async (id: string) => (await api("GET", `/webhooks/${id}/deliveries`)).body.data;

/** As if the pause were over. */
const passTime = () => sql()`update webhook_deliveries set next_attempt_at = now() where state = 'queued'`;

describe("what arrives", () => {
  test("is the event, with ids only, signed so that the receiver can tell", async () => {
    const { secret } = await subscribe();
    const id = await takeIn("Stone");
    await deliverDue();
    const [got] = receiver.received;
    expect(receiver.received).toHaveLength(1);
    expect(got?.body).toMatchObject({ type: "customer.created", data: { entity: "customers", id } });
    expect(Object.keys(got?.body.data ?? {})).toEqual(["entity", "id", "sequence"]);
    const documented = document.components.schemas.EventSent;
    expect(violations(got?.body, documented ?? {}, document)).toEqual([]);
    expect(got && expectedSignature(got, secret)).toBe(got?.signatures[0]);
    expect(Math.abs(Date.now() / 1000 - (got?.timestamp ?? 0))).toBeLessThan(60);
  });

  test("comes by itself soon after the commit, while the deliverer runs", async () => {
    const stop = await startDelivering();
    await subscribe();
    const id = await takeIn("Quick");
    const [got] = await receiver.arrived(1);
    await stop();
    expect(got?.body.data.id).toBe(id);
  });

  test("is only what was subscribed to", async () => {
    await subscribe(["vehicle.created"]);
    await takeIn("Unheard");
    await api("POST", "/vehicles", { registration: "WH12 ABC" });
    await deliverDue();
    expect(receiver.received.map(({ body }) => body.type)).toEqual(["vehicle.created"]);
  });

  test("bears the name by which it was subscribed to, and today's from when the subscription does", async () => {
    const old = await subscribe(["vehicles.create", "customers.*"]);
    const id = await takeIn("Renamed");
    await api("PUT", `/customers/${id}`, { town: "Wells" });
    await api("POST", "/vehicles", { registration: "WH13 ABC" });
    await deliverDue();
    const types = () => receiver.received.map(({ body }) => body.type);
    expect(types()).toEqual(["customers.create", "customers.update", "vehicles.create"]);
    await api("PUT", `/webhooks/${old.id}`, { description: "Ours", version: 1 });
    await takeIn("Still");
    await api("PUT", `/webhooks/${old.id}`, { event_names: ["customer.created"], version: 2 });
    await takeIn("Today");
    await deliverDue();
    expect(types().slice(3)).toEqual(["customers.create", "customer.created"]);
  });

  test("is nothing of a change that was refused", async () => {
    const { id } = await subscribe(["*"]);
    expect((await api("POST", "/customers", {})).status).toBe(422);
    expect(await deliveriesOf(id)).toEqual([]);
  });

  test("carries both signatures for a day after the secret was changed", async () => {
    const { id, secret } = await subscribe();
    const fresh = (await api("POST", `/webhooks/${id}/rotate-secret`, {})).body.data.secret as string;
    expect(fresh).not.toBe(secret);
    await takeIn("Turned");
    await deliverDue();
    const [got] = receiver.received;
    expect(got?.signatures).toEqual(got && [expectedSignature(got, fresh), expectedSignature(got, secret)]);
    await sql()`update webhook_endpoints set previous_secret_until = now() where id = ${id}`;
    await takeIn("Later");
    await deliverDue();
    expect(receiver.received[1]?.signatures).toHaveLength(1);
  });
});

describe("what does not arrive", () => {
  test("is tried again under the same id until it does, and each attempt stands in the log", async () => {
    const { id } = await subscribe();
    receiver.answers.push(500, "hang up", { redirect: `${address}/elsewhere` });
    await takeIn("Patience");
    for (let attempt = 0; attempt < 4; attempt++) {
      await deliverDue();
      await passTime();
    }
    await deliverDue();
    expect(new Set(receiver.received.map((got) => got.id)).size).toBe(1);
    const [delivery] = await deliveriesOf(id);
    expect(delivery).toMatchObject({
      state: "delivered",
      attempts: 4,
      last_status: 200,
      next_attempt_at: null,
    });
    const { log } = (await api("GET", `/webhook-deliveries/${delivery.id}`)).body.data;
    expect(log.map(({ status }: { status: number | null }) => status)).toEqual([500, null, 302, 200]);
    expect(log[0].answer).toBe("answered 500");
    expect(log[1].error).toBe("The connection was broken off");
  });

  test("waits longer each time, and stops the address after a day without any success", async () => {
    const { id } = await subscribe();
    receiver.answers.push(...Array(11).fill(503));
    await takeIn("Hopeless");
    for (let attempt = 1; attempt <= 11; attempt++) {
      await deliverDue();
      const [{ next_attempt_at }] = await deliveriesOf(id);
      if (attempt === 1) expect(Date.parse(next_attempt_at) - Date.now()).toBeLessThan(7000);
      if (attempt === 10) expect(Date.parse(next_attempt_at) - Date.now()).toBeGreaterThan(6 * 3_600_000);
      await sql()`update webhook_endpoints set failing_since = now() - interval '25 hours' where id = ${id}`;
      await passTime();
    }
    expect((await deliveriesOf(id))[0]).toMatchObject({ state: "failed", attempts: 11 });
    const stopped = (await api("GET", `/webhooks/${id}`)).body.data;
    expect(stopped).toMatchObject({ active: false, disabled_reason: "Nothing has arrived there for a day" });
    await takeIn("Unsent");
    expect(await deliveriesOf(id)).toHaveLength(1);
    expect((await api("POST", `/webhooks/${id}/test`, {})).status).toBe(409);

    expect((await api("POST", `/webhooks/${id}/enable`, {})).body.data).toMatchObject({
      active: true,
      disabled_reason: null,
      failing_since: null,
    });
    const [failed] = await deliveriesOf(id);
    expect((await api("POST", `/webhook-deliveries/${failed.id}/replay`, {})).status).toBe(202);
    await deliverDue();
    expect((await deliveriesOf(id))[0]).toMatchObject({ state: "delivered", attempts: 1 });
  });

  test("stops the address at once where that says that it is gone", async () => {
    const { id } = await subscribe();
    receiver.answers.push(410);
    await takeIn("Gone");
    await deliverDue();
    expect((await api("GET", `/webhooks/${id}`)).body.data).toMatchObject({ active: false });
    const [told] = (await api("GET", `/webhooks/${id}/deliveries`)).body.data;
    expect(told).toMatchObject({ state: "failed", attempts: 1, last_status: 410, last_error: null });
    const [notice] = (await api("GET", "/messages")).body.data;
    expect(notice).toMatchObject({
      purpose: "notice",
      recipient: "office@garage.example",
      subject: "A webhook was stopped",
    });
  });

  test("is taken up again where a process died with it in hand, by one worker at a time", async () => {
    const { id } = await subscribe();
    await takeIn("Killed");
    expect(await claimDelivery(id)).not.toBeNull();
    await deliverDue();
    expect(receiver.received).toHaveLength(0);
    await passTime();
    const claims = await Promise.all(Array.from({ length: 10 }, () => claimDelivery(id)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    await passTime();
    await deliverDue();
    expect(receiver.received).toHaveLength(1);
  });

  test("does not hold up other addresses", async () => {
    const slow = new WebhookReceiver();
    slow.answers.push(...Array(5).fill(500));
    await subscribe(["customer.*"], await slow.start());
    await subscribe();
    await takeIn("Both");
    await deliverDue();
    expect(receiver.received).toHaveLength(1);
    await slow.stop();
  });
});

describe("where events may go", () => {
  const refused = [
    "ftp://example.co.uk/",
    "https://user:secret@example.co.uk/",
    "javascript:alert(1)",
    "not an address",
  ];
  const inside = [
    "http://example.co.uk/",
    "https://localhost/",
    "https://127.0.0.1/",
    "https://127.1/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://10.0.0.1:8080/",
    "https://172.16.3.4/",
    "https://192.168.1.1/",
    "https://169.254.169.254/latest/meta-data",
    "https://100.64.0.1/",
    "https://0.0.0.0/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[fe80::1]/",
    "https://[fd00::1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[2002:7f00:1::]/",
    "https://printer.local/",
    "https://metadata.google.internal/",
  ];
  const setPrivate = async (allow_private_addresses: boolean) => {
    const { version } = (await api("GET", "/settings/webhooks")).body.data;
    await api("PUT", "/settings/webhooks", { allow_private_addresses, version });
  };

  test.each(refused)("never to %s", async (url) => {
    const { status, body } = await api("POST", "/webhooks", { url, event_names: ["*"] });
    expect(status).toBe(422);
    expect(body.error.details[0].field).toBe("url");
  });

  test("not into the garage's own network, unless an administrator allows it", async () => {
    await setPrivate(false);
    for (const url of inside) {
      const { status, body } = await api("POST", "/webhooks", { url, event_names: ["*"] });
      expect(status, url).toBe(422);
      expect(body.error.details[0].field).toBe("url");
    }
    await setPrivate(true);
    expect((await api("POST", "/webhooks", { url: "http://192.168.1.1/", event_names: ["*"] })).status).toBe(
      201,
    );
  });

  test("nor by an address that was allowed once, nor by a name that leads inside", async () => {
    const { id } = await subscribe();
    const named = await subscribe(["customer.*"], "https://localhost:9443/");
    await takeIn("Rebound");
    await setPrivate(false);
    await sql()`update webhook_endpoints set url = 'https://localtest.example/' where id = ${named.id}`;
    await deliverDue();
    await setPrivate(true);
    expect(receiver.received).toHaveLength(0);
    const [delivery] = await deliveriesOf(id);
    expect(delivery).toMatchObject({ state: "queued", attempts: 1, last_status: null });
    expect(delivery.last_error).toMatch(/https/);
  });
});

test("no secret stands in an answer after the first, in the audit log or in the database as it is", async () => {
  const { id, secret } = await subscribe();
  const bare = secret.replace("whsec_", "");
  const { body } = await api("GET", `/webhooks/${id}`);
  expect(JSON.stringify(body)).not.toContain(bare);
  expect(body.data).not.toHaveProperty("secret");
  const [{ found }] = await sql()<[{ found: number }]>`
    select (select count(*) from audit_log a where a::text like ${`%${bare}%`})::int
         + (select count(*) from webhook_endpoints e where e::text like ${`%${bare}%`})::int as found`;
  expect(found).toBe(0);
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
