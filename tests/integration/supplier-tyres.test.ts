import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { DEMO_SETTING } from "@/db/seed/demo/demo-mark";
import { may } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { proceed } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { createDocument } from "@/lib/documents/commands/create-document";
import { offerTyres } from "@/lib/documents/commands/lines/offer-tyres";
import { getDocument } from "@/lib/documents/queries/get-document";
import { askTyres } from "@/lib/supplier-links/commands/ask-tyres";
import { saidOfParts } from "@/lib/supplier-links/queries/said-of-parts";
import { saidOfLine, withAsked } from "@/lib/supplier-links/rules/said";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { PartsServer } from "../support/parts-server";
import { aRow } from "../support/rows";
import { aLinkedSupplier } from "../support/supplier-orders";

const near = new PartsServer();
const far = new PartsServer();
const [nearAt, farAt] = [await near.start(), await far.start()];
Object.assign(process.env, { AUTH_SECRET: "a secret of these tests, long enough for them" });
await testDatabase();
const manager = as("manager");
const SIZE = { size: "205/55R16 91V", quantity: 4 };
let nearId = "";
let farId = "";

const askedAgain = () => proceed(askTyres, manager, SIZE);

beforeAll(async () => {
  near.parts.clear();
  near.parts.set("N1", {
    ...{ netPence: 5_000, stock: 2, hub: 10, description: "Contour Eco 205/55R16 91V" },
    tyre: { pattern: "Eco", fuelEconomy: "c", wetGrip: "A", noiseDb: 71, noiseClass: "B", snow: true },
  });
  near.parts.set("N2", { netPence: 0, stock: 8, description: "Priceless 205/55R16 91V" });
  near.parts.set("N3", { netPence: 6_000, stock: 8, description: "Other size 225/45R17 91W" });
  far.parts.clear();
  far.parts.set("F1", {
    ...{ netPence: 9_000, stock: 4, description: "FARRIER SPORT 2055516 94W XL" },
    tyre: { fuelEconomy: "Q", wetGrip: 7, noiseDb: "loud" },
  });
  ({ supplier_id: nearId } = await aLinkedSupplier(near, nearAt, "Near Tyres"));
  ({ supplier_id: farId } = await aLinkedSupplier(far, farAt, "Far Tyres"));
  await aRow("stock_items", {
    part_number: "OWN1",
    description: "Own 205/55R16 91V",
    retail_price_net: "70",
  });
  await aRow("stock_markup_bands", { price: "retail", cost_from: "0", markup_percent: "50" });
});
afterAll(async () => {
  await Promise.all([near.stop(), far.stop()]);
  expect([...near.faults, ...far.faults]).toEqual([]);
});

test("each supplier is asked once for a size and once for its prices, however it writes the size", async () => {
  const { suppliers, tyres } = await askedAgain();
  expect(near.requests).toEqual([expect.stringMatching(/^GET .*q=205%2F55R16&/), "POST /v1/quotes"]);
  // This one knows the size by its digits alone.
  expect(far.requests.map((asked) => /q=([^&]+)/.exec(asked)?.[1] ?? asked)).toEqual([
    "205%2F55R16",
    "2055516",
    "POST /v1/quotes",
  ]);
  expect(suppliers.every(({ state, made_up }) => state === "answered" && !made_up)).toBe(true);
  expect(tyres.map(({ part_number }) => part_number).toSorted()).toEqual(["F1", "N1", "N2"]);
  expect(tyres.find(({ part_number }) => part_number === "N1")).toMatchObject({
    ...{ source: "asked", supplier_id: nearId, brand: "Stand-in", unit_cost: "50.0000", unit_price: "75.00" },
    tyre: { size: "205/55R16", fuel_economy: "C", wet_grip: "A", noise_db: "71", snow: "yes" },
    said: { availability: "from_hub", earliest: "2026-12-03T10:00:00.000Z", old: false, made_up: false },
    tax_code: "T1",
    old: false,
  });
});

