import { expect, hears, test } from "./fixtures";

test("the page before stays until the next is there; a bar says so where that takes longer than a moment", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("manager");
  await page.goto("/reminders");
  const heading = (name: string) => page.getByRole("heading", { level: 1, name });
  const bar = page.getByRole("status").getByText("Loading", { exact: true });
  await expect(heading("Reminders")).toBeVisible();
  const held = Promise.withResolvers<void>();
  await page.route(
    (url) => url.pathname === "/suppliers",
    async (route) => {
      if (!route.request().headers()["next-router-prefetch"]) await held.promise;
      await route.continue();
    },
  );
  await hears(page, "Control+k");
  await page.getByRole("navigation").getByRole("link", { name: "Suppliers" }).click();
  await expect(bar).toBeVisible();
  await expect(heading("Reminders")).toBeVisible();
  held.resolve();
  await expect(heading("Suppliers")).toBeVisible();
  await expect(bar).toBeHidden();
});

test("what does not exist is answered as such", async ({ page, signedInAs }) => {
  await signedInAs("manager");
  for (const path of [
    "/customers",
    "/vehicles",
    "/documents",
    "/stock",
    "/suppliers",
    "/receipts",
    "/messages",
  ]) {
    const answer = await page.goto(`${path}/00000000-0000-4000-8000-000000000000`);
    expect([path, answer?.status()]).toEqual([path, 404]);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test("a page's content is in its HTML, in its place", async ({ browser, signedInAs }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  await signedInAs("manager", plain);
  const page = await plain.newPage();
  try {
    for (const path of ["/customers", "/documents", "/calendar", "/workshop"]) {
      await page.goto(path);
      await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    }
  } finally {
    await plain.close();
  }
});
