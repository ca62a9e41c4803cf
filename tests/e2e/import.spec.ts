import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { canGenerate, fieldNames, generated } from "../support/ga4-export";
import { expect, expectAccessible, test } from "./fixtures";

/** One at a time, as the application itself has it. */
test.describe.configure({ mode: "serial" });

const exported = canGenerate ? generated("--scale", "0.02", "--seed", "7") : fieldNames();
const { place } = exported;
const rows = Object.values(exported.expected.files).reduce((sum, { written }) => sum + written, 0);

/** Drops files as from a file manager. */
async function drop(page: Page, files: { name: string; content: string }[]) {
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer();
    for (const { name, content } of all) {
      const bytes = Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0));
      made.items.add(new File([bytes], name));
    }
    return made;
  }, files);
  const place = page.getByText("Drop GA4’s export here");
  // A browser lets go of files only where the page says that it takes them.
  await expect
    .poll(() =>
      place.evaluate((element, dataTransfer) => {
        const over = new DragEvent("dragover", { bubbles: true, cancelable: true, dataTransfer });
        return element.dispatchEvent(over);
      }, transfer),
    )
    .toBe(false);
  await place.dispatchEvent("drop", { dataTransfer: transfer });
}

const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ name, content: readFileSync(join(folder, name)).toString("base64") }));

const LONG = { timeout: 60_000 };

test("an export is dropped, checked, loaded, proved and undone", async ({ page, signedInAs, sql }) => {
  test.setTimeout(180_000);
  await signedInAs("admin");
  await page.goto("/import");
  await expectAccessible(page);
  await drop(page, filesOf(place));
  await expect(page.getByText(/^Uploaded: 10 files/)).toBeVisible(LONG);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Check the records" }).click();
  await page.waitForURL(/\/import\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { name: "Agrees to the penny" })).toBeVisible(LONG);
  await expect(page.getByText("nothing is written yet")).toBeVisible();

  await page.getByRole("button", { name: "Load it now" }).click();
  await expect(page.getByText("Loaded, agrees")).toBeVisible(LONG);
  await expect(page.getByRole("heading", { name: "Agrees to the penny" })).toBeVisible();
  await expect(page.getByText(rows.toLocaleString("en-GB"), { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: /Issued documents by type and month/ }).click();
  await expect(page.getByRole("rowheader", { name: /^Invoice, / }).first()).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("GA4’s records imported: the proof")).toBeVisible();
  await expect(page.getByText(/^Checked for/)).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });

  await page.getByLabel("Outcome").selectOption("rejected");
  await page.waitForURL(/gravity=rejected/);
  await expect(page.getByRole("cell", { name: "Rejected" }).first()).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Report as JSON" }).click();
  const report = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  expect(report).toMatchObject({ mode: "load", reconciled: true });
  expect(report.issues.length).toBeGreaterThan(0);

  const id = page.url().match(/import\/([0-9a-f-]{36})/)?.[1] ?? "";
  // What other tests change meanwhile would bar it.
  await sql`update import_runs set audit_mark = (select max(id) + 1000000 from audit_log) where id = ${id}`;
  await page.goto(`/import/${id}`);
  await page.getByRole("button", { name: "Undo this import" }).click();
  await page.getByRole("button", { name: "Undo the import" }).click();
  await expect(page.getByText("The import is undone")).toBeVisible();
  await expect(page.getByText("This import is undone")).toBeVisible();
  const [left] = await sql`select count(*)::int as rows from customers where import_run_id = ${id}`;
  expect(left?.rows).toBe(0);
});

test("a file that is none, and a damaged one", async ({ page, signedInAs }) => {
  await signedInAs("admin");
  await page.goto("/import");
  await drop(page, [{ name: "holiday.jpg", content: "eA==" }]);
  await expect(page.getByRole("alert").filter({ hasText: "no file of a GA4 export" })).toBeVisible();
  const cut = filesOf(place).filter(({ name }) => name === "Document_Extras.csv");
  const [{ content } = { content: "" }] = cut;
  const text = Buffer.from(content, "base64").toString("latin1");
  await drop(page, [{ name: "Document_Extras.csv", content: btoa(`${text.slice(0, 400)}\r\nX,"cut off`) }]);
  await expect(page.getByText(/^Uploaded: one file/)).toBeVisible();
  await page.getByRole("button", { name: "Check the records" }).click();
  await expect(page.getByText("The check could not be carried out")).toBeVisible(LONG);
  await expect(page.getByText(/Document_Extras\.csv, line \d+/)).toBeVisible();
  await expectAccessible(page);
});

test("a broken upload is taken up again", async ({ page, signedInAs }) => {
  await signedInAs("admin");
  await page.goto("/import");
  let refusals = 0;
  await page.route("**/api/import/uploads/**/Customers.csv", (route) =>
    refusals++ < 3 ? route.abort("connectionreset") : route.continue(),
  );
  await drop(page, filesOf(place));
  await expect(page.getByText("1 of 10 files did not arrive")).toBeVisible(LONG);
  await page.getByRole("button", { name: "Send again what failed" }).click();
  await expect(page.getByText(/^Uploaded: 10 files/)).toBeVisible(LONG);
});

test("nobody else comes in", async ({ page, request, signedInAs, baseURL }) => {
  const address = "/api/import/uploads/018f3a1c-0000-7000-8000-000000000000/Customers.csv";
  const headers = { origin: baseURL ?? "" };
  expect((await request.put(address, { headers, data: "_ID" })).status()).toBe(401);
  await signedInAs("technician");
  expect((await page.request.put(address, { headers, data: "_ID" })).status()).toBe(403);
  expect(
    (await page.request.put(address, { headers: { origin: "https://evil.test" }, data: "_ID" })).status(),
  ).toBe(403);
  const response = await page.goto("/import");
  expect(response?.status()).toBe(403);
});