test("a label that is none is left out, and a price of nothing is no price", async () => {
  const { tyres } = await askedAgain();
  const labelled = tyres.find(({ part_number }) => part_number === "F1");
  expect(labelled?.tyre).toEqual({
    ...{ size: "205/55R16", load_index: "94", speed_rating: "W", extra_load: "yes" },
  });
  expect(tyres.find(({ part_number }) => part_number === "N2")?.unit_price).toBeNull();
});

test("what was said is kept, with its time and its name, in place of what was said before", async () => {
  await sql()`update supplier_quotes set quoted_at = now() - interval '3 days'`;
  await askedAgain();
  const kept = await sql()`
    select part_number, description, brand, unit_net, availability, quoted_at > now() - interval '1 minute' as fresh
    from supplier_quotes where supplier_id = ${nearId} order by part_number`;
  expect([...kept]).toEqual([
    {
      ...{ part_number: "N1", description: "Contour Eco 205/55R16 91V", brand: "Stand-in" },
      ...{ unit_net: "50.0000", availability: "from_hub", fresh: true },
    },
    expect.objectContaining({ part_number: "N2", unit_net: "0.0000", fresh: true }),
  ]);
});

test("a tyre that is a stock item of ours is sold as one, and replaces what a price file says of it", async () => {
  await aRow("stock_items", {
    ...{ part_number: "n-1", description: "Eco on our shelf 205/55R16 91V", retail_markup_percent: "10" },
    tyre: { tier: "best" },
  });
  await aRow("supplier_prices", {
    ...{ supplier_id: farId, part_number: "F1", part_key: "F1", tyre_size: "2055516" },
    ...{ description: "Farrier 2055516", net_price: "80", valid_from: "2026-11-01" },
  });
  const [own, asked] = await Promise.all([proceed(offerTyres, manager, { size: SIZE.size }), askedAgain()]);
  expect(asked.tyres.find(({ part_number }) => part_number === "N1")).toMatchObject({
    ...{ unit_price: "55.00", tyre: { tier: "best", wet_grip: "A" } },
    stock_item_id: own.tyres.find(({ part_number }) => part_number === "n-1")?.stock_item_id,
  });
  expect(own.tyres.find(({ source }) => source === "price_file")).toMatchObject({ part_number: "F1" });
  const all = withAsked(own.tyres, asked.tyres);
  expect(all.filter(({ part_number }) => part_number === "F1")).toMatchObject([{ source: "asked" }]);
  await sql()`delete from stock_items where part_number = 'n-1'`;
});

test.each([
  ["that hangs up", "hang up"],
  ["that is in trouble", { status: 500, body: "<h1>Sorry</h1>" }],
  ["that talks nonsense", { garbage: "<html>Welcome</html>" }],
  ["whose answer is another's", { status: 200, body: { total: "many", parts: [{ netPence: "free" }] } }],
] as const)(
  "one %s says so; what it last said stands, marked a day later, and our own stock is offered",
  async (_, failure) => {
    await askedAgain();
    await sql()`update supplier_quotes set quoted_at = now() - interval '26 hours' where supplier_id = ${farId}`;
    far.failures.push(failure, failure, failure);
    const [own, { suppliers, tyres }] = await Promise.all([
      proceed(offerTyres, manager, { size: SIZE.size }),
      askedAgain(),
    ]);
    expect(far.failures).toEqual([]);
    expect(own.tyres[0]).toMatchObject({ part_number: "OWN1", unit_price: "70.0000", source: "stock" });
    expect(suppliers).toMatchObject([
      { supplier_id: farId, state: "away", problem: expect.stringMatching(/^Far Tyres \d+[ ’]/) },
      { supplier_id: nearId, state: "answered", problem: null },
    ]);
    expect(tyres.find(({ part_number }) => part_number === "F1")).toMatchObject({
      ...{ source: "kept", old: true, unit_price: "135.00", said: { old: true, availability: "in_stock" } },
    });
    expect(tyres.find(({ part_number }) => part_number === "N1")?.source).toBe("asked");
  },
);

test("what was said of fewer is no word that more are there", async () => {
  await proceed(askTyres, manager, { ...SIZE, quantity: 2 });
  await sql()`delete from supplier_quotes where quantity > 2`;
  far.failures.push("hang up", "hang up", "hang up");
  const { tyres } = await askedAgain();
  expect(tyres.find(({ part_number }) => part_number === "F1")).toMatchObject({
    ...{
      source: "kept",
      old: false,
      unit_price: "135.00",
      said: { availability: "unknown", earliest: null },
    },
  });
});

