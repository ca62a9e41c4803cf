import { randomUUID } from "node:crypto";
import { expect, expectAccessible, findsSignOut, hears, test } from "./fixtures";

test("by form, to the page that was asked for, and out again", async ({ page, person }) => {
  const { email, password } = await person("manager");
  await page.goto("/customers?q=smith");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expectAccessible(page);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/not right/)).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/customers\?q=smith$/);
  const signOut = await findsSignOut(page);
  await signOut.click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/customers");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a link cannot send people away after signing in", async ({ page, person }) => {
  const { email, password } = await person("receptionist");
  await page.goto("/sign-in?next=//evil.test/");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/localhost:\d+\/today$/);
});

test("a session that was ended elsewhere ends here at the next click", async ({ page, signedInAs, sql }) => {
  const { email } = await signedInAs("admin");
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await sql`update sessions set revoked_at = now() where user_id = (select id from users where email = ${email})`;
  await page.goto("/customers");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a sign-out by next-auth's own address ends the session, for copies of its cookie too", async ({
  page,
  context,
  signedInAs,
}) => {
  await signedInAs("manager");
  const copy = (await context.cookies()).find(({ name }) => name === "ga4_session");
  const asCopy = { headers: { cookie: `ga4_session=${copy?.value}` }, maxRedirects: 0 };
  expect((await page.request.get("/today", { maxRedirects: 0 })).status()).toBe(200);
  const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
  const out = await page.request.post("/api/auth/signout", {
    form: { csrfToken, json: "true" },
    maxRedirects: 0,
  });
  expect(out.status()).toBe(200);
  await context.clearCookies();
  expect((await page.request.get("/today", asCopy)).status()).toBe(307);
});

test("a page that nobody has made is refused: to whoever is signed in by a page, to others by the sign-in", async ({
  page,
  signedInAs,
}) => {
  for (const url of ["/wages", "/settings/wages", "/none.js", "/sign-in/x"]) {
    const response = await page.request.get(url, { maxRedirects: 0 });
    expect([response.status(), response.headers().location], url).toEqual([
      307,
      `/sign-in?next=${encodeURIComponent(url)}`,
    ]);
  }
  await signedInAs("admin");
  for (const url of ["/wages", "/settings/wages", "/none.js", "/sign-in/x"]) {
    expect((await page.goto(url))?.status(), url).toBe(404);
    await expect(page.getByRole("navigation").first()).toBeVisible();
    for (const headers of [undefined, { "next-action": "0".repeat(42) }])
      expect((await page.request.post(url, { headers, data: [] })).status(), url).toBe(404);
  }
});

test("whoever is signed out elsewhere meanwhile keeps what was typed, and saves it once signed in again", async ({
  page,
  signedInAs,
  sql,
}) => {
  const { email } = await signedInAs("manager");
  const set = (ended: Date | null) =>
    sql`update sessions set revoked_at = ${ended} where user_id = (select id from users where email = ${email})`;
  await page.goto("/customers/new");
  await hears(page, "Control+s");
  const surname = `Away${randomUUID().slice(0, 8)}`;
  await page.getByLabel("Surname").fill(surname);
  await set(new Date());
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/You are signed out/)).toBeVisible();
  await expect(page.getByLabel("Surname")).toHaveValue(surname);
  await set(null);
  await page.keyboard.press("Control+s");
  await expect(page).toHaveURL(/\/customers\/[0-9a-f-]{36}$/);
});

test("a page that a role may not see is refused in words", async ({ page, signedInAs }) => {
  await signedInAs("technician");
  const response = await page.goto("/settings/users");
  expect(response?.status()).toBe(403);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
