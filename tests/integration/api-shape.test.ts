import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { sql as client, connect, disconnect } from "@/db/client";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { send, tokenOf } from "../support/api";
import { sendChecked } from "../support/api-document";
import { oneOfEach } from "../support/api-records";
import { testDatabase } from "../support/database";
import { makeKey } from "../support/keys";
import { aRow } from "../support/rows";
import { aCustomer, aDraft, aGarage } from "../support/writing";

const { url } = await testDatabase();
let token = "";
let ids: Record<string, string> = {};
let sent: string[] = [];

beforeAll(async () => {
  await disconnect();
  connect(url, { debug: (_, text) => sent.push(text) });
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
  ids = await oneOfEach("AA11 AAA");
  await oneOfEach("BB22 BBB");
  await client()`update documents set order_reference = 'PO-7788' where id = ${ids.documents ?? ""}`;
  token = await tokenOf("admin");
}, 60_000);
afterAll(stopJobs);

const get = (path: string, by = token, headers: Record<string, string> = {}) =>
  sendChecked("GET", path, { token: by, headers });

const reads = routes.flatMap(([path, { GET }]) => (GET ? [{ path, operation: GET.operation }] : []));
/** What searches are asked for: something of `oneOfEach`. */
const SOUGHT: Record<string, string> = {
  customers: "ann lee",
  vehicles: "AA11",
  documents: "PO-7788",
  stock: "AA11",
};
const address = (path: string, query = "") => {
  const [, kind = "", of] = path.split("/");
  const q = of === "search" ? `q=${SOUGHT[kind]}` : "";
  return `${path.replace("[id]", ids[kind] ?? "")}?${[q, query].filter(Boolean).join("&")}`;
};

test("only the fields that are named come, and the id, of every list and every record", async () => {
  const named = reads.filter(
    ({ path, operation }) =>
      operation.work.kind === "query" &&
      /^\/(customers|vehicles|documents|stock|receipts|users)(\/\[id\])?$/.test(path),
  );
  expect(named).toHaveLength(12);
  for (const { path } of named) {
    const whole = (await get(address(path))).body.data;
    const [some] = [whole].flat();
    const [first = "", last = ""] = [Object.keys(some)[2], Object.keys(some).at(-1)];
    const { data } = (await get(address(path, `fields=${last},${first}`))).body;
    const rows = [data].flat();
    expect(rows.length).toBe([whole].flat().length);
    expect(rows[0], path).toEqual({ id: some.id, [first]: some[first], [last]: some[last] });
  }
});

test("a walk and an ETag go with chosen fields", async () => {
  const { body, headers } = await get("/customers?cursor=first&per_page=1&fields=name,town");
  expect(Object.keys(body.data[0])).toEqual(["id", "name", "town"]);
  const rest = await get(`/customers?cursor=${body.meta.cursor.next}&per_page=1&fields=postcode`);
  expect(Object.keys(rest.body.data[0])).toEqual(["id", "postcode"]);
  const again = await get("/customers?cursor=first&per_page=1&fields=name", token, {
    "if-none-match": headers.get("etag") ?? "",
  });
  expect(again.status).toBe(200);
  const one = `/customers/${ids.customers}?fields=surname`;
  const etag = (await get(one)).headers.get("etag") ?? "";
  expect(etag).toMatch(/^"1-/);
  expect((await send("GET", one, { token, headers: { "if-none-match": etag } })).status).toBe(304);
  expect((await get(`/customers/${ids.customers}`, token, { "if-none-match": etag })).status).toBe(200);
});

test("any choice of fields is what the whole rows have, however many were asked for", async () => {
  const whole = (await get("/customers")).body.data;
  const names = Object.keys(whole[0]);
  for (let i = 0; i < 60; i += 1) {
    const chosen = names.filter((_, at) => (i * 7919 + at * 104_729) % 5 < 2);
    const { data } = (await get(`/customers?fields=${chosen.join()}`)).body;
    const wanted = new Set(["id", ...chosen]);
    expect(data).toEqual(
      whole.map((row: object) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => wanted.has(name))),
      ),
    );
  }
});

