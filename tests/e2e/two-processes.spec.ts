import { expect, findsSignOut } from "./fixtures";
import { signsIn, somebody } from "./own-garage";
import { ask, LIMIT, logIn, test, tokenAt } from "./two-servers";

test("signed in at one, one works at the other; signed out at one, one is out at the other", async ({
  page,
  garage,
}) => {
  const { one, other } = garage;
  expect([one, other].filter(({ said }) => said.includes("Sign in as"))).toHaveLength(1);
  const email = await somebody(garage, "manager");
  await signsIn(page, `${one.url}/today`, email);

  const surname = `Both${Date.now()}`;
  await page.goto(`${other.url}/customers/new`);
  await page.getByLabel("Surname").fill(surname);
  await page.getByLabel("Mobile").fill("07700 900123");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/customers\/[\da-f-]{36}/);
  expect(page.url()).toContain(other.url);
  await page.goto(`${one.url}/customers?q=${surname.toLowerCase()}`);
  await expect(page.getByText(surname).first()).toBeVisible();

  const signOut = await findsSignOut(page);
  // Whoever kept the cookie has nothing of it: the session itself is over, in every process.
  const kept = await page.context().cookies();
  await signOut.click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.context().addCookies(kept);
  await page.goto(`${other.url}/customers`);
  await expect(page).toHaveURL(new RegExp(`^${other.url}/sign-in`));
});

test("a token of one is good at the other at once; what is taken away at one is gone at the other", async ({
  garage,
}) => {
  const { one, other } = garage;
  const admin = await tokenAt(one, await somebody(garage, "admin"));
  const email = await somebody(garage, "receptionist");
  const token = await tokenAt(one, email);
  const customers = () => ask(other, "GET", "/customers", { token });
  expect((await customers()).status).toBe(200);
  const taken = await ask(one, "PUT", "/settings/permissions/receptionist/customers%3Aread", {
    token: admin,
    body: { granted: false },
  });
  expect(taken.status).toBe(200);
  expect((await customers()).status).toBe(403);
  const given = await ask(one, "DELETE", "/settings/permissions/receptionist", { token: admin });
  expect(given.status).toBe(200);
  expect((await customers()).status).toBe(200);
  expect((await ask(one, "POST", "/auth/logout", { token })).status).toBeLessThan(300);
  expect((await customers()).status).toBe(401);
});

test("both count together what a token asks for", async ({ garage }) => {
  const { one, other } = garage;
  const token = await tokenAt(one, await somebody(garage, "manager"));
  const statuses: number[] = [];
  for (let i = 0; i < LIMIT; i++)
    for (const at of [one, other]) statuses.push((await ask(at, "GET", "/auth/profile", { token })).status);
  const passed = statuses.filter((status) => status === 200).length;
  expect(statuses.filter((status) => status === 429)).toHaveLength(statuses.length - passed);
  expect(passed).toBeGreaterThanOrEqual(LIMIT);
  // A process is two requests ahead of the other at most, where the limit is as small as this.
  expect(passed).toBeLessThanOrEqual(LIMIT + 4);
});

test("wrong passwords count whichever of them is asked", async ({ garage }) => {
  const { one, other } = garage;
  const email = await somebody(garage, "manager");
  const statuses: number[] = [];
  for (let i = 0; i < 5; i++)
    for (const at of [one, other]) statuses.push((await logIn(at, email, "not the password")).status);
  // Five are free; did each count for itself, all ten would be.
  expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
  expect(statuses.slice(5)).toContain(429);
});
