import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import type { Permission } from "@/lib/core/permissions";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { as } from "../support/actors";
import { tokenOf } from "../support/api";
import { document, operations, sendChecked } from "../support/api-document";
import { testDatabase } from "../support/database";
import { aCustomer, aDraft, aGarage } from "../support/writing";

const { url } = await testDatabase();
let admin: string;
beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
  admin = await tokenOf("admin");
});

afterAll(stopJobs);

const keyOf = async (scopes: Permission[]): Promise<string> =>
  (await ask("POST", "/api-keys", { name: "Website", role: "receptionist", scopes })).data.key;

const ask = async (method: string, path: string, body: unknown, token = admin) =>
  (await sendChecked(method, path, { token, body })).body;

test("a refused duplicate names the field that says otherwise, and tells who it is to whoever may read customers", async () => {
  const ann = { surname: "Lovell", telephone: "0117 911 4455", postcode: "BA1 1AA" };
  const { id } = (await ask("POST", "/customers", ann)).data;
  const field = "confirmed_not_duplicate";
  const told = (await ask("POST", "/customers", ann)).error;
  expect(told).toMatchObject({ code: "CONFLICT", details: [{ field, record_id: id }] });
  expect(told.details[0].message).toContain("Lovell");
  const key = await keyOf(["customers:create"]);
  const untold = (await ask("POST", "/customers", ann, key)).error;
  expect(untold.code).toBe("CONFLICT");
  expect(untold.details).toEqual([
    { field, message: "Say true where it is somebody else than who is on file" },
  ]);
  expect(JSON.stringify(untold)).not.toMatch(/Lovell|BA1|LOV/);
  expect((await ask("POST", "/customers", { ...ann, [field]: true }, key)).success).toBe(true);
});

test("a vehicle on file is told to whoever may read vehicles, its owner to whoever may read customers", async () => {
  const customer_id = (await ask("POST", "/customers", { surname: "Quillfeather" })).data.id;
  const car = { registration: "LB12 ABC", make: "FORD" };
  const { id } = (await ask("POST", "/vehicles", { ...car, customer_id })).data;
  const details = async (scopes: Permission[]) =>
    (await ask("POST", "/vehicles", car, await keyOf(scopes))).error.details;
  const field = "confirmed_not_duplicate";
  expect(await details(["vehicles:create"])).toEqual([
    { field, message: "A vehicle that is on file stands against it" },
  ]);
  expect(await details(["vehicles:create", "vehicles:read"])).toEqual([
    { field, record_id: id, message: "LB12 ABC FORD: same registration" },
  ]);
  expect((await ask("POST", "/vehicles", car)).error.details[0].message).toContain("Quillfeather");
});

test("a status that comes from what is done names what does it, and only what is set by hand is offered", async () => {
  const customer_id = await aCustomer();
  const { id } = await aDraft({ customer_id });
  for (const [status, operation] of [
    ["issued", "POST /documents/{id}/issue"],
    ["paid", "POST /documents/{id}/receipts"],
    ["credited", "POST /documents/{id}/credit"],
    ["converted", "POST /documents/{id}/convert"],
  ]) {
    const { error } = await ask("PATCH", `/documents/${id}/status`, { status });
    expect(error).toMatchObject({
      code: "VALIDATION_ERROR",
      details: [{ field: "status", code: "invalid" }],
    });
    expect(error.details[0].message).toContain(operation);
  }
  expect((await ask("PUT", `/documents/${id}`, { status: "issued" })).error.details).toEqual([
    {
      field: "status",
      code: "unknown_field",
      message: "Not here: PUT /documents/{id}/status sets it, POST /documents/{id}/issue issues",
    },
  ]);
  // What every object has of itself is no field that is set elsewhere.
  for (const field of ["__proto__", "constructor"]) {
    const { error } = await ask("PATCH", `/documents/${id}`, JSON.parse(`{"${field}": 1}`));
    expect(error.details[0]).toMatchObject({ field, code: "unknown_field", message: expect.any(String) });
  }
  const asked = await ask("PUT", `/documents/${id}/status`, { status: "open" });
  expect(asked.error).toMatchObject({ code: "CONFLICT", next: `POST /documents/${id}/issue` });
  const { body } = operations.find(({ operationId }) => operationId === "putDocumentsByIdStatus") ?? {};
  const offered = body?.properties?.status?.enum;
  expect(offered).toEqual(expect.arrayContaining(["draft", "in_progress", "cancelled"]));
  for (const status of ["issued", "part_paid", "paid", "credited", "converted", "invoiced"])
    expect(offered).not.toContain(status);
});

test("what is issued is credited, what was called off is taken up again", async () => {
  const customer_id = await aCustomer();
  const { id } = await aDraft({ customer_id });
  await run(issueDocument, as("manager"), { id });
  for (const [method, path, body] of [
    ["PUT", `/documents/${id}`, { mileage: 5 }],
    ["POST", `/documents/${id}/line-items`, { item_type: "comment", description: "Late" }],
    ["DELETE", `/documents/${id}`, undefined],
    ["PUT", `/documents/${id}/status`, { status: "draft" }],
  ] as const)
    expect((await ask(method, path, body)).error, `${method} ${path}`).toMatchObject({
      code: "CONFLICT",
      next: `POST /documents/${id}/credit`,
    });
  const sheet = await aDraft({ customer_id, type: "job_sheet" });
  await ask("PUT", `/documents/${sheet.id}/status`, { status: "cancelled" });
  expect((await ask("PUT", `/documents/${sheet.id}`, { mileage: 5 })).error.next).toBe(
    `PUT /documents/${sheet.id}/status`,
  );
});