test("a field, an expansion or a parameter that there is not is named with those that there are", async () => {
  const details = async (path: string) => {
    const { status, body } = await get(path);
    expect(status, path).toBe(422);
    return body.error.details;
  };
  expect(await details("/customers?fields=name,shoe_size")).toEqual([
    {
      field: "fields",
      code: "invalid",
      message: expect.stringMatching(/^There is no shoe_size; there are id, name, /),
    },
  ]);
  expect(await details("/customers?fields=")).toMatchObject([
    { message: expect.stringMatching(/^There are id/) },
  ]);
  expect(await details(`/documents/${ids.documents}?expand=customer.vehicles`)).toEqual([
    {
      field: "expand",
      code: "invalid",
      message: "There is no customer.vehicles; there are customer, vehicle",
    },
  ]);
  expect(await details("/suppliers?expand=items")).toMatchObject([
    {
      field: "expand",
      code: "unknown_field",
      message: expect.stringMatching(/; there are page, per_page, /),
    },
  ]);
  expect(await details("/customers?plate=AB12")).toMatchObject([
    {
      field: "plate",
      message: expect.stringMatching(/; there are page, .*, cursor, ids, fields, expand, columns$/),
    },
  ]);
});

test("a list as a file has its columns, and as JSON its fields", async () => {
  const said = async (path: string, accept: string) =>
    (await get(path, token, { accept })).body.error.details[0].message;
  expect(await said("/customers?columns=name", "application/json")).toMatch(/^Of a file alone/);
  expect(await said("/customers?fields=name", "text/csv")).toMatch(/^Not of a file/);
});

test("HEAD takes what GET takes", async () => {
  for (const path of [
    "/customers?fields=name&expand=vehicles",
    "/vehicles?sort=make",
    "/documents?type=invoice",
  ]) {
    const [head, got] = [await send("HEAD", path, { token }), await get(path)];
    expect([head.status, head.headers.get("etag")]).toEqual([200, got.headers.get("etag")]);
  }
});

test("every expansion of every read is what the record's own list shows", async () => {
  const expandable = reads.filter(({ operation }) => operation.expand);
  expect(expandable.length).toBeGreaterThan(20);
  for (const { path, operation } of expandable) {
    const names = Object.keys(operation.expand ?? {});
    const { status, body } = await get(address(path, `expand=${names.join()}`));
    expect(status, `${path} ${JSON.stringify(body)}`).toBe(200);
    const plain = (await get(address(path))).body.data;
    const rows = [body.data].flat();
    if (!/movements|\]\/receipts|low-stock|offered/.test(path)) expect(rows.length, path).toBeGreaterThan(0);
    for (const [i, { expanded, ...row }] of rows.entries()) {
      expect(row).toEqual([plain].flat()[i]);
      expect(Object.keys(expanded)).toEqual(names);
      for (const name of ["customer", "vehicle", "document"])
        if (name in expanded && row[`${name}_id`]) expect(expanded[name]?.id, path).toBe(row[`${name}_id`]);
    }
  }
});

test("what is expanded is the same as it is by itself", async () => {
  const invoice = (await get(`/receipts/${ids.receipts}?expand=documents,customer`)).body.data;
  const [paid] = invoice.expanded.documents;
  expect(paid).toEqual((await get(`/documents?cursor=first&ids=${paid.id}`)).body.data[0]);
  expect(invoice.expanded.customer.id).toBe(invoice.customer_id);
  const listed = (await get(`/documents?cursor=first&ids=${paid.id}&expand=line_items,receipts,customer`))
    .body.data[0];
  const whole = (await get(`/documents/${paid.id}`)).body.data;
  expect(listed.expanded.line_items).toEqual(whole.line_items);
  expect(listed.expanded.receipts).toEqual(whole.receipts);
  const owner = (await get(`/customers/${ids.customers}?expand=vehicles,contacts&fields=name`)).body.data;
  expect(owner).toEqual({
    id: ids.customers,
    name: "Ann Lee",
    expanded: {
      vehicles: (await get(`/customers/${ids.customers}/vehicles`)).body.data,
      contacts: (await get(`/customers/${ids.customers}/contacts`)).body.data,
    },
  });
});

