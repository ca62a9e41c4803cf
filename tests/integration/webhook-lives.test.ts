import { AsyncLocalStorage } from "node:async_hooks";
import { spawn } from "node:child_process";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { createCustomer } from "@/lib/customers/commands/create-customer";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { sendMessage } from "@/lib/messages/jobs/send-message";
import { updateWebhookSettings } from "@/lib/settings/commands/webhook-settings";
import { replayDelivery, replayFailed } from "@/lib/webhooks/commands/deliveries";
import {
  createWebhook,
  deleteWebhook,
  enableWebhook,
  rotateWebhookSecret,
  stopEndpoint,
  updateWebhook,
} from "@/lib/webhooks/commands/endpoints";
import { deliverDue, startDelivering } from "@/lib/webhooks/delivery/deliverer";
import { deleteExpiredDeliveries } from "@/lib/webhooks/delivery/outbox";
import { as } from "../support/actors";
import { send, tokenOf } from "../support/api";
import { bundled } from "../support/bundled";
import { testDatabase } from "../support/database";
import { WebhookReceiver } from "../support/webhook-receiver";
import { aDraft, aGarage } from "../support/writing";

process.env.AUTH_SECRET ??= "a secret of the tests that is long enough";
const { url: database } = await testDatabase();
const admin = as("admin");
const receiver = new WebhookReceiver();
let address = "";

beforeAll(async () => {
  await startJobs(database, [{ ...sendMessage, handle: async () => {} }]);
  await aGarage();
  await run(updateWebhookSettings, admin, { allow_private_addresses: true, version: 0 });
  address = await receiver.start();
});
afterAll(async () => {
  await stopJobs();
  await receiver.stop();
});
beforeEach(async () => {
  await sql()`update webhook_endpoints set active = false`;
  receiver.received.length = 0;
  receiver.answers.length = 0;
});

const subscribe = (event_names = ["customer.*"]) => run(createWebhook, admin, { url: address, event_names });
const takeIn = (surname: string, options = {}) =>
  run(createCustomer, admin, { surname, confirmed_not_duplicate: true }, options);
const stop = (id: string) => run(stopEndpoint, admin, { id, reason: "Away" });
const statesOf = async (id: string) =>
  (await sql()`select state from webhook_deliveries where endpoint_id = ${id} order by id`).map(
    ({ state }) => state,
  );

test("a change that rolls back is told to nobody", async () => {
  const { id } = await subscribe();
  const rolledBack = db().transaction(async (tx) => {
    await takeIn("Undone", { tx });
    throw new Error("stop");
  });
  await expect(rolledBack).rejects.toThrow("stop");
  expect(await statesOf(id)).toEqual([]);
});

test("many changes at once are each told once to each address, while they are delivered", async () => {
  const stopListening = await startDelivering();
  await Promise.all([subscribe(), subscribe()]);
  const taken = await Promise.all(Array.from({ length: 60 }, (_, i) => takeIn(`Crowd ${i}`)));
  const received = await receiver.arrived(120);
  await stopListening();
  const told = received.map(({ body }) => body.data.id).sort();
  expect(told).toEqual(taken.flatMap(({ id }) => [id, id]).sort());
  expect(new Set(received.map(({ id }) => id)).size).toBe(120);
});

test("what a process had in hand when it was killed is sent again by another, under the same id", async () => {
  const { id } = await subscribe();
  receiver.answers.push("silence");
  const program = bundled("tests/support/webhook-deliverer.ts");
  await takeIn("In hand");
  const deliverer = spawn(process.execPath, [program], {
    env: { ...process.env, DATABASE_URL: database },
    stdio: "inherit",
  });
  const gone = new Promise((resolve) => deliverer.once("exit", resolve));
  const [first] = await receiver.arrived(1);
  deliverer.kill("SIGKILL");
  await gone;
  await deliverDue();
  expect(receiver.received).toHaveLength(1);
  await sql()`update webhook_deliveries set next_attempt_at = now() where state = 'queued'`;
  await deliverDue();
  await deliverDue();
  expect(receiver.received.map((got) => got.id)).toEqual([first?.id, first?.id]);
  const [row] = await sql()`select state, attempts from webhook_deliveries where endpoint_id = ${id}`;
  expect(row).toEqual({ state: "delivered", attempts: 2 });
});

