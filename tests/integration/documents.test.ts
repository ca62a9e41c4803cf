import { beforeAll, describe, expect, test } from "vitest";
import { ask } from "@/lib/core/query";
import { getDocumentDetails } from "@/lib/details/queries/document-details";
import {
  countDocuments,
  documentChoices,
  listDocuments,
  sumDocuments,
} from "@/lib/documents/queries/documents";
import { getDocument } from "@/lib/documents/queries/get-document";
import { owed } from "@/lib/receivables/queries/owed";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aDocument, aLine, aReceipt, aRow } from "../support/rows";

await testDatabase();
const manager = as("manager");

const ids: Record<string, string> = {};
let customer = "";
let vehicle = "";

beforeAll(async () => {
  customer = await aRow("customers", {
    forename: "Ann",
    surname: "Lee",
    road: "New Road",
    postcode: "BA1 1AA",
  });
  vehicle = await aRow("vehicles", {
    customer_id: customer,
    registration: "NEW1",
    make: "KIA",
    model: "RIO",
  });
  await aRow("vehicle_plates", { vehicle_id: vehicle, registration: "AB12CDE" });
  ids.estimate = await aDocument({
    type: "estimate",
    status: "converted",
    number: "812",
    number_value: 812,
    issued_date: null,
    created_date: "2026-02-20",
    customer_id: customer,
    vehicle_id: vehicle,
    technician: "Aled",
  });
  ids.invoice = await aDocument({
    number: "900",
    number_value: 900,
    estimate_number: "812",
    job_sheet_number: "2041",
    customer_id: customer,
    vehicle_id: vehicle,
    customer_name: "Miss Ann Fox",
    customer_snapshot: { surname: "Fox", road: "Mill Lane" },
    registration: "AB12CDE",
    vehicle_snapshot: { registration: "AB12 CDE", make: "FORD" },
    due_date: "2026-03-18",
    balance: "70.00",
    received: "50.00",
    status: "part_paid",
    technician: "Aled",
    user_status: "Collected",
    order_reference: "PO-77",
    labour_cost: "12.50",
  });
  ids.other = await aDocument({
    number: "901",
    number_value: 901,
    due_date: "2026-02-01",
    issued_date: "2026-01-18",
    balance: "120.00",
    technician: "Bev",
  });
  ids.credit = await aDocument({
    type: "credit_note",
    number: "12",
    number_value: 12,
    invoice_number: "900",
    balance: "20.00",
    total_net: "16.67",
    total_tax: "3.33",
    total_gross: "20.00",
    issued_date: "2026-04-02",
  });
  ids.draft = await aDocument({ status: "draft", number: null, number_value: null, issued_date: null });
  ids.archived = await aDocument({ deleted_at: "2026-05-01" });
  ids.odd = await aDocument({
    type: "ZZ",
    status: "draft",
    legacy: { us_TotalGROSS: "12o" },
    total_gross: null,
  });
  // The same job sheet number, another year and another car.
  await aDocument({
    type: "job_sheet",
    status: "completed",
    number: "2041",
    issued_date: null,
    created_date: "2012-05-05",
  });
  ids.job = await aDocument({
    type: "job_sheet",
    status: "waiting_parts",
    number: "2050",
    issued_date: null,
  });
  await aLine(ids.invoice, { position: 2, part_number: "OF1", line_cost: "4.00", unit_cost: "4.00" });
  await aLine(ids.invoice, { position: 1, item_type: "labour", description: "Service\nwith a road test" });
  await aReceipt({ document_id: ids.invoice, amount: "50.00" });
});

const found = async (input: object) => {
  const { rows, pagination } = await ask(listDocuments, manager, { per_page: 200, ...input });
  expect(pagination.total).toBe(rows.length);
  return rows.map((row) => Object.entries(ids).find(([, id]) => id === row.id)?.[0] ?? "another");
};

describe("the list of documents", () => {
  test("has the latest first, without those put away, and counts exactly", async () => {
    expect((await found({})).slice(0, 1)).toEqual(["credit"]);
    expect(await found({})).not.toContain("archived");
    expect(await found({ type: "invoice", status: "draft" })).toEqual(["draft"]);
  });

  test.each([
    [{ type: "credit_note" }, ["credit"]],
    [{ type: "ZZ" }, ["odd"]],
    [{ technician: "Aled" }, ["invoice", "estimate"]],
    [{ user_status: "Collected" }, ["invoice"]],
    [{ unpaid: true, sort: "due_date" }, ["other", "invoice", "credit"]],
    [{ open: true }, ["job"]],
    [{ from: "2026-01-01", to: "2026-02-28" }, ["estimate", "other"]],
  ])("is narrowed by %j", async (filters, expected) => {
    expect(await found(filters)).toEqual(expected);
  });

  test("is narrowed by customer and by vehicle", async () => {
    expect(await found({ customer_id: customer })).toEqual(["invoice", "estimate"]);
    expect(await found({ vehicle_id: vehicle, type: "invoice" })).toEqual(["invoice"]);
  });

  test.each([
    ["900", ["credit", "invoice"]],
    ["#812", ["invoice", "estimate"]],
    ["po-7", ["invoice"]],
    ["ab12 cde", ["invoice", "estimate"]],
    ["lee", ["invoice", "estimate"]],
    ["l%e", []],
    ["'; drop table documents", []],
  ])("finds %j by number, old number, reference, plate and name", async (q, expected) => {
    expect(await found({ q })).toEqual(expected);
  });

  test("a search goes together with filters and orders", async () => {
    expect(await found({ q: "lee", type: "invoice", sort: "-total_gross" })).toEqual(["invoice"]);
  });

  test("is ordered by number and total within a type, and pages without gap or repeat", async () => {
    const numbers = async (input: object) =>
      (await ask(listDocuments, manager, { type: "invoice", ...input })).rows.map((row) => row.number);
    expect(await numbers({ sort: "number" })).toEqual([null, "900", "901"]);
    expect(await numbers({ sort: "-number" })).toEqual(["901", "900", null]);
    const pages = await Promise.all([1, 2, 3].map((page) => numbers({ sort: "number", per_page: 1, page })));
    expect(pages.flat()).toEqual([null, "900", "901"]);
  });

  test("refuses orders that no index has, unknown filters and impossible dates", async () => {
    for (const input of [{ sort: "number" }, { sort: "due_date" }, { colour: "red" }, { from: "31/02/2026" }])
      await expect(ask(listDocuments, manager, input as never)).rejects.toMatchObject({
        code: "VALIDATION_ERROR",
      });
  });

  test("tells what is overdue", async () => {
    const { rows } = await ask(listDocuments, manager, { unpaid: true, sort: "due_date" });
    expect(rows.map(({ overdue }) => overdue)).toEqual([true, true, false]);
  });
});

