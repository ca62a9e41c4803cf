import { beforeAll, expect, test } from "vitest";
import { run } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { issueDocument } from "@/lib/documents/commands/issuing/issue-document";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { as } from "../support/actors";
import { send, tokenOf } from "../support/api";
import { testDatabase } from "../support/database";
import { aCustomer, aDraft, aGarage, labour } from "../support/writing";

const { url } = await testDatabase();
let token: string;
let customer_id: string;

beforeAll(async () => {
  await startJobs(url, [{ ...storePaper, handle: async () => {} }]);
  await aGarage();
  token = await tokenOf("accountant");
  customer_id = await aCustomer();
  for (const hours of ["1", "2"]) {
    const { id } = await aDraft({ customer_id, line_items: [labour(hours, "50")] });
    await run(issueDocument, as("manager"), { id });
  }
  return stopJobs;
});

const file = async (path: string, sent: object = { token }) => {
  const answered = await send("GET", path, { ...sent, headers: { accept: "text/csv" } });
  return { ...answered, lines: String(answered.body).trim().split("\r\n") };
};

test("a report's rows come as a file, with its figures to the penny", async () => {
  const { status, headers, lines } = await file("/reports/sales?group=day");
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(headers.get("content-disposition")).toBe(`attachment; filename="sales-${today()}.csv"`);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^\uFEFF?What,From,To,Documents,Net,VAT,Gross,/);
  expect(lines[1]).toContain("2,150.00,30.00,180.00");
});

test("every report has a file", async () => {
  const { body } = await send("GET", "/reports/vat", { token });
  expect((await file("/reports/vat")).lines).toContain(`1,"${VAT_DUE}",${body.data.box_1}`);
  expect((await file("/reports/profit-loss")).lines[1]).toMatch(/^Labour,150\.00,/);
  expect((await file("/reports/receipts")).status).toBe(200);
  expect((await file("/reports/outstanding")).lines.at(-1)).toContain("180.00");
  expect((await file(`/reports/outstanding/documents?customer_id=${customer_id}`)).lines).toHaveLength(3);
});

test("the documents behind a figure come whole, whatever a page holds", async () => {
  expect((await file("/reports/sales/documents?per_page=1")).lines).toHaveLength(3);
});

test("a file needs the right to take records out of the house, and a refusal is told as everywhere", async () => {
  const { status, body } = await file("/reports/sales", { token: await tokenOf("technician") });
  expect(status).toBe(403);
  expect(body.error.details).toEqual([{ field: "permission", message: "records:export" }]);
  expect((await file("/reports/sales?group=colour")).body.error.details[0].field).toBe("group");
});

const VAT_DUE = "VAT due on sales, and other outputs";
