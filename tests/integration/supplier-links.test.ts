import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { countCall } from "@/lib/connections/commands/count-call";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { proceed } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { setCallRecorder } from "@/lib/integrations/outside/calls";
import { askPrices } from "@/lib/supplier-links/commands/ask-prices";
import { choosePlainLink, connectContract, testLink } from "@/lib/supplier-links/commands/connect-link";
import { changeLink, disconnectLink } from "@/lib/supplier-links/commands/links";
import { searchParts } from "@/lib/supplier-links/commands/search-parts";
import { linkSetup } from "@/lib/supplier-links/queries/links";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { PartsServer } from "../support/parts-server";
import { aRow } from "../support/rows";
import { until } from "../support/until";

const near = new PartsServer();
const far = new PartsServer();
const [nearAt, farAt] = [await near.start(), await far.start()];
Object.assign(process.env, { AUTH_SECRET: "a secret of these tests, long enough for them" });
await testDatabase();
const admin = as("admin");
const manager = as("manager");
const keys = { token: near.token, account: near.account };
let first = "";
let second = "";

beforeAll(async () => {
  setCallRecorder(countCall);
  first = await aRow("suppliers", { name: "Near Parts" });
  second = await aRow("suppliers", { name: "Far Parts" });
});
afterAll(async () => {
  await Promise.all([near.stop(), far.stop()]);
  expect([...near.faults, ...far.faults]).toEqual([]);
});

test("a supplier is linked once its address and key were tried, and the key is sealed", async () => {
  await expect(
    proceed(connectContract, admin, { supplier_id: first, url: nearAt, ...keys, token: "wrong" }),
  ).rejects.toMatchObject({ details: [{ field: "token" }] });
  await proceed(connectContract, admin, { supplier_id: first, url: `${nearAt}/v1/`, ...keys });
  await proceed(connectContract, admin, { supplier_id: second, url: farAt, ...keys });
  const [row] = await sql()`select url, sealed_keys from supplier_links where supplier_id = ${first}`;
  expect(row?.url).toBe(nearAt);
  expect(row?.sealed_keys).not.toContain(near.token);
});

test.each([
  ["ftp://parts.example", /web address/],
  ["http://parts.example", /Only https/],
  ["https://me:pass@parts.example", /user name and password/],
  ["https://parts.example/?key=1", /Leave out/],
])("%s is no address of a supplier", async (address, words) => {
  await expect(
    proceed(connectContract, admin, { supplier_id: first, url: address, ...keys }),
  ).rejects.toMatchObject({
    details: [{ field: "url", message: expect.stringMatching(words) }],
  });
});

test("GSF and Euro Car Parts are noted, not pretended: nobody asks them", async () => {
  const gsf = await aRow("suppliers", { name: "Our branch of GSF" });
  const { id } = await proceed(choosePlainLink, admin, { supplier_id: gsf, kind: "gsf", account: "SI-1" });
  await expect(proceed(testLink, admin, { id })).rejects.toThrow(/cannot be asked by computer yet/);
  const answer = await proceed(askPrices, manager, { parts: [{ part_number: "OF100" }] });
  expect(answer.suppliers.map(({ supplier }) => supplier)).not.toContain("Our branch of GSF");
  await expect(proceed(choosePlainLink, admin, { supplier_id: gsf, kind: "sandbox" })).rejects.toMatchObject({
    details: [{ field: "kind" }],
  });
});

test("all suppliers are asked at once, the cheapest stands first, and what they said is kept", async () => {
  far.parts.set("OF100", { netPence: 500, stock: 0, hub: 3 });
  const { suppliers, parts } = await proceed(askPrices, manager, {
    parts: [{ part_number: "of-100", quantity: "2" }, { part_number: "ALT300" }, { part_number: "NOPE" }],
  });
  expect(suppliers.every(({ state }) => state === "answered")).toBe(true);
  // They know the part as they write it.
  expect(parts[0]?.unknown_to).toEqual(["Far Parts", "Near Parts"]);
  const exact = await proceed(askPrices, manager, { parts: [{ part_number: "OF100", quantity: "2" }] });
  expect(exact.parts[0]?.offers).toMatchObject([
    { supplier: "Far Parts", unit_net: "5.0000", availability: "from_hub", source: "asked", old: false },
    { supplier: "Near Parts", unit_net: "6.4000", availability: "in_stock", branch: 12 },
  ]);
  expect(parts[1]?.offers[0]).toMatchObject({ unit_surcharge: "40.0000" });
  const [kept] =
    await sql()`select count(*)::int as quotes from supplier_quotes where part_key = 'OF100' and quantity = 2`;
  expect(kept?.quotes).toBe(2);
});

