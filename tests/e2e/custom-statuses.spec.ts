import { expect, expectAccessible, opens, test } from "./fixtures";

test("a status of the garage's own is made, set in a list, in the editor by keyboard, and looked for", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("admin");
  const name = `Awaiting ramp ${Date.now()}`;
  const before = await sql<{ id: string; user_status: string | null }[]>`
    select id, user_status from documents where type = 'job_sheet' and status = 'open' and deleted_at is null
    order by document_date desc, id desc limit 1`;
  const [job] = before;
  if (!job) throw new Error("The garage has no open job sheet");
  try {
    await page.goto("/settings/statuses");
    await page.getByRole("button", { name: "Add a status of documents" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByLabel("Colour").selectOption("amber");
    await page.getByLabel("Job sheet").check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("button", { name: `${name} Job sheet`, exact: true })).toBeVisible();
    await page.getByRole("button", { name: `Move ${name} up` }).click();

    await page.goto("/documents?type=job_sheet&status=open");
    const row = page.getByRole("row").filter({ has: page.locator(`a[href="/documents/${job.id}"]`) });
    await row.getByRole("button", { name: /^Our status of/ }).click();
    await page.getByRole("menuitemradio", { name }).click();
    await expect(row.getByRole("button", { name: `: ${name}` })).toBeVisible();
    await expectAccessible(page);

    await page.getByLabel("Our status", { exact: true }).selectOption(name);
    await expect(page.getByRole("row")).toHaveCount(2);

    await page.goto(`/documents/${job.id}`);
    const none = page.getByRole("menuitem", { name: "None of these" });
    await opens(page, "F2", none);
    await none.press("Enter");
    await expect(page.getByRole("button", { name: /^Our status of .*: none$/ })).toBeVisible();
    await expect
      .poll(async () => (await sql`select user_status from documents where id = ${job.id}`)[0]?.user_status)
      .toBeNull();
  } finally {
    await sql`update documents set user_status = ${job.user_status} where id = ${job.id}`;
    await sql`delete from garage_statuses where name = ${name}`;
  }
});
