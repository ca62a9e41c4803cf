import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base, expect, expectAccessible } from "./fixtures";

interface EmptyGarage {
  url: string;
  email: string;
  password: string;
}

/** A garage of its own that was started with `--empty`, beside the demo garage of the other tests. */
const test = base.extend<object, { emptyGarage: EmptyGarage }>({
  emptyGarage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from the pattern
    async ({}, use) => {
      const dataDir = mkdtempSync(path.join(tmpdir(), "ga4-e2e-empty-"));
      const port = await freePort();
      const env = { ...process.env, E2E_DATA_DIR: dataDir, E2E_PORT: String(port) };
      const server = spawn("node", ["tests/support/served-application.mjs", "--empty"], {
        env,
        stdio: "ignore",
      });
      const ended = new Promise((done) => server.once("exit", done));
      await use(await announced(path.join(dataDir, "output.log"), `http://localhost:${port}`));
      server.kill("SIGTERM");
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });

async function announced(log: string, url: string): Promise<EmptyGarage> {
  const said = /Sign in as\s+(\S+)\s+Password\s+(\S+)/;
  await expect
    .poll(() => (existsSync(log) ? readFileSync(log, "utf8") : ""), { timeout: 150_000 })
    .toMatch(said);
  const [, email = "", password = ""] = said.exec(readFileSync(log, "utf8")) ?? [];
  return { url, email, password };
}

test("the first sign-in in an empty garage leads to the first steps, and every empty list offers its first act", async ({
  page,
  emptyGarage: { url, email, password },
}) => {
  test.setTimeout(240_000);
  await page.goto(url);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await page.getByLabel("Password you signed in with").fill(password);
  await page.getByLabel("New password").fill("correct horse battery");
  await page.getByRole("button", { name: "Change password" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "First steps" })).toBeVisible();
  await expect(page.getByText("To do", { exact: true })).toHaveCount(6);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Enter the garage's details" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Bridge Street Garage");
  await page.getByLabel("Postcode").fill("BA1 1AA");
  await page.getByLabel("VAT number").fill("GB123456789");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The garage's profile is saved")).toBeVisible();
  await page.goto(`${url}/settings/first-steps`);
  await expect(page.getByText("Done", { exact: true })).toHaveCount(1);
  await page.getByRole("link", { name: "Create the VAT periods" }).click();
  await page.getByRole("button", { name: "Create periods" }).click();
  await expect(page.getByText("4 periods created")).toBeVisible();
  await page.goto(`${url}/settings/first-steps`);
  await expect(page.getByText("Done", { exact: true })).toHaveCount(2);

  for (const [list, act] of [
    ["/customers", "New customer"],
    ["/vehicles", "New vehicle"],
    ["/documents", "New"],
    ["/documents?type=invoice", "Invoice$"],
    ["/stock", "New part"],
    ["/suppliers", "New supplier"],
    ["/receipts", "New invoice"],
    ["/reminders", "New vehicle"],
    ["/messages", "Documents to send"],
    ["/statements", "New invoice"],
    ["/settings/jobs", "Add"],
    ["/settings/statuses", "Add"],
    ["/settings/diary", "Add"],
  ] as const) {
    await page.goto(`${url}${list}`);
    const main = page.getByRole("main");
    const action = main
      .getByRole("link", { name: new RegExp(`^${act}`) })
      .or(main.getByRole("button", { name: new RegExp(`^${act}`) }));
    await expect(action.first(), list).toBeVisible();
  }

  await page.goto(`${url}/today`);
  await expect(page.getByRole("heading", { name: "First steps" })).toBeVisible();
  await expect(page.getByText("2 of 6 done")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Hide" }).click();
  await expect(page.getByRole("button", { name: "Show on Today again" })).toBeVisible();
  await page.goto(url);
  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByRole("heading", { name: "First steps" })).toHaveCount(0);

  await page.goto(`${url}/settings`);
  await page
    .getByRole("list", { name: "Settings" })
    .getByRole("link", { name: /^First steps/ })
    .click();
  await page.getByRole("button", { name: "Show on Today again" }).click();
  await expect(page.getByRole("button", { name: "Hide" })).toBeVisible();
});
