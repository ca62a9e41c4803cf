import { formatDate } from "@/components/ui/date";
import { addDays, today } from "@/lib/core/dates/dates";
import { begin, newCar } from "./begin-document";
import { expect, expectAccessible, hears, opens, test } from "./fixtures";

// A browser that puts the month first, as most of them do out of the box.
test.use({ locale: "en-US" });

const shown = (date: string) => formatDate(date, { year: true });

test("a date is typed the British way whatever the browser speaks, and one that is none is said at its field", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { plate } = await newCar(sql);
  const registration = plate.replace(" ", "");
  const [car] = await sql<{ id: string }[]>`select id from vehicles where registration = ${registration}`;
  const saved = async () => {
    const [row] = await sql<{ mot_expiry: string; made: string }[]>`
      select mot_expiry::text, date_of_manufacture::text as made from vehicles where id = ${car?.id ?? null}`;
    return row;
  };
  await page.goto(`/vehicles/${car?.id}/edit`);
  await hears(page, "Control+s");
  const expires = page.getByLabel("MOT expires");
  const made = page.getByLabel(/^Made/);
  await made.fill("3/4/05");
  await expires.fill("30/02/2026");
  await page.keyboard.press("Tab");
  await expect(made).toHaveValue("Sun 3 Apr 2005");
  await expect(expires).toHaveAccessibleDescription("There is no 30 February 2026");
  await page.keyboard.press("Control+s");
  await expect(expires).toBeFocused();
  await expectAccessible(page);
  expect(await saved()).toEqual({ mot_expiry: null, made: null });

  await expires.fill("+2w");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/vehicles/${car?.id}$`));
  expect(await saved()).toEqual({ mot_expiry: addDays(today(), 14), made: "2005-04-03" });

  await page.goto(`/vehicles/${car?.id}/edit`);
  await hears(page, "Control+s");
  await expect(expires).toHaveValue(shown(addDays(today(), 14)));
  await expires.fill("");
  await page.keyboard.press("Control+s");
  await expect(page).toHaveURL(new RegExp(`/vehicles/${car?.id}$`));
  expect(await saved()).toEqual({ mot_expiry: null, made: "2005-04-03" });
});

test("a day is chosen in the calendar by keys and by mouse, and the cursor comes back to its field", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { plate } = await newCar(sql);
  await begin(page, "estimate", plate, (name) => page.keyboard.press(name));
  await page.keyboard.press("Control+s");
  const until = page.getByLabel("Valid until");
  const calendar = page.getByRole("dialog", { name: "Calendar" });
  await until.fill("t");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(calendar.getByRole("button", { name: shown(today()) })).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("F2");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(calendar).toBeHidden();
  await expect(until).toBeFocused();
  await expect(until).toHaveValue(shown(addDays(today(), 8)));
  await page.keyboard.press("Alt+ArrowDown");
  await expect(calendar).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(until).toBeFocused();
  await until.locator("xpath=..").getByRole("button", { name: "Calendar" }).click();
  await calendar.getByRole("button", { name: shown(addDays(today(), 9)) }).click();
  await expect(until).toHaveValue(shown(addDays(today(), 9)));
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.keyboard.type("soon");
  await page.keyboard.press("Tab");
  await expect(until).toHaveValue("soon");
  await expect(page.getByText("“soon” is no date")).toBeVisible();
  await expect(page.getByText(/^Not saved/)).toBeVisible();
});

test("an invoice is issued for the day that was typed, and not for one to come", async ({
  page,
  sql,
  signedInAs,
}) => {
  await signedInAs("manager");
  const { plate, surname } = await newCar(sql);
  await begin(page, "invoice", plate, (name) => page.keyboard.press(name));
  await page.keyboard.press("p");
  await page.keyboard.type("Wiper blades");
  await page.keyboard.press("Escape");
  for (const value of ["1", "20"]) {
    await page.keyboard.press("Enter");
    await page.keyboard.type(value);
  }
  const dialog = page.getByRole("dialog", { name: "Issue the invoice" });
  await opens(page, "Control+i", dialog);
  const day = dialog.getByLabel("Day of issue");
  await expect(day).toBeFocused();
  await expect(day).toHaveValue(shown(today()));
  await page.keyboard.type("+1");
  await page.keyboard.press("Enter");
  await expect(day).toHaveAccessibleDescription(/^No day after/);
  await expectAccessible(page);
  await day.fill("-1d");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Take payment" })).toBeFocused();
  const [invoice] = await sql<{ day: string }[]>`
    select issued_date::text as day from documents where customer_name like ${`%${surname}%`} and type = 'invoice'`;
  expect(invoice?.day).toBe(addDays(today(), -1));
});

test("lists are narrowed by days that are typed", async ({ page, signedInAs }) => {
  await signedInAs("manager");
  await page.goto("/documents?type=invoice");
  await page.getByRole("button", { name: /^Date / }).click();
  await page.getByLabel("From").fill("-30");
  await page.getByLabel("To", { exact: true }).fill("t");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`=${addDays(today(), -30)}.*=${today()}`));
  await page.goto("/statements");
  await page.getByLabel("As at").fill("-1d");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`as_at=${addDays(today(), -1)}`));
});

for (const width of [390, 1280, 1440])
  test(`what a date field says when it is empty, and a date in it, fit, ${width} px wide`, async ({
    page,
    signedInAs,
    sql,
  }) => {
    await signedInAs("admin");
    await page.setViewportSize({ width, height: 900 });
    const [car] = await sql`select id from vehicles where deleted_at is null and registration <> '' limit 1`;
    for (const path of [
      "/documents/new?type=invoice",
      "/documents/new?type=estimate",
      "/documents/new?type=credit_note",
      `/vehicles/${car?.id}/edit`,
      "/settings/vat-periods",
      "/settings/audit",
      "/stock/goods-in",
    ]) {
      await page.goto(path);
      const fields = page.locator("[data-slot=date] input[data-slot=input]");
      await expect(fields.first()).toBeAttached();
      if (path.startsWith("/documents")) {
        await expect(page.getByPlaceholder(/Registration|Name/).first()).toBeFocused();
        await page.locator("summary", { hasText: "More" }).click();
      }
      const cut = await fields.evaluateAll((inputs: HTMLInputElement[]) => {
        const pen = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
        return inputs
          .filter((input) => input.checkVisibility())
          .filter((input) => {
            const style = getComputedStyle(input);
            pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
            pen.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
            const room =
              input.clientWidth -
              Number.parseFloat(style.paddingLeft) -
              Number.parseFloat(style.paddingRight);
            return [input.placeholder, "Wed 28 Nov 2026"].some((text) => pen.measureText(text).width > room);
          })
          .map((input) => input.labels?.[0]?.textContent ?? input.id);
      });
      expect(cut, path).toEqual([]);
    }
  });