test("an address that was stopped gets nothing that waited, only what happens after it is switched on", async () => {
  const { id } = await subscribe();
  await takeIn("Waiting");
  await stop(id);
  await takeIn("Meanwhile");
  await run(enableWebhook, admin, { id });
  const after = await takeIn("After");
  await deliverDue();
  expect(receiver.received.map(({ body }) => body.data.id)).toEqual([after.id]);
  expect(await statesOf(id)).toEqual(["failed", "delivered"]);
});

test("all that failed is sent once more with one action, the oldest first", async () => {
  const { id } = await subscribe();
  const taken = [await takeIn("One"), await takeIn("Two"), await takeIn("Three")];
  await stop(id);
  await expect(run(replayFailed, admin, { id })).rejects.toMatchObject({ code: "CONFLICT" });
  await run(enableWebhook, admin, { id });
  expect(await run(replayFailed, admin, { id })).toEqual({ queued: 3 });
  await deliverDue();
  expect(receiver.received.map(({ body }) => body.data.id)).toEqual(taken.map((customer) => customer.id));
  expect(await run(replayFailed, admin, { id })).toEqual({ queued: 0 });
});

test("what was under way when the address was stopped is not tried again", async () => {
  const { id } = await subscribe();
  receiver.answers.push(500);
  await takeIn("Under way");
  const sending = deliverDue();
  await receiver.arrived(1);
  await stop(id);
  await sending;
  await sql()`update webhook_deliveries set next_attempt_at = now()`;
  await deliverDue();
  expect(receiver.received).toHaveLength(1);
  expect(await statesOf(id)).toEqual(["failed"]);
});

test("a webhook that is deleted takes its secret and its deliveries along, and breaks no change that is under way", async () => {
  const { id } = await subscribe();
  await takeIn("Before");
  const [delivery] = await sql()`select id from webhook_deliveries where endpoint_id = ${id}`;
  let deleting: Promise<unknown> | undefined;
  const outside = AsyncLocalStorage.snapshot();
  await db().transaction(async (tx) => {
    await takeIn("Under way", { tx });
    deleting = outside(() => run(deleteWebhook, admin, { id }));
    // The deletion waits for this change, which has a delivery for it in hand.
    for (let waiting = 0; waiting === 0; ) {
      const [found] = await outside(
        () => sql()`select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock'`,
      );
      waiting = found?.waiting;
    }
  });
  await deleting;
  await deliverDue();
  expect(receiver.received).toEqual([]);
  const [left] = await sql()`select secret, previous_secret, active from webhook_endpoints where id = ${id}`;
  expect(left).toEqual({ secret: "", previous_secret: null, active: false });
  const token = await tokenOf("admin");
  expect((await send("GET", `/webhooks/${id}`, { token })).status).toBe(404);
  await expect(run(replayDelivery, admin, { id: delivery?.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await sql()`update webhook_endpoints set deleted_at = now() - interval '2 days' where id = ${id}`;
  await deleteExpiredDeliveries();
  expect(await sql()`select from webhook_endpoints where id = ${id}`).toHaveLength(0);
});

test("what came a month ago is forgotten, what still waits is not", async () => {
  const { id } = await subscribe();
  await takeIn("Old");
  await deliverDue();
  await takeIn("Waiting");
  await sql()`update webhook_deliveries set created_at = now() - interval '31 days' where endpoint_id = ${id}`;
  await deleteExpiredDeliveries();
  expect(await statesOf(id)).toEqual(["queued"]);
});

test("neither secret stands in the audit log, sealed or not", async () => {
  const { id } = await subscribe();
  await run(rotateWebhookSecret, admin, { id });
  await run(rotateWebhookSecret, admin, { id });
  await run(updateWebhook, admin, { id, description: "Books" });
  const [row] = await sql()`select secret, previous_secret from webhook_endpoints where id = ${id}`;
  const [trail] =
    await sql()`select string_agg(coalesce(before::text, '') || coalesce(after::text, ''), ' ') as words from audit_log where entity_id = ${id}`;
  expect(trail?.words).toContain("Books");
  for (const secret of [row?.secret, row?.previous_secret]) expect(trail?.words).not.toContain(secret);
});

test("a document that is written on is told alike, by whichever right and door", async () => {
  await subscribe(["document.updated"]);
  const { id } = await aDraft();
  const token = await tokenOf("admin");
  const line = { item_type: "part", description: "Wiper", quantity: "1", unit_price: "9.00" };
  expect((await send("POST", `/documents/${id}/line-items`, { token, body: line })).status).toBe(201);
  await deliverDue();
  expect(receiver.received.map(({ body }) => [body.type, body.data.id])).toEqual([["document.updated", id]]);
});
