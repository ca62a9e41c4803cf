import { describe, expect, test } from "vitest";
import { settingsPlaces } from "@/components/settings/settings-places";
import { pagePermissions } from "@/lib/auth/rules/pages";
import { commands, run } from "@/lib/core/command";
import { ROLES, type Role } from "@/lib/core/permissions";
import { ask, queries } from "@/lib/core/query";
import { loadWork, sources } from "../architecture/sources";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();

await loadWork();

const refused = (answer: PromiseSettledResult<unknown> | undefined) =>
  answer?.status === "rejected" && answer.reason.code === "FORBIDDEN";

const OF_MANAGERS = [
  ...["saved_jobs.create", "saved_jobs.update", "saved_jobs.delete"],
  ...["saved_jobs.create_preset", "saved_jobs.update_preset", "saved_jobs.delete_preset"],
  ...[
    "settings.create_status",
    "settings.update_status",
    "settings.delete_status",
    "settings.order_statuses",
  ],
  ...["settings.update_paper", "settings.change_logo"],
];
const OF_ADMINS = [
  ...[
    "settings.update_garage",
    "settings.update_documents",
    "settings.update_series",
    "settings.update_stock",
  ],
  ...["settings.update_webhooks", "settings.put_away_first_steps", "permissions.set", "permissions.reset"],
  ...["calendar_feeds.create", "calendar_feeds.renew", "calendar_feeds.revoke"],
  ...["users.create", "users.update", "webhooks.create", "demo.remove"],
];

describe("what a role owns of the settings", () => {
  test.each(OF_MANAGERS)("%s is for managers and administrators", async (name) => {
    expect(await whoMay(name)).toEqual(["admin", "manager"]);
  });

  test.each(OF_ADMINS)("%s is for administrators alone", async (name) => {
    expect(await whoMay(name)).toEqual(["admin"]);
  });

  test.each(["settings.paper", "settings.paper_preview", "settings.unlisted_statuses"])(
    "%s is read by managers and administrators",
    async (name) => {
      const query = queries.get(name);
      if (!query) throw new Error(`There is no query ${name}`);
      const said = await Promise.allSettled(ROLES.map((role) => ask(query, as(role), {})));
      expect(ROLES.filter((_, index) => !refused(said[index]))).toEqual(["admin", "manager"]);
    },
  );
});

async function whoMay(name: string): Promise<Role[]> {
  const command = commands.get(name);
  if (!command) throw new Error(`There is no command ${name}`);
  const said = await Promise.allSettled(ROLES.map((role) => run(command, as(role), {})));
  return ROLES.filter((_, index) => !refused(said[index]));
}

//                                    admin manager technician receptionist accountant
const PAGES: Record<string, string> = {
  "/settings": "                      yes   yes     no         yes          yes",
  "/settings/garage": "               yes   no      no         no           no",
  "/settings/documents": "            yes   no      no         no           no",
  "/settings/jobs": "                 yes   yes     no         no           no",
  "/settings/statuses": "             yes   yes     no         no           no",
  "/settings/diary": "                yes   yes     no         yes          no",
  "/settings/paper": "                yes   yes     no         no           no",
  "/settings/paper/logo": "           yes   yes     no         no           no",
  "/settings/vat-periods": "          yes   yes     no         no           yes",
  "/settings/users": "                yes   no      no         no           no",
  "/settings/permissions": "          yes   no      no         no           no",
  "/settings/api-keys": "             yes   no      no         no           no",
  "/settings/calendars": "            yes   no      no         no           no",
  "/settings/webhooks": "             yes   no      no         no           no",
  "/settings/webhooks/1": "           yes   no      no         no           no",
  "/settings/audit": "                yes   no      no         no           no",
  "/settings/first-steps": "          yes   no      no         no           no",
  "/settings/account": "              yes   yes     yes        yes          yes",
};

test.each(Object.entries(PAGES))("%s opens, and takes changes, for whoever may", (path, row) => {
  const open = (role: Role, method: string) => {
    const needed = pagePermissions(path, method);
    return Array.isArray(needed) && needed.some((permission) => as(role).permissions.has(permission));
  };
  const expected = row.trim().split(/\s+/);
  expect(ROLES.map((role) => (open(role, "GET") ? "yes" : "no"))).toEqual(expected);
  // The overview itself changes nothing but the demo garage.
  if (path !== "/settings")
    expect(ROLES.map((role) => (open(role, "POST") ? "yes" : "no"))).toEqual(expected);
});

test("every page of the settings stands in the one list that tabs and overview are made from", () => {
  const pages = sources()
    .map(({ path }) => /^app\/\(office\)(\/settings\/[\w-]+)\/page\.tsx$/.exec(path)?.[1])
    .filter(Boolean);
  expect(settingsPlaces.map(({ href }) => href).sort()).toEqual(pages.sort());
});
