import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { addDays, today } from "@/lib/core/dates/dates";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { as } from "../support/actors";
import { tokenOf } from "../support/api";
import { operations, sendChecked } from "../support/api-document";
import { oneOfEach } from "../support/api-records";
import { testDatabase } from "../support/database";
import { aRow } from "../support/rows";
import { aCustomer, aDraft, aGarage, part } from "../support/writing";

const { url } = await testDatabase();
let token = "";
const docs: Record<string, string> = {};

beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
  const ids = await oneOfEach("AA11 AAA");
  await sql()`update vehicles set registration = 'AA11AAA', vin = 'WF0XXXGCDX1234567', mot_expiry = '2027-03-31' where id = ${ids.vehicles ?? ""}`;
  for (const [price, days] of [
    ["10", 40],
    ["20", 20],
    ["30", 0],
  ] as const) {
    const { id } = await aDraft({ line_items: [part(price)] });
    await run(issueDocument, as("manager"), { id });
    const day = addDays(today(), -days);
    await sql()`alter table documents disable trigger user`;
    await sql()`update documents set issued_date = ${day}, due_date = ${day} where id = ${id}`;
    await sql()`alter table documents enable trigger user`;
    docs[price] = id;
  }
  token = await tokenOf("admin");
}, 60_000);
afterAll(stopJobs);

async function found(path: string): Promise<{ id: string; [name: string]: unknown }[]> {
  const { status, body } = await sendChecked("GET", path, { token });
  expect(status, `${path} ${JSON.stringify(body.error)}`).toBe(200);
  expect(body.meta.pagination.total, path).toBe(body.data.length);
  // A walk selects what pages do.
  const walked = await sendChecked("GET", `${path}&cursor=first`, { token });
  expect(walked.body.data.map(({ id }: { id: string }) => id).sort(), path).toEqual(
    body.data.map(({ id }: { id: string }) => id).sort(),
  );
  return body.data;
}

const idsOf = async (path: string) => (await found(path)).map(({ id }) => id).sort();

test("a number, a plate, a code, an address finds what bears it, and no other", async () => {
  const ann = await aCustomer({
    account_number: "ANN01",
    email: "Ann@Example.co.uk",
    telephone: "01225 496 0777",
    mobile: "+44 7700 900777",
  });
  const filter = await aRow("stock_items", {
    part_number: "OF-99",
    description: "Filter",
    barcode: "501234567",
  });
  const supplier = await aRow("suppliers", {
    name: "Wells",
    account_number: "MLG9",
    email: "sales@wells.example",
  });
  const [vehicle] = await found("/vehicles?vin=wf0xxxgcdx1234567");
  const one: [string, string][] = [
    ["/customers?account_number=ann01", ann],
    ["/customers?email=ann@example.CO.UK", ann],
    ["/customers?telephone=012254960777", ann],
    ["/customers?telephone=07700%20900%20777", ann],
    ["/stock?part_number=of-99", filter],
    ["/stock?barcode=501234567", filter],
    ["/suppliers?account_number=MLG9", supplier],
    ["/suppliers?email=SALES@wells.example", supplier],
    ["/vehicles?registration=aa11%20aaa", String(vehicle?.id)],
  ];
  for (const [path, id] of one) expect(await idsOf(path), path).toEqual([id]);
  for (const path of [
    "/customers?telephone=after%20six",
    "/customers?email=ann@example",
    "/stock?part_number=OF-9",
  ])
    expect(await idsOf(path), path).toEqual([]);
  const number = String((await found("/documents?type=invoice&issued_date[gte]=2000-01-01"))[0]?.number);
  expect(await found(`/documents?number=${number}&type=invoice`)).toMatchObject([{ number }]);
});