describe("sums", () => {
  test("of what is unpaid take credit notes off", async () => {
    expect(await ask(sumDocuments, manager, { unpaid: true })).toMatchObject({
      documents: 3,
      gross: "220.00",
      balance: "170.00",
    });
    expect(await ask(owed, manager, {})).toMatchObject({
      documents: 3,
      balance: "170.00",
      overdue_documents: 2,
      overdue_balance: "170.00",
    });
  });

  test("are told of one type only, and where something narrows it", async () => {
    const march = { from: "2026-03-01", to: "2026-03-31" };
    expect(await ask(sumDocuments, manager, march)).toBeNull();
    expect(await ask(sumDocuments, manager, { type: "invoice" })).toBeNull();
    expect(await ask(sumDocuments, manager, { type: "invoice", ...march })).toMatchObject({ documents: 2 });
  });

  test("counts are by type, with the unknown ones", async () => {
    const counts = await ask(countDocuments, manager, {});
    expect(counts).toMatchObject({ all: 8, open_jobs: 1, unpaid: 3 });
    expect(counts.types).toMatchObject({ invoice: 3, credit_note: 1, ZZ: 1 });
    const archive = await ask(listDocuments, manager, { archive: true });
    expect(archive.rows.map(({ status }) => status)).toContain("converted");
    expect(archive.pagination.total).toBe(archive.rows.length);
    expect(counts.archive).toBe(archive.rows.length);
    expect((await ask(documentChoices, manager, {})).technicians).toEqual(["Aled", "Bev"]);
  });
});

describe("a document", () => {
  const read = (name: string, actor = manager) => ask(getDocumentDetails, actor, { id: ids[name] ?? "" });

  test("shows what was printed, and today's records beside it", async () => {
    const document = await read("invoice");
    expect(document).toMatchObject({
      customer_name: "Miss Ann Fox",
      customer_snapshot: { surname: "Fox", road: "Mill Lane" },
      vehicle_snapshot: { registration: "AB12 CDE", make: "FORD" },
      customer_today: { name: "Ann Lee", road: "New Road" },
      vehicle_today: { registration: "NEW1", make: "KIA" },
      total_gross: "120.00",
      balance: "70.00",
    });
    expect(document.lines.map(({ description }) => description)).toEqual([
      "Service\nwith a road test",
      "Oil filter",
    ]);
    expect(document.receipts).toMatchObject([{ amount: "50.00", method: "card" }]);
  });

  test("knows the papers of the same work, and no others of the same number", async () => {
    const related = async (name: string) =>
      (await read(name)).related.map(({ type, number }) => `${type} ${number}`);
    expect(await related("invoice")).toEqual(["estimate 812", "credit_note 12"]);
    expect(await related("estimate")).toEqual(["invoice 900"]);
    expect(await related("credit")).toEqual(["invoice 900"]);
  });

  test("follows our own chain both ways", async () => {
    const job = await aDocument({ type: "job_sheet", status: "invoiced", number: "7001", issued_date: null });
    const invoice = await aDocument({ source_document_id: job });
    const credit = await aDocument({ type: "credit_note", source_document_id: invoice });
    const { related } = await ask(getDocument, manager, { id: invoice });
    expect(related.map(({ id }) => id).sort()).toEqual([job, credit].sort());
    expect((await ask(getDocument, manager, { id: job })).related).toHaveLength(2);
  });

  test("hides costs from those who may not see them, and receipts from technicians", async () => {
    const forManager = await read("invoice");
    expect(forManager.labour_cost).toBe("12.50");
    expect(forManager.lines[1]?.line_cost).toBe("4.00");
    const forTechnician = await read("invoice", as("technician"));
    expect(forTechnician.receipts).toBeNull();
    expect(JSON.stringify(forTechnician)).not.toMatch(/_cost"/);
    expect(JSON.stringify(await read("invoice", as("receptionist")))).not.toMatch(/_cost"/);
  });

  test("keeps what GA4 had without a field here", async () => {
    expect(await read("odd")).toMatchObject({
      total_gross: null,
      legacy: { us_TotalGROSS: "12o" },
      imported: true,
    });
  });

  test("that is put away or never was is not found", async () => {
    await expect(read("archived")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(ask(getDocument, manager, { id: "x" })).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  });
});