test("what is found as one types brings along the record and whose it is, as their lists show them", async () => {
  const found = async (path: string, expand: string) =>
    (await get(address(path, `expand=${expand}`))).body.data.find(
      ({ id }: { id: string }) => id === ids[path.split("/")[1] ?? ""],
    ).expanded;
  const listed = async (kind: string) => (await get(`/${kind}?cursor=first&ids=${ids[kind]}`)).body.data[0];
  const [customer, vehicle] = [await listed("customers"), await listed("vehicles")];
  expect(await found("/vehicles/search", "vehicle,customer")).toEqual({ vehicle, customer });
  expect(await found("/customers/search", "customer,vehicles")).toEqual({ customer, vehicles: [vehicle] });
  const document = await listed("documents");
  expect(await found("/documents/search", "document,customer,vehicle")).toEqual({
    document,
    customer,
    vehicle,
  });
  const supplier_id = ids.suppliers ?? "";
  await client()`update stock_items set supplier_id = ${supplier_id} where id = ${ids.stock ?? ""}`;
  expect((await found("/stock/search", "supplier")).supplier.id).toBe(supplier_id);
  await client()`update advisories set document_id = ${document.id}, resolved_by_document_id = ${document.id} where id = ${ids.advisories ?? ""}`;
  const [advisory] = (
    await get(`/vehicles/${ids.vehicles}/advisories?expand=document,resolved_by_document,vehicle`)
  ).body.data;
  expect(advisory.expanded).toEqual({ document, resolved_by_document: document, vehicle });
});

test("an expansion is one statement, whatever the number of records", async () => {
  const statements = async (path: string) => {
    sent = [];
    await get(path);
    return sent.filter((text) => !text.includes("pg_notify") && !text.startsWith("update api_keys")).length;
  };
  const customer_id = await aCustomer();
  for (let i = 0; i < 4; i += 1) await aDraft({ customer_id, type: "estimate" });
  const path = `/customers/${customer_id}/documents`;
  const plain = await statements(path);
  expect(await statements(`${path}?fields=number`)).toBe(plain);
  expect(await statements(`${path}?fields=number&expand=customer`)).toBe(plain + 1);
  expect(await statements(`${path}?expand=customer,line_items,receipts`)).toBe(plain + 3);
});

test("what is too long to come along is cut, and said where all of it is", async () => {
  const customer_id = await aCustomer();
  await client()`insert into vehicles (customer_id, registration) select ${customer_id}, 'FL' || n from generate_series(1, 60) n`;
  const { data, meta } = (await get(`/customers/${customer_id}?expand=vehicles`)).body;
  expect(data.expanded.vehicles).toHaveLength(50);
  expect(meta.cut_short).toEqual([`/customers/${customer_id}/vehicles`]);
  const all = (await get(`${meta.cut_short[0]}?per_page=200`)).body.data;
  expect(data.expanded.vehicles).toEqual(all.slice(0, 50));
  expect((await get(`/customers/${ids.customers}?expand=vehicles`)).body.meta.cut_short).toBeUndefined();
});

test("what is archived does not come along", async () => {
  const customer_id = await aCustomer();
  const { id } = await aDraft({ customer_id, type: "estimate" });
  await client()`update customers set deleted_at = now() where id = ${customer_id}`;
  const { data } = (await get(`/documents/${id}?expand=customer`)).body;
  expect([data.customer_id, data.expanded.customer]).toEqual([customer_id, null]);
});

test("whoever may not read a kind is not shown it along with another, and told which permission is missing", async () => {
  for (const { path, operation } of reads.filter(({ operation }) => operation.expand)) {
    const own = [operation.work.permission, ...(operation.parent ? [operation.parent.permission] : [])];
    const narrow = await makeKey("admin", own);
    for (const [name, { permission }] of Object.entries(operation.expand ?? {})) {
      const { status, body } = await get(address(path, `expand=${name}`), narrow);
      if (own.includes(permission)) expect(status, `${path} ${name}`).toBe(200);
      else
        expect([status, body.data, body.error?.details], `${path} ${name}`).toEqual([
          403,
          undefined,
          [{ field: "permission", message: permission }],
        ]);
    }
  }
});

test("costs come along for those who may see them alone", async () => {
  const stock_item_id = await aRow("stock_items", {
    part_number: "COST",
    description: "Dear",
    cost_net: "4.00",
  });
  await aRow("stock_movements", { stock_item_id, kind: "goods_in", quantity: "1", unit_cost: "4.00" });
  const path = `/stock/${stock_item_id}/movements?expand=stock_item`;
  expect((await get(path)).body.data[0].expanded.stock_item.cost_net).toBe("4.0000");
  const clerk = await makeKey("admin", ["stock:read"]);
  const [movement] = (await get(path, clerk)).body.data;
  expect(movement.expanded.stock_item.part_number).toBe("COST");
  expect(JSON.stringify(movement)).not.toMatch(/cost|margin/);
});