test("one that does not answer in time is not waited for, and the others stand", async () => {
  await askedAgain();
  far.failures.push({ slow: 60_000 }, { slow: 60_000 });
  const began = performance.now();
  const { suppliers, tyres } = await askedAgain();
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(suppliers.map(({ state }) => state)).toEqual(["away", "answered"]);
  expect(suppliers[0]?.problem).toContain("did not answer in time");
  expect(tyres.map(({ source }) => source)).toContain("asked");
  far.failures.length = 0;
});

test("what is no size is not asked for, and of a size that nobody has there is nothing", async () => {
  near.requests.length = 0;
  await expect(proceed(askTyres, manager, { size: "big ones", quantity: 4 })).rejects.toMatchObject({
    details: [{ field: "size", message: "A size such as 205/55R16" }],
  });
  await expect(proceed(askTyres, manager, { ...SIZE, quantity: 0 })).rejects.toMatchObject({
    details: [{ field: "quantity" }],
  });
  expect(near.requests).toEqual([]);
  const { tyres, suppliers } = await proceed(askTyres, manager, { size: "315/35R20", quantity: 4 });
  expect(tyres).toEqual([]);
  expect(suppliers.find(({ supplier_id }) => supplier_id === nearId)?.state).toBe("answered");
});

test("a line that is chosen keeps its supplier and its label, and says when the supplier said that it comes", async () => {
  const { tyres } = await askedAgain();
  const chosen = tyres.find(({ part_number }) => part_number === "N1");
  if (!chosen) throw new Error("It is not offered");
  const { part_number, description, supplier_id, unit_price, tyre } = chosen;
  const customer_id = await aRow("customers", { surname: "Treadwell" });
  const { id } = await run(createDocument, manager, {
    type: "estimate",
    customer_id,
    line_items: [
      { item_type: "part", part_number, description, supplier_id, unit_price, tyre, quantity: "4" },
    ],
  });
  const { lines } = await ask(getDocument, manager, { id });
  expect(lines[0]).toMatchObject({ supplier_id: nearId, tyre });
  const said = await ask(saidOfParts, manager, { id });
  expect(saidOfLine(said, { supplier_id: nearId, part_number })).toMatchObject({
    ...{ availability: "from_hub", old: false, made_up: false },
    earliest: expect.stringMatching(/^2026-12-03[ T]10:00/),
  });
});

test("who sees stock asks for tyres, and costs are for those who may see them", async () => {
  for (const role of ROLES) {
    const asking = proceed(askTyres, as(role), SIZE);
    if (!may(as(role), "stock:read")) {
      await expect(asking, role).rejects.toMatchObject({ code: "FORBIDDEN" });
      continue;
    }
    const told = JSON.stringify((await asking).tyres);
    expect(told.includes("unit_cost"), role).toBe(may(as(role), "stock:cost"));
    expect(told.includes("50.0000"), role).toBe(may(as(role), "stock:cost"));
  }
});

test("a sandbox says that it is one, is kept nowhere, and answers in a demo garage alone", async () => {
  const supplier_id = await aRow("suppliers", { name: "Made-up Tyres" });
  await aRow("supplier_links", { supplier_id, kind: "sandbox" });
  expect((await askedAgain()).suppliers.some(({ made_up }) => made_up)).toBe(false);
  await sql()`insert into settings (key, value) values (${DEMO_SETTING}, '{}')`;
  const { suppliers, tyres } = await askedAgain();
  expect(suppliers.filter(({ made_up }) => made_up)).toMatchObject([{ supplier_id, state: "answered" }]);
  const own = tyres.filter((one) => one.supplier_id === supplier_id);
  expect(own.length).toBeGreaterThan(3);
  expect(own.every(({ said, brand }) => said?.made_up && brand === "Sandbox")).toBe(true);
  const kept = await sql()`select from supplier_quotes where supplier_id = ${supplier_id}`;
  expect(kept).toHaveLength(0);
});
