import { expect, expectAccessible, hears, test } from "./fixtures";

/** The demo garage is connected to nothing, so the sandbox answers: always the same for a registration. */
const PLATE = "YK15 ZVB";

test("a plate that is typed fills in the vehicle, and never what somebody has typed", async ({
  page,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  await page.goto("/vehicles/new");
  await hears(page, "Control+k");
  await page.getByLabel("Colour").fill("Orange");
  await page.getByLabel("Registration").fill(PLATE.toLowerCase());
  await page.keyboard.press("Tab");
  await page.keyboard.type("WVWZZZ");
  await expect(page.getByText(/Filled in by DVSA and DVLA/)).toBeVisible();
  await expect(page.getByText("Sandbox: made up")).toBeVisible();
  const make = page.getByLabel("Make");
  await expect(make).not.toHaveValue("");
  const first = await make.inputValue();
  await expect(page.getByRole("textbox", { name: "MOT expires" })).not.toHaveValue("");
  await expect(page.getByLabel("Colour")).toHaveValue("Orange");
  // What is being typed meanwhile stays, with the cursor in it.
  await expect(page.getByLabel("VIN")).toHaveValue("WVWZZZ");
  await expect(page.getByLabel("VIN")).toBeFocused();
  await expectAccessible(page);

  // Another plate: what was filled in gives way, what was typed stays.
  await page.getByLabel("Model").fill("Estate of ours");
  await page.getByLabel("Registration").fill("KX66 DBZ");
  await page.keyboard.press("Tab");
  await expect(make).not.toHaveValue(first);
  await expect(page.getByLabel("Model")).toHaveValue("Estate of ours");
  // One that nobody knows leaves nothing of the one before.
  await page.getByLabel("Registration").fill("ABC 123D");
  await page.keyboard.press("Tab");
  await expect(page.getByText("DVSA and DVLA have no record of it: type the details.")).toBeVisible();
  await expect(make).toHaveValue("");
  await expect(page.getByLabel("Model")).toHaveValue("Estate of ours");
});

test("when the look-up fails, the vehicle is typed as ever", async ({ page, signedInAs }) => {
  await signedInAs("receptionist");
  await page.route("**/vehicles/lookup", (route) => route.abort());
  await page.goto("/vehicles/new");
  await hears(page, "Control+k");
  await page.getByLabel("Registration").fill(PLATE);
  await page.keyboard.press("Tab");
  await expect(page.getByText("The registration could not be looked up: type the details.")).toBeVisible();
  await page.getByLabel("Make").fill("Skoda");
  await expect(page.getByLabel("Make")).toHaveValue("Skoda");
});

test("a plate that nobody has on file is offered in a document, and taken in by the keyboard", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("receptionist");
  const plate = "KX66 TKN";
  await sql`delete from vehicles where registration = 'KX66TKN'`;
  await page.goto("/documents/new?type=estimate");
  await expect(page.getByPlaceholder(/Registration/)).toBeFocused();
  await page.keyboard.type(plate.toLowerCase());
  const offer = page.getByRole("option", { name: /: take it in/ });
  await expect(offer).toContainText("Sandbox: made up");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(offer).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByText(plate, { exact: true }).first()).toBeVisible();
  await expect(page.getByLabel("Customer", { exact: true })).toBeFocused();
  expect(await sql`select from vehicles where registration = 'KX66TKN' and make <> ''`).toHaveLength(1);
  await sql`update vehicles set deleted_at = now() where registration = 'KX66TKN'`;
});

test("O for 0 is asked back, and changed only where it is chosen", async ({ page, signedInAs }) => {
  await signedInAs("receptionist");
  await page.goto("/vehicles/new");
  await hears(page, "Control+k");
  const field = page.getByLabel("Registration");
  await field.fill("kx6o dbz");
  await page.keyboard.press("Tab");
  await expect(field).toHaveValue("KX6O DBZ");
  await page.getByRole("button", { name: "Did you mean KX60 DBZ?" }).click();
  await expect(field).toHaveValue("KX60 DBZ");
});

test("DVSA and DVLA are asked from the vehicle's page, once an hour, and its last MOT becomes an estimate", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const [vehicle] = await sql`
    insert into vehicles (registration, make, model) values ('YK15ZVA', 'Ford', 'Fiesta') returning id`;
  await page.goto(`/vehicles/${vehicle?.id}`);
  await hears(page, "Control+k");
  await page.getByRole("button", { name: "Ask DVSA and DVLA" }).click();
  await expect(page.getByRole("heading", { name: /^MOT and tax\s*Made up$/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: "MOT history" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ask again" }).click();
  await expect(page.getByText(/asked within the hour: ask again from \d\d:\d\d/)).toBeVisible();
  await sql`
    update vehicle_data_mot_tests set defects = '[{"text":"Wiper blade perished (3.4 (b) (i))","type":"ADVISORY","dangerous":false}]'
    where vehicle_id = ${vehicle?.id ?? ""}`;
  await page.reload();
  await hears(page, "Control+k");
  await page.getByRole("button", { name: "Add to an estimate" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /[Ee]stimate/ })).toBeVisible();
  await expect(page.getByText("Wiper blade perished", { exact: false }).first()).toBeVisible();
});