test("one that is away says so; what it said before stands, and a day later it is old", async () => {
  await sql()`update supplier_quotes set quoted_at = now() - interval '26 hours' where supplier_id = ${second}`;
  far.failures.push("hang up", "hang up", "hang up");
  const { suppliers, parts } = await proceed(askPrices, manager, { parts: [{ part_number: "OF100" }] });
  expect(suppliers).toMatchObject([{ supplier: "Far Parts", state: "away" }, { state: "answered" }]);
  expect(parts[0]?.offers).toMatchObject([
    { supplier: "Far Parts", source: "kept", old: true },
    { supplier: "Near Parts", source: "asked" },
  ]);
});

test("a price file's prices stand beside, those of last year marked; a price of nothing comes last", async () => {
  const third = await aRow("suppliers", { name: "Filed Parts" });
  await aRow("supplier_prices", {
    supplier_id: third,
    part_number: "OF 100",
    part_key: "OF100",
    net_price: "1.00",
    valid_from: "2024-01-01",
  });
  near.parts.set("OF100", { netPence: 0, stock: 1 });
  const { parts } = await proceed(askPrices, manager, { parts: [{ part_number: "OF100" }] });
  expect(parts[0]?.offers.map(({ supplier, source, old }) => [supplier, source, old])).toEqual([
    ["Filed Parts", "price_file", true],
    ["Far Parts", "asked", false],
    ["Near Parts", "asked", false],
  ]);
  near.parts.set("OF100", { netPence: 640, stock: 12 });
});

test("the garage's mark-up makes the prices", async () => {
  await aRow("stock_markup_bands", { price: "retail", cost_from: "0", markup_percent: "50" });
  const { parts } = await proceed(askPrices, manager, { parts: [{ part_number: "BP200" }] });
  expect(parts[0]?.offers[0]).toMatchObject({ unit_net: "23.9500", retail: "35.93", trade: null });
});

test("catalogues are searched by words and by registration", async () => {
  const found = await proceed(searchParts, as("receptionist"), { text: "brake", registration: "ab12 cde" });
  expect(found.parts.map(({ part_number, supplier }) => [part_number, supplier])).toEqual([
    ["BP200", "Far Parts"],
    ["BP200", "Near Parts"],
  ]);
  await expect(proceed(searchParts, manager, { text: "b" })).rejects.toMatchObject({
    details: [{ field: "text" }],
  });
});

test("calls are counted by supplier, and the settings show how each answered", async () => {
  await until(async () => {
    const { links } = await ask(linkSetup, admin, {});
    const calls = links.find(({ supplier }) => supplier === "Far Parts")?.calls;
    return (calls?.answered ?? 0) > 2 && (calls?.failed ?? 0) > 0;
  });
  const shown = JSON.stringify(await ask(linkSetup, admin, {}));
  expect(shown).not.toContain(near.token);
});

test("switched off, a supplier is not asked; disconnected, its key is gone", async () => {
  const one = (await ask(linkSetup, admin, {})).links.find(({ supplier_id }) => supplier_id === second);
  if (!one) throw new Error("It is not linked");
  const off = await run(changeLink, admin, { id: one.id, version: one.version, active: false });
  const { suppliers } = await proceed(askPrices, manager, { parts: [{ part_number: "OF100" }] });
  expect(suppliers.map(({ supplier }) => supplier)).toEqual(["Near Parts"]);
  await run(disconnectLink, admin, { id: one.id, version: off.version });
  const [row] = await sql()`select sealed_keys from supplier_links where id = ${one.id}`;
  expect(row?.sealed_keys).toBeNull();
});

test("who may not see costs asks no prices, and only administrators link", async () => {
  for (const role of ROLES) {
    const asking = proceed(askPrices, as(role), { parts: [{ part_number: "OF100" }] });
    if (["admin", "manager", "accountant"].includes(role)) await asking;
    else await expect(asking).rejects.toMatchObject({ code: "FORBIDDEN" });
    if (role !== "admin")
      await expect(
        proceed(connectContract, as(role), { supplier_id: first, url: nearAt, ...keys }),
      ).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
});
