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