test("a stale version is told the present one", async () => {
  const id = await aCustomer();
  const { version } = (await ask("PUT", `/customers/${id}`, { town: "Bath" })).data;
  const refused = await sendChecked("PUT", `/customers/${id}`, {
    token: admin,
    body: { town: "Wells" },
    headers: { "if-match": `"${version - 1}"` },
  });
  expect([refused.status, refused.body.error.version, refused.headers.get("etag")]).toEqual([
    412,
    version,
    `"${version}"`,
  ]);
  const garage = (await ask("GET", "/settings/garage", undefined)).data;
  const stale = await ask("PUT", "/settings/garage", { town: "Bath", version: garage.version + 7 });
  expect(stale.error).toMatchObject({ code: "PRECONDITION_FAILED", version: garage.version });
});

test("a key calls off what it booked itself, and nothing that others booked", async () => {
  const key = await keyOf(["appointments:create"]);
  const booking = (day: number) => ({
    starts_at: `2031-12-0${day}T09:00`,
    duration_minutes: 60,
    description: "MOT",
    confirmed_outside_hours: true,
  });
  const own = (await ask("POST", "/appointments", booking(1), key)).data;
  const others = (await ask("POST", "/appointments", booking(2), await keyOf(["appointments:create"]))).data;
  expect((await ask("POST", `/appointments/${own.id}/cancel`, { reason: "Ill" }, key)).data.status).toBe(
    "cancelled",
  );
  const refused = await ask("POST", `/appointments/${others.id}/cancel`, { reason: "Ill" }, key);
  expect(refused.error).toMatchObject({ code: "FORBIDDEN", details: [{ message: "appointments:update" }] });
  expect((await ask("POST", `/appointments/${others.id}/cancel`, {})).data.status).toBe("cancelled");
});

test("the document tells of versions and ways on in failures", () => {
  const { Failure, Problem } = document.components.schemas;
  expect(Failure?.properties?.error).toEqual({ $ref: "#/components/schemas/Problem" });
  expect(Object.keys(Problem?.properties ?? {})).toEqual(
    expect.arrayContaining(["code", "message", "details", "next", "version"]),
  );
});

test("what is refused for now names the operation that comes first", async () => {
  const { email, password } = (
    await ask("POST", "/users", { name: "Jo", email: "jo@example.com", role: "manager" })
  ).data;
  const { access_token } = (await ask("POST", "/auth/login", { email: email ?? "jo@example.com", password }))
    .data;
  const unsure = (await sendChecked("GET", "/customers", { token: access_token })).body.error;
  expect(unsure).toMatchObject({ code: "FORBIDDEN", next: "POST /auth/change-password" });
  const hook = (await ask("POST", "/webhooks", { url: "https://93.184.216.34/", event_names: ["*"] })).data;
  await sql()`update webhook_endpoints set active = false where id = ${hook.id}`;
  expect((await ask("POST", `/webhooks/${hook.id}/test`, undefined)).error).toMatchObject({
    code: "CONFLICT",
    next: `POST /webhooks/${hook.id}/enable`,
  });
  const part = { part_number: "WAY-1", description: "Bulb", tracked: true, quantity: "3" };
  const { id } = (await ask("POST", "/stock", part)).data;
  expect((await ask("DELETE", `/stock/${id}`, undefined)).error.next).toBe("POST /stock/adjust");
  const draft = await aDraft({ customer_id: await aCustomer(), type: "estimate" });
  expect((await ask("PUT", `/documents/${draft.id}/status`, { status: "cancelled" })).error).toMatchObject({
    code: "CONFLICT",
    next: `DELETE /documents/${draft.id}`,
  });
});

test("what was paid here goes back by its receipt, which is named", async () => {
  const customer_id = await aCustomer();
  const { id } = await aDraft({ customer_id });
  await run(issueDocument, as("manager"), { id });
  const { balance } = (await ask("GET", `/documents/${id}`, undefined)).data;
  const receipt = (await ask("POST", "/receipts", { document_id: id, amount: balance, method: "card" })).data;
  const credit = (await ask("POST", `/documents/${id}/credit`, { reason: "Late" })).data;
  await ask("POST", `/documents/${credit.id}/issue`, {});
  const refused = await ask("POST", `/documents/${credit.id}/pay-out`, { method: "cash" });
  expect(refused.error).toMatchObject({ code: "CONFLICT", next: `POST /receipts/${receipt.id}/refunds` });
  expect((await ask("POST", `/receipts/${receipt.id}/refunds`, {})).data.amount).toBe(`-${balance}`);
});

test("a part that is on file already is told to whoever may read stock", async () => {
  const part = { part_number: "WAY-2", description: "Bulb" };
  const { id } = (await ask("POST", "/stock", part)).data;
  const message = "Another part of the same make has this part number";
  const told = { field: "part_number", code: "rule", message };
  expect((await ask("POST", "/stock", part)).error.details).toEqual([{ ...told, record_id: id }]);
  const { key } = (
    await ask("POST", "/api-keys", { name: "Prices", role: "manager", scopes: ["stock:create"] })
  ).data;
  expect((await ask("POST", "/stock", part, key)).error.details).toEqual([told]);
});

test("a tag that we never gave is told what one looks like", async () => {
  const id = await aCustomer();
  for (const tag of ["2", 'W/"2"', '"two"']) {
    const sent = { token: admin, body: { town: "Bath" }, headers: { "if-match": tag } };
    const { error } = (await sendChecked("PUT", `/customers/${id}`, sent)).body;
    expect(error).toMatchObject({ code: "PRECONDITION_FAILED" });
    expect(error.message).toContain('as ETag has it, in quotes: "3"');
  }
});
