import { expect, test } from "./fixtures";

test("what one person saves, the others see without loading anew, also in a second tab of theirs", async ({
  browser,
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("manager");
  const other = await browser.newContext();
  await signedInAs("receptionist", other);
  const [first, second] = [await other.newPage(), await other.newPage()];
  const surname = `Livewell ${Date.now()}`;
  try {
    for (const tab of [first, second]) {
      await tab.goto(`/customers?q=${encodeURIComponent(surname)}`);
      await expect(tab.getByText(/^No customers? match|Nothing/).first()).toBeVisible();
    }
    await second.bringToFront();
    await page.goto("/customers/new");
    await page.getByLabel("Surname").fill(surname);
    await page
      .getByRole("button", { name: /Save|Add/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/customers\/[0-9a-f-]{36}/);
    await expect(second.getByRole("link", { name: surname })).toBeVisible();
    await first.bringToFront();
    await expect(first.getByRole("link", { name: surname })).toBeVisible();
  } finally {
    await other.close();
    await sql`delete from customers where surname = ${surname}`;
  }
});
