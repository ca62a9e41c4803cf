import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, expectAccessible, test } from "./fixtures";

test("the folder is set, and the way out of GA4 is gone through at a desk and on a phone", async ({
  page,
  signedInAs,
  sql,
}) => {
  const shelf = mkdtempSync(join(tmpdir(), "ga4-shelf-"));
  await signedInAs("admin");
  await page.goto("/import");
  await page.getByLabel("Folder on the server").fill("exports");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Give the whole path").first()).toBeVisible();
  await page.getByLabel("Folder on the server").fill(shelf);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/loaded at 02:00/i)).toBeVisible();
  await page.getByRole("button", { name: "Load now" }).click();
  await expect(page.getByText("The folder is looked at")).toBeVisible();

  await page.getByRole("link", { name: "Go live" }).click();
  const backup = page.getByRole("listitem").filter({ hasText: "A backup is made" });
  await backup.getByRole("button", { name: /It is done/ }).click();
  await expect(backup.getByText("Test admin said so")).toBeVisible();
  await backup.getByRole("button", { name: /Not yet, after all/ }).click();
  await expect(backup.getByText("To do", { exact: true })).toBeVisible();

  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const place of ["/import", "/import/differences", "/import/numbers", "/import/go-live"]) {
      await page.goto(place);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  await sql`delete from settings where key in ('import_watch', 'go_live')`;
  rmSync(shelf, { recursive: true });
});
