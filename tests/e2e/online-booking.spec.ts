import { hash, randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type postgres from "postgres";
import { isProof, provenText } from "@/lib/online-booking/rules/proof";
import { clicksUntil, expect, expectAccessible, test } from "./fixtures";

const PHONE = { width: 390, height: 844 };

/** Letters that no other car of the garage has. */
const ownPlate = () =>
  `YX19${[...randomUUID().replace(/[^a-f]/g, "")].slice(0, 3).join("").padEnd(3, "b").toUpperCase()}`;

const removed = (sql: postgres.Sql, email: string) =>
  sql`delete from appointments where id in (select appointment_id from online_bookings where email = ${email})`;

interface Customer {
  plate: string;
  email: string;
  name: string;
}

const aCustomer = (): Customer => ({
  plate: ownPlate(),
  email: `${randomUUID()}@example.com`,
  name: `Nora ${randomUUID().slice(0, 6)}`,
});

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** The steps up to one's own details; `seen` looks at each. */
async function goesToDetails(page: Page, { plate }: Customer, seen = async () => {}) {
  await page.goto("/book");
  await expect(heading(page, "Book your vehicle in")).toBeVisible();
  await seen();
  await page.getByLabel("Registration number").fill(plate.toLowerCase());
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(heading(page, "What vehicle is it?")).toBeVisible();
  await seen();
  await page.getByLabel("Make and model").fill("Skoda Fabia");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(heading(page, "What would you like done?")).toBeVisible();
  await expect(page.getByText("£54.85")).toBeVisible();
  await expect(page.getByText("MOT, class 7")).toBeHidden();
  await seen();
  await page.getByRole("radio", { name: /Brake check/ }).check();
  await page.getByRole("button", { name: "Show free times" }).click();
  await expect(heading(page, "When suits you?")).toBeVisible();
  await page.getByRole("link", { name: "Later days" }).click();
  await expect(page.getByRole("link", { name: "Earlier days" })).toBeVisible();
  await seen();
  await page
    .getByRole("listitem")
    .getByRole("link", { name: /^\d\d:\d\d$/ })
    .last()
    .click();
  await expect(heading(page, "Your details")).toBeVisible();
}

async function fillsIn(page: Page, { name, email }: Customer) {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Telephone").fill("07700 900 321");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel(/Anything we should know/).fill("Squeaks when cold");
  await page.getByRole("checkbox", { name: /I agree/ }).check();
}

// One after the other: each chooses the first free time, and would take it from the next.
test.describe.configure({ mode: "default" });

test("a customer books on a telephone, and moves and cancels by the link", async ({ page, sql }) => {
  test.slow();
  const customer = aCustomer();
  await page.setViewportSize(PHONE);
  const seen = async () => {
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  };
  try {
    await goesToDetails(page, customer, seen);
    await seen();
    await page.getByLabel("Telephone").fill("12");
    await page.getByLabel("Name").fill(customer.name);
    await page.getByLabel("E-mail address").fill(customer.email);
    await page.getByRole("checkbox", { name: /I agree/ }).check();
    await page.getByRole("button", { name: "Book", exact: true }).click();
    await expect(page.getByText("Enter a telephone number such as 07700 900123")).toBeVisible();
    await expect(page.getByLabel("Name")).toHaveValue(customer.name);
    await seen();
    await fillsIn(page, customer);
    await page.getByRole("button", { name: "Book", exact: true }).click();
    await expect(heading(page, "Thank you: we have your booking")).toBeVisible();
    await seen();
    await expect(page.getByText("To be confirmed")).toBeVisible();
    const reference = await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent();

    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Put it into my calendar" }).click();
    expect((await download).suggestedFilename()).toMatch(/^appointment-.*\.ics$/);

    await page.getByRole("link", { name: "Choose another time" }).click();
    await expect(heading(page, "Choose another time")).toBeVisible();
    await seen();
    await page
      .getByRole("listitem")
      .getByRole("link", { name: /^\d\d:\d\d$/ })
      .first()
      .click();
    await expect(heading(page, /^Move it to/)).toBeVisible();
    await seen();
    await page.getByRole("button", { name: "Move the booking" }).click();
    await expect(heading(page, "Your booking has another time")).toBeVisible();
    await expect(page.getByText(reference ?? "none")).toBeVisible();

    await page.getByRole("link", { name: "Cancel the booking" }).click();
    await expect(heading(page, "Cancel this booking?")).toBeVisible();
    await seen();
    await page.getByRole("button", { name: "Cancel the booking" }).click();
    await expect(heading(page, "This booking is cancelled")).toBeVisible();
    const told = await sql<{ subject: string }[]>`
      select subject from messages where recipient = ${customer.email} order by id`;
    expect(told.map(({ subject }) => subject.split(":")[0])).toEqual(
      expect.arrayContaining(["We have your booking", "Your booking has another time"]),
    );
  } finally {
    await removed(sql, customer.email);
  }
});

test("the same without JavaScript, while the receptionist sees it arrive and confirms it", async ({
  browser,
  page,
  sql,
  signedInAs,
}) => {
  test.slow();
  const customer = aCustomer();
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const visitor = await plain.newPage();
  try {
    await goesToDetails(visitor, customer);
    const day = new URL(visitor.url()).searchParams.get("day");
    await signedInAs("receptionist");
    await page.goto(`/calendar?date=${day}`);
    const card = page.locator("[data-card]").filter({ hasText: customer.plate.replace(/(.{4})/, "$1 ") });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(card).toHaveCount(0);

    await fillsIn(visitor, customer);
    const thanks = heading(visitor, "Thank you: we have your booking");
    const tooQuick = visitor.getByText("That was very quick.");
    await expect(async () => {
      await visitor.getByRole("button", { name: "Book", exact: true }).click();
      await expect(thanks.or(tooQuick).first()).toBeVisible();
      await expect(thanks).toBeVisible({ timeout: 1 });
    }).toPass();

    await expect(card).toHaveCount(1);
    const [{ id } = { id: "" }] = await sql<{ id: string }[]>`
      select appointment_id as id from online_bookings where email = ${customer.email}`;
    await page.goto(`/calendar?date=${day}&open=${id}`);
    await expect(page.getByRole("dialog").getByText(`Booked online as ${customer.name}`)).toBeVisible();
    await expectAccessible(page);
    await clicksUntil(
      page.getByRole("dialog").getByRole("button", { name: /^Confirm/ }),
      page.getByText("Confirmed: an e-mail tells the customer"),
    );
    await visitor.reload();
    await expect(visitor.getByText("To be confirmed")).toBeHidden();
    await expect(visitor.getByText("Confirmed", { exact: true })).toBeVisible();
    await expect
      .poll(
        async () =>
          (
            await sql`select from messages where recipient = ${customer.email} and subject like 'Your appointment is confirmed%'`
          ).length,
      )
      .toBe(1);

    await visitor.getByRole("link", { name: "Choose another time" }).click();
    await visitor
      .getByRole("listitem")
      .getByRole("link", { name: /^\d\d:\d\d$/ })
      .first()
      .click();
    await visitor.getByRole("button", { name: "Move the booking" }).click();
    await expect(heading(visitor, "Your booking has another time")).toBeVisible();
    await visitor.getByRole("link", { name: "Cancel the booking" }).click();
    await visitor.getByRole("button", { name: "Cancel the booking" }).click();
    await expect(heading(visitor, "This booking is cancelled")).toBeVisible();
  } finally {
    await plain.close();
    await removed(sql, customer.email);
  }
});

test("a time that somebody took meanwhile is answered with the nearest, and nothing typed is lost", async ({
  page,
  sql,
}) => {
  const customer = aCustomer();
  await goesToDetails(page, customer);
  const at = new URL(page.url()).searchParams.get("at") ?? "";
  const taken = await sql<{ id: string }[]>`
    insert into appointments (resource_id, starts_at, ends_at, description)
    select r.id, ${at}::text::timestamptz, ${at}::text::timestamptz + interval '30 minutes', 'Taken meanwhile' from resources r
    where r.kind <> 'courtesy_car' and r.active and r.deleted_at is null and not exists (
      select from appointments a where a.resource_id = r.id and a.deleted_at is null and a.status not in ('cancelled', 'no_show')
        and a.starts_at < ${at}::text::timestamptz + interval '30 minutes' and a.ends_at > ${at}::text::timestamptz)
    returning id`;
  try {
    await fillsIn(page, customer);
    await page.getByRole("button", { name: "Book", exact: true }).click();
    const notice = page.getByRole("alert").filter({ hasText: "has just been taken" });
    await expect(notice).toBeVisible();
    await expectAccessible(page);
    await notice.getByRole("link").first().click();
    await expect(page.getByLabel("Name")).toHaveValue(customer.name);
    await expect(page.getByLabel(/Anything we should know/)).toHaveValue("Squeaks when cold");
    await page.getByRole("button", { name: "Book", exact: true }).click();
    await expect(heading(page, "Thank you: we have your booking")).toBeVisible();
  } finally {
    await sql`delete from appointments where id = any(${taken.map(({ id }) => id)})`;
    await removed(sql, customer.email);
  }
});

test("a manager offers a service, and customers see it", async ({ page, signedInAs, sql }) => {
  await signedInAs("manager");
  const name = `Wheel alignment ${randomUUID().slice(0, 6)}`;
  try {
    await page.goto("/settings/online-booking");
    const dialog = page.getByRole("dialog");
    await clicksUntil(page.getByRole("button", { name: "Add a service" }), dialog);
    await dialog.getByLabel("What customers read").fill(name);
    await dialog.getByLabel(/^Own price/).fill("45");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog.getByRole("link", { name: "Say how long it takes" })).toBeVisible();
    await dialog.getByLabel("Takes").fill("45");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText("£45.00");
    await page.goto("/book/service?registration=AB12CDE&vehicle=Ford");
    await expect(page.getByText(name)).toBeVisible();
  } finally {
    await sql`delete from online_services where name = ${name}`;
  }
});

