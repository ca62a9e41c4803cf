import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { db, sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { noteAdvisory } from "@/lib/documents/commands/advisories";
import { convertDocument } from "@/lib/documents/commands/convert-document";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { documentForPaper } from "@/lib/documents/queries/document-for-paper";
import { openAdvisories } from "@/lib/documents/queries/starting/start-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { updatePaperSettings } from "@/lib/printing/commands";
import { storePaper } from "@/lib/printing/jobs";
import { getAdvisorSheet } from "@/lib/printing/papers/advisor-sheet-file";
import { getPaperSettings, previewPaper } from "@/lib/printing/queries/paper-settings";
import { getBlankForm, getDocumentPdf } from "@/lib/printing/queries/print";
import { as, holding } from "../support/actors";
import { send, tokenOf } from "../support/api";
import { testDatabase } from "../support/database";
import { pageCount } from "../support/pdf-text";
import { aVehicle } from "../support/records";
import { aCustomer, aDraft, aGarage, part } from "../support/writing";

const { url } = await testDatabase();
const manager = as("manager");
let token: string;

beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
  token = await tokenOf("technician");
});
afterAll(stopJobs);

describe("a blank form", () => {
  test("is a PDF of as many pages as copies, for whoever may read documents", async () => {
    const { bytes, file_name } = await ask(getBlankForm, holding("documents:read"), {
      type: "job_sheet",
      copies: 12,
    });
    expect(pageCount(bytes)).toBe(12);
    expect(file_name).toBe("blank-job-sheet.pdf");
    await expect(ask(getBlankForm, holding("customers:read"), { type: "invoice" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("comes from the surface, and what is no form is named", async () => {
    const { status, headers } = await send("GET", "/documents/blank?type=estimate&copies=2", { token });
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-disposition")).toBe('inline; filename="blank-estimate.pdf"');
    for (const [query, field] of [
      ["type=receipt", "type"],
      ["", "type"],
      ["type=invoice&copies=0", "copies"],
      ["type=invoice&copies=51", "copies"],
      ["type=invoice&copies=two", "copies"],
      ["type=invoice&colour=red", "colour"],
    ]) {
      const refused = await send("GET", `/documents/blank?${query}`, { token });
      expect(refused.status, query).toBe(422);
      expect(refused.body.error.details.map((detail: { field: string }) => detail.field)).toContain(field);
    }
    expect((await send("GET", "/documents/blank?type=invoice")).status).toBe(401);
  });
});

let plate = 10;

async function aSheet(more: object = {}) {
  const customer_id = await aCustomer();
  const vehicle_id = await aVehicle(customer_id, `AS${plate++}ABC`);
  const sheet = await aDraft({ type: "job_sheet", customer_id, vehicle_id, ...more });
  return { id: sheet.id, customer_id, vehicle_id };
}

const note = (document_id: string, description = "Tyres at 3 mm") =>
  run(noteAdvisory, manager, { document_id, description });

describe("the advisor sheet", () => {
  test("is a PDF where something is advised, for the job sheet and for what became of it", async () => {
    const { id } = await aSheet();
    await note(id);
    const { file_name } = await ask(getAdvisorSheet, holding("documents:read"), { id });
    expect(file_name).toMatch(/^advisor-sheet-job-sheet-\d+\.pdf$/);
    const invoice = await run(convertDocument, manager, { id, to: "invoice" });
    const answered = await send("GET", `/documents/${invoice.id}/advisor-sheet`, { token });
    expect(answered.status).toBe(200);
    expect(answered.headers.get("content-type")).toBe("application/pdf");
    await expect(ask(getAdvisorSheet, holding("vehicles:read"), { id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("is not there where nothing is, and says why", async () => {
    const { id, vehicle_id, customer_id } = await aSheet();
    const refused = async (document: string) => {
      const { status, body } = await send("GET", `/documents/${document}/advisor-sheet`, { token });
      expect(status).toBe(404);
      return body.error.message;
    };
    expect(await refused(id)).toMatch(/Nothing is advised on this vehicle/);
    expect(await refused((await aDraft()).id)).toMatch(/no vehicle/);
    expect(await refused("00000000-0000-7000-8000-000000000000")).toMatch(/document does not exist/);
    // What the document does itself is no advice any more.
    const { id: advisory_id } = await note(id);
    const line_items = [part("80", "2", { description: "Tyres", advisory_id })];
    const doing = await aDraft({ customer_id, vehicle_id, line_items });
    expect(await refused(doing.id)).toMatch(/Nothing is advised/);
  });

  test("has what was quoted and refused at what it was quoted at, with its day and mileage", async () => {
    const line_items = [
      part("10"),
      part("40", "2", { approval: "deferred", description: "Rear shocks", discount_percent: "10" }),
    ];
    const { id, vehicle_id } = await aSheet({ type: "estimate", line_items, mileage: 48_213 });
    await run(convertDocument, manager, { id, to: "job_sheet" });
    expect(await ask(openAdvisories, manager, { vehicle_id })).toMatchObject([
      { kind: "deferred", line_gross: "86.40", mileage: 48_213, document_id: id, description: "Rear shocks" },
    ]);
    const [row] = await sql()`select created_date::text as day from documents where id = ${id}`;
    expect((await ask(openAdvisories, manager, { vehicle_id }))[0]?.noted_on).toBe(row?.day);
    expect(pageCount((await ask(getAdvisorSheet, manager, { id })).bytes)).toBe(1);
  });
});

test("an invoice tells what was noted on its estimate and job sheet, and not what it does itself", async () => {
  const { id: estimate } = await aSheet({ type: "estimate" });
  await note(estimate, "Wipers smear");
  const sheet = await run(convertDocument, manager, { id: estimate, to: "job_sheet" });
  await note(sheet.id, "Tyres at 3 mm");
  const done = await note(sheet.id, "Bulb out");
  await run(updateDocument, manager, {
    id: sheet.id,
    line_items: [part("4", "1", { advisory_id: done.id })],
  });
  const invoice = await run(convertDocument, manager, { id: sheet.id, to: "invoice" });
  expect((await documentForPaper(db(), invoice.id))?.advisories).toEqual(["Wipers smear", "Tyres at 3 mm"]);
  expect((await documentForPaper(db(), estimate))?.advisories).toEqual(["Wipers smear"]);
});

describe("advisories on a sheet of their own", () => {
  const admin = as("admin");
  const choose = async (advisories_on: "invoice" | "own_sheet") =>
    run(updatePaperSettings, admin, {
      version: (await ask(getPaperSettings, admin, {})).version,
      advisories_on,
    });

  test("follow the invoice whose own they are, whatever is noted on the car later", async () => {
    await choose("own_sheet");
    const { customer_id, vehicle_id } = await aSheet();
    const invoice = await aDraft({ customer_id, vehicle_id });
    await note(invoice.id);
    await run(issueDocument, manager, { id: invoice.id });
    const pdf = async () => (await ask(getDocumentPdf, manager, { id: invoice.id })).bytes;
    const first = await pdf();
    expect(pageCount(first)).toBe(2);
    const later = await aDraft({ type: "job_sheet", customer_id, vehicle_id });
    await note(later.id, "Wipers");
    await sql()`update advisories set resolved_at = now() where document_id = ${invoice.id}`;
    expect((await pdf()).equals(first)).toBe(true);
    const plain = await aDraft({ customer_id, vehicle_id });
    expect(pageCount((await ask(getDocumentPdf, manager, { id: plain.id })).bytes)).toBe(1);
    await choose("invoice");
    expect(pageCount(await pdf())).toBe(1);
  });

  test("are seen in the preview before they are saved", async () => {
    const pages = async (settings: object) =>
      pageCount((await ask(previewPaper, admin, { type: "invoice", settings })).bytes);
    expect(await pages({})).toBe(1);
    expect(await pages({ advisories_on: "own_sheet" })).toBe(2);
    await expect(pages({ advisories_on: "wall" })).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  });
});
