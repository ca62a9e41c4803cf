import { expect, expectAccessible, test } from "./fixtures";

/** The demo garage is connected to nothing, so the sandbox sells: nothing is charged. */
test("a service schedule is bought by a button that shows its price, and is kept", async ({
  page,
  sql,
  signedInAs,
}) => {
  const [vehicle] = await sql<{ id: string }[]>`
    insert into vehicles (registration, make, model) values ('KX66LKP', 'Ford', 'Focus') returning id`;
  await signedInAs("technician");
  await page.goto(`/vehicles/${vehicle?.id}`);
  await expect(page.getByRole("heading", { name: "MOT and tax" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Service schedule/ })).toHaveCount(0);

  await signedInAs("receptionist");
  await page.goto(`/vehicles/${vehicle?.id}`);
  const heading = page.getByRole("heading", { name: /Service schedule/ });
  await expect(heading).toContainText("Made up");
  await expect(page.getByText("what it says is made up, and nothing is charged")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Service schedule · 9p" }).click();
  await expect(page.getByText(/^Asked for by .+: nothing was charged$/)).toBeVisible();
  await expect(page.getByText("Minor service").first()).toBeVisible();
  await expect(page.getByText("Oil capacity (litres)")).toBeVisible();
  await expect(page.getByRole("button", { name: /Service schedule/ })).toHaveCount(0);
  await expectAccessible(page);

  // Whoever may see the vehicle sees what was bought.
  await signedInAs("technician");
  await page.goto(`/vehicles/${vehicle?.id}`);
  await expect(page.getByText("Minor service").first()).toBeVisible();
  await sql`delete from vehicles where registration = 'KX66LKP'`;
});

test("the settings offer One Auto API's key, and say that it is tried out for nothing", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("admin");
  await page.goto("/settings/vehicle-data");
  await expect(page.getByRole("button", { name: "Connect One Auto API" })).toBeVisible();
  await expect(page.getByText("It is tried out in the sandbox, which costs nothing")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/settings/services");
  await expect(page.getByText("Service schedules, one at a time")).toBeVisible();
});
