import type { Locator, Page } from "@playwright/test";
import { clicksUntil, expect, expectAccessible, hears, opens, test } from "./fixtures";

/** What a toast lies over, of what stands within `selector`. */
const covered = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((within) => {
    const boxes = [...document.querySelectorAll("[data-sonner-toast]")].map((toast) =>
      toast.getBoundingClientRect(),
    );
    const wanted =
      "a, button, input, select, textarea, summary, h1, h2, td, th, dd, dt, [role=status], [role=tab]";
    return [...document.querySelectorAll<HTMLElement>(within)]
      .flatMap((part) => [...part.querySelectorAll<HTMLElement>(wanted)])
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { left, right, top, bottom, width } = element.getBoundingClientRect();
        return (
          width > 1 &&
          boxes.some((box) => left < box.right && right > box.left && top < box.bottom && bottom > box.top)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120));
  }, selector);

interface Shift extends PerformanceEntry {
  sources: { node: Node | null }[];
}

/** Notes what moves on the page from now on, presses or not; but for the button that was pressed, which grows while it is at work. */
const watchShifts = (page: Page) =>
  page.evaluate(() => {
    const shifts: string[] = [];
    const inButton = (node: Node | null) =>
      (node instanceof Element ? node : node?.parentElement)?.closest("button, [data-slot=button]");
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as Shift[])
        for (const { node } of sources)
          if (!inButton(node)) shifts.push(node instanceof Element ? node.outerHTML.slice(0, 120) : "text");
    }).observe({ type: "layout-shift" });
    Object.assign(window, { shifts });
  });
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => done((window as unknown as { shifts: string[] }).shifts)),
        ),
      ),
  );

for (const [width, height] of [
  [390, 844],
  [390, 620],
  [1440, 900],
  [1440, 600],
] as const)
  test(`a toast moves nothing and lies over no window, ${width} by ${height}`, async ({
    page,
    signedInAs,
    sql,
  }) => {
    await signedInAs("admin");
    await page.setViewportSize({ width, height });
    const [invoice] = await sql<{ id: string }[]>`
      select id from documents where type = 'invoice' and balance > 0 and status = 'issued' and deleted_at is null order by id limit 1`;
    // A refusal changes nothing on the page but its toast (what was not drawn is not noted as printed), which is two lines long on a telephone.
    await page.route("**/pdf", (route) =>
      route.fulfill({ json: { error: { message: "This paper cannot be drawn: its logo is no picture" } } }),
    );
    await page.goto(`/documents/${invoice?.id}`);
    await hears(page, "Control+p");
    await page.evaluate(() => document.fonts.ready);
    await watchShifts(page);
    await page.keyboard.press("Control+p");
    const toast = page.locator("[data-sonner-toast][data-mounted=true]");
    await expect(toast).toBeVisible();
    await expect.poll(async () => (await toast.boundingBox())?.y).toBe(4);
    expect(await shifted(page)).toEqual([]);
    expect(await covered(page, "main")).toEqual([]);
    if (width > 1000) expect(await covered(page, "header")).toEqual([]);

    const payment = page.getByRole("dialog");
    await opens(page, "F9", payment);
    expect(await covered(page, "[role=dialog]")).toEqual([]);
    await toast.getByRole("button").click();
    await expect(toast).toBeHidden();
    await expect(payment).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(payment).toBeHidden();

    await page.keyboard.press("Control+p");
    await expect(toast).toBeVisible();
    await opens(page, "Control+k", page.getByRole("dialog", { name: "Search" }));
    await expect.poll(async () => (await toast.boundingBox())?.y).toBe(4);
    expect(await covered(page, "[role=dialog]")).toEqual([]);
    await expectAccessible(page);
  });

test("a window begins in its first field, without one on what it is there to do, never on its cross", async ({
  page,
  signedInAs,
  sql,
}) => {
  await signedInAs("admin");
  const [[customer], [car], [job], [part]] = await Promise.all([
    sql`select id from customers where deleted_at is null order by id limit 1`,
    sql`select id from vehicles where deleted_at is null and registration <> '' order by id limit 1`,
    sql`select id from documents where type = 'job_sheet' and status = 'open' and deleted_at is null order by id limit 1`,
    sql`select id from stock_items where tracked and deleted_at is null order by id limit 1`,
  ]);
  await sql`delete from vat_periods where starts_on between '2033-01-01' and '2033-12-31'`;
  await sql`insert into vat_periods (starts_on, ends_on) values ('2033-01-01', '2033-03-31')`;
  await sql`insert into vat_periods (starts_on, ends_on) values ('2015-01-01', '2015-03-31') on conflict do nothing`;
  const dialog = page.getByRole("dialog");
  const field = (name: string | RegExp) => dialog.getByLabel(name).first();
  const button = (name: string | RegExp) => dialog.getByRole("button", { name });
  const windows: [path: string, open: (page: Page) => Promise<void>, first: Locator][] = [
    ["/settings/vat-periods", putsRight("Change its days"), field("First day")],
    ["/settings/vat-periods", putsRight("Split in two"), field("First day of the later part")],
    ["/settings/vat-periods", putsRight("Remove"), button("Cancel")],
    ["/settings/vat-periods", presses("Close"), button("Close the period")],
    ["/settings/users", presses(/^New user/), field("Name")],
    [
      `/customers/${customer?.id}`,
      presses(/consent/i),
      dialog.locator("input:not([type=hidden]), select").first(),
    ],
    [`/vehicles/${car?.id}`, presses(/^Record a mileage/), field("Mileage")],
    [`/stock/${part?.id}`, presses(/^Adjust/), field("By how many")],
    [`/documents/${job?.id}`, (on) => opens(on, "F1", dialog), dialog],
    [`/documents/${job?.id}`, (on) => opens(on, "F9", dialog), dialog.locator(":focus")],
  ];
  for (const [path, open, first] of windows) {
    await test.step(path, async () => {
      await page.goto(path);
      await open(page);
      await expect(first).toBeFocused();
      await expect(dialog.locator("[data-closes-window]")).not.toBeFocused();
    });
  }
  await sql`delete from vat_periods where starts_on in ('2033-01-01', '2015-01-01')`;
});

/** By a press that the page may not hear yet. */
const presses = (name: string | RegExp) => (page: Page) =>
  clicksUntil(page.getByRole("main").getByRole("button", { name }).first(), page.getByRole("dialog"));

const putsRight = (item: string) => async (page: Page) => {
  const menu = page.getByRole("menu");
  await clicksUntil(page.getByRole("button", { name: "Put right 1 Jan 2033 to 31 Mar 2033" }), menu);
  await menu.getByRole("menuitem", { name: item }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
};