/** What a browser does before it sends the form. */
function proofOf(stamp: string): string {
  let nonce = 0;
  while (!isProof(hash("sha256", provenText(stamp, String(nonce)), "buffer"))) nonce++;
  return String(nonce);
}

/** A motorbike's MOT, for which there is one lane and one tester: nobody else's booking is in its way. */
async function ownMot(sql: postgres.Sql, tester: string) {
  const name = `Motorbike ${randomUUID().slice(0, 6)}`;
  const [lane] = await sql<{ id: string }[]>`
    insert into resources (name, kind, mot_classes, position) values (${name}, 'mot_lane', '{1}', 950) returning id`;
  await sql`insert into technician_skills (user_id, mot_classes) select id, '{1}' from users where email = ${tester}`;
  const [service] = await sql<{ id: string }[]>`
    insert into online_services (name, mot_class, duration_minutes, price_gross, position) values (${name}, '1', 60, 29.65, 900) returning id`;
  const remove = async () => {
    await sql`delete from appointments where resource_id = ${lane?.id ?? null}`;
    await sql`delete from online_services where name = ${name}`;
    await sql`delete from resources where name = ${name}`;
  };
  return { service: service?.id ?? "", lane: lane?.id ?? "", remove };
}

test("of a hundred forms sent at once for the last time one wins, and the others are told", async ({
  page,
  request,
  person,
  sql,
}) => {
  test.slow();
  const { email: tester } = await person("technician");
  const own = await ownMot(sql, tester);
  const query = `registration=YX19BYK&vehicle=Honda&kind=motorbike&service=${own.service}`;
  try {
    await page.goto(`/book/time?${query}`);
    const href = await page
      .getByRole("listitem")
      .getByRole("link", { name: /^\d\d:\d\d$/ })
      .first()
      .getAttribute("href");
    const stampOf = async () => {
      const html = await (await request.get(href ?? "")).text();
      return (/name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? "").replaceAll("&#x2B;", "+");
    };
    const stamps = await Promise.all(Array.from({ length: 100 }, stampOf));
    const fields = Object.fromEntries(new URL(href ?? "", "http://garage").searchParams);
    const forms = stamps.map((stamp, i) => ({
      ...fields,
      ...{ stamp, nonce: proofOf(stamp), registration: `YX19B${String(i).padStart(2, "0")}`, consent: "1" },
      ...{ name: "Ida Rush", telephone: "07700 900321", email: `ida${i}@example.com` },
    }));
    const origin = `http://localhost:${process.env.E2E_PORT}`;
    const answers = await Promise.all(
      forms.map((form) =>
        request.post("/book/request", {
          form,
          headers: { accept: "application/json", origin },
          timeout: 90_000,
        }),
      ),
    );
    const statuses = Map.groupBy(answers, (answer) => answer.status());
    expect([...statuses].map(([status, all]) => [status, all.length]).sort()).toEqual([
      [201, 1],
      [409, 99],
    ]);
    expect(await statuses.get(409)?.[0]?.json()).toMatchObject({
      location: expect.stringContaining("/book/time?"),
      error: { code: "CONFLICT", message: "This time has just been taken" },
    });
    // From another site's page, or without an origin, nothing is taken.
    const elsewhere: Record<string, string>[] = [{ origin: "https://evil.example" }, {}];
    for (const headers of elsewhere)
      expect((await request.post("/book/request", { form: forms[0] ?? {}, headers })).status()).toBe(403);
    expect((await request.post("/book/request", { data: "x".repeat(40_000) })).status()).toBe(413);
  } finally {
    await own.remove();
  }
});

