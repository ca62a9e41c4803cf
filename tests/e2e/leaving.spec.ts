import { randomInt } from "node:crypto";
import { createServer } from "node:http";
import { expect, hears, test } from "./fixtures";

test("what was typed just before a page was left is saved, by this server and no other", async ({
  page,
  sql,
  signedInAs,
}) => {
  const heard: string[] = [];
  const elsewhere = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.end();
  });
  await new Promise<void>((resolve, reject) => elsewhere.once("error", reject).listen(3000, resolve));
  try {
    await signedInAs("manager");
    const surname = `Leaving${randomInt(1000, 9999)}`;
    const [customer] = await sql<{ id: string }[]>`
      insert into customers (surname, road, town, postcode) values (${surname}, '1 New Road', 'Bath', 'BA1 1AA') returning id`;
    const [document] = await sql<{ id: string }[]>`
      insert into documents (type, status, number, number_value, customer_id, customer_name, created_date, total_net, total_tax, total_gross)
      values ('estimate', 'draft', ${surname}, ${randomInt(900_000, 999_999)}, ${customer?.id ?? null}, ${surname}, current_date, 0, 0, 0) returning id`;
    for (const words of ["Squeals when braking", "And pulls to the left"]) {
      await page.goto(`/documents/${document?.id}`);
      const narrative = page.getByLabel("Work, as the customer reads it");
      await hears(page, "Control+s");
      await narrative.fill(words);
      await page.getByRole("link", { name: "Customers", exact: true }).first().click();
      await expect(page).toHaveURL(/\/customers/);
      await expect
        .poll(
          async () =>
            (await sql`select work_description from documents where id = ${document?.id ?? null}`)[0],
        )
        .toEqual({ work_description: words });
    }
    expect(heard).toEqual([]);
  } finally {
    elsewhere.close();
  }
});
