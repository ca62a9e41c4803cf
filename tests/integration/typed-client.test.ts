import { afterAll, beforeAll, expect, test } from "vitest";
import { deliverDue } from "@/lib/webhooks/delivery/deliverer";
import {
  connect,
  type Garage,
  GarageError,
  type TokenPair,
  verifyWebhook,
} from "../../clients/typescript/src/main";
import "../support/api";
import { apiServer } from "../support/api-server";
import { testDatabase } from "../support/database";
import { makeKey } from "../support/keys";
import { makeUser, PASSWORD } from "../support/users";
import { WebhookReceiver } from "../support/webhook-receiver";
import { aGarage } from "../support/writing";

await testDatabase();
const url = `http://127.0.0.1:${await apiServer()}`;
const receiver = new WebhookReceiver();
let garage: Garage;

beforeAll(async () => {
  await aGarage();
  garage = connect({ url, key: await makeKey("admin", null) });
});
afterAll(() => receiver.stop());

const takeIn = (surname: string) => garage.customers.create({ surname, confirmed_not_duplicate: true });

test("a walk gives each customer once while others write, and tells since when the next begins", async () => {
  const before = await Promise.all(Array.from({ length: 12 }, (_, n) => takeIn(`Walked${n}`)));
  let going = true;
  const writing = Array.from({ length: 4 }, async (_, writer) => {
    for (let turn = 0; going; turn += 1) {
      const { id } = await takeIn(`Newcomer${writer}x${turn}`);
      if (turn % 3 === 0) await garage.customers.delete(id);
      for (const { id: known } of before.slice(writer * 3, writer * 3 + 3))
        await garage.customers.update(known, { town: `Town ${turn}` });
    }
  });
  const given: string[] = [];
  for await (const { id } of garage.customers.list.all({ per_page: 2 })) given.push(id);
  going = false;
  await Promise.all(writing);
  expect(given.length).toBe(new Set(given).size);
  expect(before.filter(({ id }) => !given.includes(id))).toEqual([]);
  const pages = garage.customers.list.pages({ per_page: 5, q: "walked" });
  const since = (await pages.next()).value?.meta.cursor?.changed_since;
  expect(since).toBeTypeOf("string");
  await pages.return();
  const { id } = await takeIn("Later");
  const changed: string[] = [];
  for await (const row of garage.customers.list.all({ updated_since: since ?? "" })) changed.push(row.id);
  expect(changed).toContain(id);
});

test("many are created at once, found from one value to another, and answered as asked for by names that are checked", async () => {
  const owner = await takeIn("Owner");
  const plates = ["BULK 1", "BULK 2", "BULK 1"];
  const items = plates.map((registration, n) => ({
    registration,
    customer_id: owner.id,
    mot_expiry: `2031-0${n + 1}-01`,
  }));
  const { created, failed, rows } = await garage.vehicles.bulk({ items });
  expect([created, failed, rows.map(({ status }) => status)]).toEqual([2, 1, [201, 201, 409]]);
  const { data } = await garage.vehicles.list({
    "mot_expiry[gt]": "2031-01-01",
    "mot_expiry[lte]": "2031-02-01",
    fields: ["registration", "mot_expiry"],
    expand: ["customer"],
  });
  const expanded = { customer: expect.objectContaining({ id: owner.id }) };
  expect(data).toEqual([
    { id: rows[1]?.data?.id, registration: "BULK2", mot_expiry: "2031-02-01", expanded },
  ]);
  const wrong: PromiseLike<unknown>[] = [
    // @ts-expect-error no field of a vehicle
    garage.vehicles.list({ fields: ["surname"] }),
    // @ts-expect-error not a field, though it comes with the record
    garage.vehicles.list({ fields: ["expanded"] }),
    // @ts-expect-error nothing that a vehicle brings along
    garage.vehicles.list({ expand: ["supplier"] }),
    // @ts-expect-error no comparison
    garage.vehicles.list({ "mot_expiry[above]": "2031-01-01" }),
  ];
  const codes = wrong.map((asked) => expect(asked).rejects.toMatchObject({ status: 422 }));
  await Promise.all(codes);
});

test("events are followed as they come, and from where one left", async () => {
  const stop = new AbortController();
  const after = (await garage.events.list({ after: "latest" })).meta.cursor?.next ?? "";
  const feed = garage.events.follow({ after, everyMs: 20, signal: stop.signal });
  const next = feed.next();
  const first = await takeIn("Followed");
  const { value: heard } = await next;
  expect(heard).toMatchObject({ type: "customer.created", entity: "customers", id: first.id });
  await garage.customers.update(first.id, { town: "Wells" });
  const second = await feed.next();
  expect(second.value).toMatchObject({ type: "customer.updated", id: first.id });
  const waiting = feed.next();
  stop.abort(new Error("Closing time"));
  await expect(waiting).rejects.toThrow("Closing time");
  await garage.customers.delete(first.id);
  for await (const event of garage.events.follow({ after: second.value?.cursor ?? "" })) {
    expect(event).toMatchObject({ type: "customer.archived", id: first.id });
    break;
  }
});

test("a real delivery is known by its signature, and by no other secret", async () => {
  const { version } = await garage.settings.webhooks.get();
  await garage.settings.webhooks.update({ allow_private_addresses: true, version });
  const address = await receiver.start();
  const subscribed = await garage.webhooks.create({ url: address, event_names: ["customer.*"] });
  const { id } = await takeIn("Delivered");
  await deliverDue();
  const [got] = receiver.received;
  if (!got) throw new Error("Nothing was delivered");
  const headers = {
    "webhook-id": got.id,
    "webhook-timestamp": String(got.timestamp),
    "webhook-signature": got.signatures.join(" "),
  };
  const event = await verifyWebhook(got.raw, headers, subscribed.secret);
  expect(event).toMatchObject({ type: "customer.created", data: { entity: "customers", id } });
  const { secret } = await garage.webhooks.rotateSecret(subscribed.id);
  await expect(verifyWebhook(got.raw, headers, secret)).rejects.toMatchObject({ code: "WEBHOOK_REFUSED" });
  await expect(verifyWebhook(`${got.raw} `, headers, subscribed.secret)).rejects.toThrow(GarageError);
});

test("a person stays signed in beyond an access token's life, with one refresh for all calls", async () => {
  const { email } = await makeUser("receptionist");
  const kept: TokenPair[] = [];
  const onTokens = (tokens: TokenPair) => kept.push(tokens);
  const person = connect({ url, login: { email, password: PASSWORD }, onTokens });
  expect((await person.auth.me.get()).role).toBe("receptionist");
  const [tokens] = kept;
  if (!tokens) throw new Error("No tokens were told of");
  const later = connect({ url, tokens: { ...tokens, access_token: "of yesterday" }, onTokens });
  await Promise.all([later.customers.list(), later.auth.me.get(), later.vehicles.list()]);
  expect(kept).toHaveLength(2);
  await later.auth.logout();
  await expect(later.auth.me.get()).rejects.toMatchObject({ status: 401 });
});