/**
 * What a page says, what its fields and links hold, and the data that its script is given. Into which pieces the server cuts that data, and in which order it numbers
 * them, is different from one answer to the next.
 */
const apart = (html: string) => ({
  said: html
    .replaceAll(/<script\b[\s\S]*?<\/script>|<!--.*?-->/g, "")
    .split(/<\/?[a-z][^>]*>/)
    .filter(Boolean)
    .sort(),
  filled: [...html.matchAll(/ (?:value|href|action|name)="[^"]*"/g)].map(([attribute]) => attribute).sort(),
  given: [...html.matchAll(/self\.__next_f\.push\(\[1,"((?:[^"\\]|\\.)*)"\]\)/g)]
    .map(([, piece]) => piece)
    .join("")
    .split("\\n")
    .map((row) => row.replace(/^[0-9a-f]+:/, "").replaceAll(/\$L?[0-9a-f]+\b/g, "$"))
    .sort(),
});

test("a plate on file and one that is not are answered alike, byte for byte", async ({ request, sql }) => {
  const [known] = await sql<{ registration: string }[]>`
    select registration from vehicles where deleted_at is null and registration ~ '^[A-Z]{2}[0-9]{2}[A-Z]{3}$' limit 1`;
  const unknown = "YY11ZZZ";
  const [service] = await sql<{ id: string }[]>`select id from online_services where name = 'Brake check'`;
  const read = async (step: string, plate: string) => {
    const more = `vehicle=Ford&service=${service?.id}&at=2030-01-01T09:00:00.000Z`;
    const response = await request.get(`/book/${step}?registration=${plate}&${more}`);
    return apart(
      (await response.text())
        .replaceAll(plate, "PLATE")
        .replaceAll(`${plate.slice(0, 4)} ${plate.slice(4)}`, "PLATE")
        .replaceAll(/nonce(?:=|\\":)\\?"[^"\\]+/g, "nonce")
        .replaceAll(/[A-Za-z0-9+/=]{80,}/g, "stamp"),
    );
  };
  for (const step of ["vehicle", "service", "time", "details"])
    expect(await read(step, known?.registration ?? ""), step).toEqual(await read(step, unknown));
});
