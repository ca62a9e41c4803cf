import { defaultPermissions, type Permission, ROLES } from "@/lib/core/permissions";
import { cardIn, middleOf, ownDay } from "./diary-day";
import { expect, hears, test } from "./fixtures";

/** What is shown to whom: each of these is there exactly if the table gives the permissions. */
const ACTS: Record<string, readonly Permission[]> = {
  Arrived: ["appointments:update"],
  "No-show": ["appointments:update"],
  Change: ["appointments:update"],
  Move: ["appointments:update"],
  "15 minutes later": ["appointments:update"],
  "Cancel…": ["appointments:cancel"],
  "Delete…": ["appointments:delete"],
  "Begin job sheet": ["documents:create", "appointments:update"],
  "Begin estimate": ["documents:create", "appointments:update"],
};

/** Pages about the day's work, and what opens them. */
const PAGES: Record<string, Permission> = {
  "/calendar": "appointments:read",
  "/calendar/list": "appointments:read",
  "/workshop": "documents:read",
  "/settings/diary": "appointments:create",
  "/settings/calendars": "settings:read",
  "/settings/wall-screen": "settings:read",
};

for (const [n, role] of ROLES.entries()) {
  const may = (permissions: readonly Permission[]) =>
    permissions.every((permission) => defaultPermissions(role).has(permission));

  test(`the diary shows the ${role} what the table of permissions gives, and nothing else`, async ({
    page,
    signedInAs,
    sql,
  }) => {
    await signedInAs(role);
    const day = await ownDay(sql, `2031-04-2${n + 1}`);
    const card = cardIn(page, day.id);
    const count = (permission: Permission) => (may([permission]) ? 1 : 0);
    try {
      await page.goto(`/calendar?date=${day.date}`);
      await hears(page, "Control+k");
      await expect(card).toBeVisible();
      await expect(card.locator("[data-handle]")).toHaveCount(count("appointments:update"));
      await expect(page.getByRole("link", { name: "Book", exact: true })).toHaveCount(
        count("appointments:create"),
      );

      await card.focus();
      await page.keyboard.press("Enter");
      if (may(["appointments:update"])) {
        await expect(page.getByRole("menuitem", { name: "Move" })).toBeVisible();
        await page.getByRole("menuitem", { name: "Open" }).press("Enter");
      }
      const panel = page.getByRole("dialog");
      await expect(panel.getByText("Put it into a calendar")).toBeVisible();
      for (const [name, permissions] of Object.entries(ACTS)) {
        const act = panel.getByRole("button", { name: new RegExp(`^${name}`) });
        const link = panel.getByRole("link", { name: new RegExp(`^${name}`) });
        await expect(act.or(link), name).toHaveCount(may(permissions) ? 1 : 0);
      }
      await page.keyboard.press("Escape");
      await expect(panel).toBeHidden();

      // A drag, and a click on the free grid, by hand.
      const { x, y, height } = await middleOf(card);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + height * 2, { steps: 5 });
      await page.mouse.up();
      if (may(["appointments:update"])) await expect.poll(day.standing).toBe(`${day.one.name} 11:00-12:00`);
      else expect(await day.standing()).toBe(`${day.one.name} 09:00-10:00`);
      await page.goto(`/calendar?date=${day.date}`);
      await hears(page, "Control+k");
      const now = await middleOf(card);
      await page.mouse.click(now.x, now.y + now.height * 2);
      if (may(["appointments:create"])) await expect(page).toHaveURL(/[?&]new=1/);
      else expect(page.url()).not.toContain("new=1");
    } finally {
      await day.remove();
    }
  });

  test(`the pages of the day's work open to the ${role} as the table says`, async ({ page, signedInAs }) => {
    await signedInAs(role);
    for (const [path, permission] of Object.entries(PAGES)) {
      const answer = await page.request.get(path, { maxRedirects: 0 });
      expect(answer.status() === 200, `${path} answered ${answer.status()}`).toBe(may([permission]));
    }
    await page.goto("/today");
    const navigation = page.getByRole("navigation").first();
    for (const [name, permission] of [
      ["Diary", "appointments:read"],
      ["Workshop", "documents:read"],
    ] as const)
      await expect(navigation.getByRole("link", { name })).toHaveCount(may([permission]) ? 1 : 0);
  });
}
