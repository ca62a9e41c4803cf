import type { Locator, Page } from "@playwright/test";
import { expect, hears, test } from "./fixtures";
import { aDaysWork, inDiary, onBoard, watching } from "./whole-day";

/** Goes by Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there");
}

/** Chooses from the open menu by its arrows. */
async function choose(page: Page, name: string): Promise<void> {
  const item = page.getByRole("menuitem", { name, exact: true });
  await expect(item).toBeVisible();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (let presses = 0; presses < 12; presses++) {
    const before = await focused();
    if (before === name) break;
    await page.keyboard.press("ArrowDown");
    // The menu moves its focus a moment after the key: a second press before that would go past the entry.
    await expect.poll(focused).not.toBe(before);
  }
  await expect(item).toBeFocused();
  await page.keyboard.press("Enter");
}

const board = async (page: Page) => {
  await page.goto("/workshop");
  await hears(page, "Control+k");
};

test("a day's work by keyboard alone, and a colleague sees each step", async ({
  browser,
  page,
  signedInAs,
  sql,
}) => {
  test.slow();
  await signedInAs("manager");
  const work = await aDaysWork(sql, "2031-05-06");
  const colleague = await watching(browser, (context) => signedInAs("technician", context), work);
  const card = inDiary(page, work);
  try {
    await page.goto(`/calendar?date=${work.date}`);
    await hears(page, "Control+k");
    await tabTo(page, page.getByRole("link", { name: "Book", exact: true }));
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog");
    await expect(page.getByPlaceholder(/Registration/)).toBeFocused();
    await page.keyboard.type(work.plate.replace(" ", "").toLowerCase());
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(panel.getByLabel("What for")).toBeFocused();
    await page.keyboard.type("Service");
    await tabTo(page, panel.getByRole("textbox", { name: "Time" }));
    await page.keyboard.type("9");
    await tabTo(page, panel.getByLabel("Bay"));
    await page.keyboard.type(work.bay.name);
    await page.keyboard.press("Control+Enter");
    await expect(panel).toBeHidden();
    await colleague.sees(/09:00 to 10:00, 1 h .* Service/);

    await tabTo(page, card);
    await page.keyboard.press("Enter");
    await choose(page, "Move");
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await colleague.sees(/10:00 to 11:00/);
    await expect(card).toBeFocused();
    await page.keyboard.press("Enter");
    await choose(page, "Change length");
    for (let step = 0; step < 2; step++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await colleague.sees(/10:00 to 11:30, 1 h 30/);

    await expect(card).toBeFocused();
    await page.keyboard.press("Enter");
    await choose(page, "Open");
    await hears(page, "a");
    await page.keyboard.press("a");
    await colleague.sees(/Arrived/);
    await expect(panel.getByText("Back to booked")).toBeVisible();
    await page.keyboard.press("j");
    await expect(page).toHaveURL(/\/documents\//);
    await colleague.seesOnBoard("Arrived");

    await board(page);
    await tabTo(page, onBoard(page, "Arrived", work).getByRole("link"));
    await page.keyboard.press("Enter");
    await choose(page, "Start");
    await colleague.seesOnBoard("In progress");
    await expect(onBoard(page, "In progress", work).getByRole("link")).toBeFocused();
    await expect(onBoard(page, "In progress", work).getByRole("button")).toBeVisible();
    await page.keyboard.press("Enter");
    await choose(page, "Waiting for parts");
    await colleague.seesOnBoard("Waiting for parts");
    await expect(onBoard(page, "Waiting for parts", work).getByRole("button")).toBeVisible();
    await page.keyboard.press("Enter");
    await choose(page, "Carry on");
    await colleague.seesOnBoard("In progress");
    await expect(onBoard(page, "In progress", work).getByRole("button")).toBeVisible();
    await page.keyboard.press("Enter");
    await choose(page, "Done");
    await colleague.seesOnBoard("Done");
    expect(await work.booked()).toBe("10:00-11:30 arrived completed");
    expect(colleague.loads).toEqual([]);
  } finally {
    await colleague.close();
    await work.remove();
  }
});

test("a day's work by single taps on a telephone, and a colleague sees each step", async ({
  browser,
  signedInAs,
  sql,
}) => {
  test.slow();
  const work = await aDaysWork(sql, "2031-05-13");
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  await signedInAs("manager", context);
  const page = await context.newPage();
  const colleague = await watching(browser, (other) => signedInAs("technician", other), work);
  const card = inDiary(page, work);
  /** A tap on the bay of this test at a time of day, after a swipe that brings it to the middle of the screen. */
  const tapAt = async (hour: number) => {
    const column = page.getByRole("list", { name: "Bays" }).getByText(work.bay.name);
    const line = page.locator("[data-fill] ol li").filter({ hasText: `${String(hour).padStart(2, "0")}:00` });
    await line.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await column.evaluate((element) => element.scrollIntoView({ inline: "center", block: "nearest" }));
    const [across, down] = [await column.boundingBox(), await line.boundingBox()];
    if (!across || !down) throw new Error("Not on screen");
    await page.touchscreen.tap(across.x + across.width / 2, down.y + 3);
  };
  const tapAct = async (name: string) => {
    const panel = page.getByRole("dialog");
    const act = panel.getByRole("button", { name }).or(panel.getByRole("link", { name }));
    await act.first().tap();
  };
  try {
    await page.goto(`/calendar?date=${work.date}`);
    await hears(page, "Control+k");
    await tapAt(9);
    const panel = page.getByRole("dialog");
    await expect(panel.getByLabel("Bay")).toHaveValue(work.bay.id);
    await expect(panel.getByRole("textbox", { name: "Time" })).toHaveValue("09:00");
    await page.getByPlaceholder(/Registration/).tap();
    await page.keyboard.type(work.plate.replace(" ", "").toLowerCase());
    // What offers a new customer comes before what the search has found.
    await page.getByRole("option").filter({ hasText: work.plate }).first().tap();
    await expect(panel.getByLabel("What for")).toBeFocused();
    await page.keyboard.type("Service");
    await page.getByRole("button", { name: "Book", exact: true }).tap();
    await expect(panel).toBeHidden();
    await colleague.sees(/09:00 to 10:00, 1 h .* Service/);

    await card.tap();
    await tapAct("Move");
    await expect(page.getByText("Tap its new place")).toBeVisible();
    await tapAt(11);
    await colleague.sees(/11:00 to 12:00/);
    await expect(page.getByText("Tap its new place")).toBeHidden();

    await card.tap();
    await tapAct("Change");
    await panel.getByLabel("Takes").tap();
    await panel.getByLabel("Takes").fill("1h30");
    await panel.getByRole("button", { name: "Save", exact: true }).tap();
    await colleague.sees(/11:00 to 12:30, 1 h 30/);
    await tapAct("Arrived");
    await colleague.sees(/Arrived/);
    await tapAct("Begin job sheet");
    await expect(page).toHaveURL(/\/documents\//);
    await colleague.seesOnBoard("Arrived");

    await board(page);
    const carry = async (from: string, act: string, to: string) => {
      await onBoard(page, from, work).getByRole("button").tap();
      await page.getByRole("menuitem", { name: act, exact: true }).tap();
      await colleague.seesOnBoard(to);
    };
    await carry("Arrived", "Start", "In progress");
    await carry("In progress", "Waiting for parts", "Waiting for parts");
    await carry("Waiting for parts", "Carry on", "In progress");
    await carry("In progress", "Done", "Done");
    expect(await work.booked()).toBe("11:00-12:30 arrived completed");
    expect(colleague.loads).toEqual([]);
  } finally {
    await colleague.close();
    await context.close();
    await work.remove();
  }
});