test("days, instants and sums are found from here to there", async () => {
  const day = (days: number) => addDays(today(), -days);
  const invoices = (filter: string) => idsOf(`/documents?type=invoice&${filter}`);
  const [ten, twenty, thirty] = [docs["10"], docs["20"], docs["30"]] as [string, string, string];
  expect(await invoices(`issued_date[gte]=${day(40)}&issued_date[lt]=${day(20)}`)).toEqual([ten]);
  expect(await invoices(`issued_date[gt]=${day(40)}&issued_date[lte]=${day(20)}`)).toEqual([twenty]);
  expect(await invoices(`issued_date=${day(20)}`)).toEqual([twenty]);
  expect(await invoices(`document_date[lte]=${day(20)}`)).toEqual([ten, twenty].sort());
  expect(await invoices("total_gross[gt]=12&total_gross[lte]=36")).toEqual([twenty, thirty].sort());
  expect(await invoices("total_gross=12")).toEqual([ten]);
  expect(await invoices(`unpaid=true&due_date[lt]=${today()}&balance[gte]=20`)).toEqual([twenty]);
  expect(await idsOf("/documents?type=estimate&issued_date[gte]=2000-01-01")).toEqual([]);
  expect(await found("/vehicles?mot_expiry[gte]=2027-03-31&mot_expiry[lt]=2027-04-01")).toHaveLength(1);
  expect(await found("/receipts?amount[gt]=49.99&amount[lt]=50.01")).toHaveLength(1);
  expect(await found("/receipts?amount[gt]=50")).toEqual([]);
  expect(await found(`/receipts?payment_date[gte]=${today()}`)).toHaveLength(1);
  expect(
    await found("/appointments?starts_at[gte]=2031-12-01T09:00:00Z&starts_at[lt]=2031-12-01T09:00:01Z"),
  ).toHaveLength(1);
  expect(await found("/reminders?due_date[gte]=2027-01-01&due_date[lte]=2027-01-01")).toHaveLength(1);
  expect(await found("/customers?created_at[lt]=2020-01-01T00:00:00Z")).toEqual([]);
  expect(
    (await found("/customers?updated_at[gte]=2020-01-01T00:00:00Z&per_page=200")).length,
  ).toBeGreaterThan(1);
});

test("any of several", async () => {
  const kinds = async (path: string) => new Set((await found(path)).map(({ type }) => type));
  expect(await kinds("/documents?type[in]=invoice,estimate&per_page=200")).toEqual(
    new Set(["invoice", "estimate"]),
  );
  expect(await kinds("/documents?type[in]=estimate&per_page=200")).toEqual(new Set(["estimate"]));
  expect(await found("/documents?type=invoice&status[in]=draft,paid")).toEqual([]);
  expect(await found("/receipts?method[in]=card,cash")).toHaveLength(1);
  expect(await found("/appointments?status[in]=booked,arrived")).toHaveLength(1);
  expect(await found("/reminders?status[in]=due,done")).toHaveLength(1);
  expect(await found("/messages?state[in]=failed")).toHaveLength(1);
});

test("what there is not, or makes no sense, is told with what there is", async () => {
  const details = async (path: string) => {
    const { status, body } = await sendChecked("GET", path, { token });
    expect(status, path).toBe(422);
    return body.error.details;
  };
  expect(await details("/documents?issued_date[from]=2026-01-01")).toEqual([
    {
      field: "issued_date[from]",
      code: "unknown_field",
      message:
        "Unknown parameter; there are issued_date, issued_date[gte], issued_date[gt], issued_date[lte], issued_date[lt]",
    },
  ]);
  expect(await details("/documents?status[in]=draft,lost&issued_date[gte]=soon")).toMatchObject([
    { field: "status[in].1", message: expect.stringContaining("draft") },
    { field: "issued_date[gte]", code: "invalid" },
  ]);
  expect(await details("/documents?total_gross[gte]=10")).toMatchObject([
    { field: "total_gross[gte]", code: "rule", message: "This needs a type, a customer or a vehicle" },
  ]);
  expect(await details("/documents?due_date[lt]=2026-01-01&type=invoice")).toMatchObject([
    { field: "due_date[lt]", message: "Only with unpaid=true" },
  ]);
  expect(await details("/receipts?amount[gte]=1,250")).toMatchObject([{ field: "amount[gte]" }]);
  expect(await details("/documents?status[in]=")).toMatchObject([{ field: "status[in].0" }]);
});

test("every list says its filters with their operators in the document", () => {
  const parameters = (path: string) =>
    operations.find((operation) => operation.method === "GET" && operation.path === path)?.parameters ?? [];
  const names = parameters("/documents").map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["issued_date[gte]", "status[in]", "number", "fields", "expand"]),
  );
  expect(parameters("/documents").find(({ name }) => name === "status[in]")?.schema).toMatchObject({
    type: "array",
    items: { enum: expect.arrayContaining(["draft"]) },
  });
});

test("an offset whose plus became a blank on its way is told how an address writes it", async () => {
  const told = async (moment: string) =>
    (await sendChecked("GET", `/customers?updated_since=${moment}`, { token })).body.error?.details[0]
      .message;
  expect(await told("2026-11-30T10:00:00+01:00")).toBe(
    "A moment such as 2026-11-22T10:42:00Z; in an address + is written %2B",
  );
  expect(await told("yesterday")).toBe("A moment such as 2026-11-22T10:42:00Z");
  expect(await told("2026-11-30T10:00:00%2B01:00")).toBeUndefined();
});
