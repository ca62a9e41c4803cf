import { expect, expectAccessible, test } from "./fixtures";

test("a calendar is made, read by a program that is not signed in, renewed and revoked", async ({
  page,
  playwright,
  signedInAs,
}) => {
  await signedInAs("admin");
  await page.goto("/settings/calendars");
  await page.getByRole("button", { name: "New calendar" }).click();
  await page.getByLabel("With names").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make the calendar" }).click();
  const address = async () => (await page.getByText(/\/calendar-feed\/[\w-]{43}\.ics$/).textContent()) ?? "";
  const first = await address();
  await page.getByRole("button", { name: "I have noted it" }).click();

  const program = await playwright.request.newContext();
  const read = await program.get(first, { maxRedirects: 0 });
  expect(read.status()).toBe(200);
  expect(read.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(read.headers()["cache-control"]).toBe("private, no-cache");
  expect(read.headers()["set-cookie"]).toBeUndefined();
  expect(await read.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  const again = await program.get(first, { headers: { "if-none-match": read.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
  expect((await program.post(first, { maxRedirects: 0 })).status()).toBe(405);

  await page.reload();
  const row = page.getByRole("listitem").filter({ hasText: "With customers’ names" }).first();
  await expect(row).toContainText("Last fetched");
  await row.getByRole("button", { name: /^Renew/ }).click();
  await page.getByRole("button", { name: "Make another address" }).click();
  const second = await address();
  await page.getByRole("button", { name: "I have noted it" }).click();
  expect((await program.get(first)).status()).toBe(404);
  expect((await program.get(second)).status()).toBe(200);

  await row.getByRole("button", { name: /^Revoke/ }).click();
  await page.getByRole("button", { name: "Revoke the calendar" }).click();
  await expect(row.getByText("Revoked")).toBeVisible();
  expect((await program.get(second)).status()).toBe(404);
  await program.dispose();
});

test("an appointment goes into one's own calendar, and a day and a week onto paper", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("technician");
  const [booked] = await sql`
    insert into appointments (starts_at, ends_at, registration, appointment_type)
    values ('2027-06-01T08:00:00Z', '2027-06-01T09:00:00Z', 'AB12CDE', 'Service') returning id`;
  const file = await page.request.get(`/calendar/appointments/${booked?.id}/ics`);
  expect(file.headers()["content-disposition"]).toBe('attachment; filename="appointment-2027-06-01.ics"');
  expect(await file.text()).toContain("SUMMARY:AB12 CDE\\, Service");
  for (const view of ["day", "week"])
    for (const by of ["resource", "technician"]) {
      const paper = await page.request.get(`/calendar/print?view=${view}&date=2027-06-01&by=${by}`);
      expect(paper.status()).toBe(200);
      expect(paper.headers()["content-type"]).toBe("application/pdf");
    }
  expect((await page.request.get("/calendar/print?view=month")).status()).toBe(422);
  await sql`delete from appointments where id = ${booked?.id ?? null}`;
});
