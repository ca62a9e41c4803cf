import { expect, test } from "vitest";
import { sql } from "@/db/client";
import { firstRun } from "@/db/seed/first-run";
import { listAudit, listAuditChoices } from "@/lib/audit/queries/audit-log";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { removeDemo } from "@/lib/demo/commands";
import { updateGarage } from "@/lib/settings/commands/garage";
import { getGarage } from "@/lib/settings/queries/garage";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { actorOf } from "../support/users";

await testDatabase();
const admin = actorOf("admin");

test("an empty garage starts with templates, bays and hours, and no history", async () => {
  await firstRun({ demo: false });
  const [row] =
    await sql()`select (select count(*)::int from reminder_templates) as templates, (select count(*)::int from resources) as bays,
    (select count(*)::int from opening_hours) as hours, (select count(*)::int from customers) as customers`;
  expect(row).toEqual({ templates: 5, bays: 3, hours: 6, customers: 0 });
  await expect(run(removeDemo, systemActor("Test"), {})).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("the profile is checked, tidied, versioned and audited", async () => {
  const before = await ask(getGarage, admin, {});
  const { version } = await run(updateGarage, admin, {
    version: before.version,
    name: " Beck Lane Garage ",
    vat_number: "123 4567 89",
    company_number: "1234567",
    bank_sort_code: "200000",
    bank_account_number: "5577 9911",
    labour_rate: "70.5",
    default_terms_days: 14,
    email: null,
  });
  expect(await ask(getGarage, actorOf("technician"), {})).toMatchObject({
    version,
    name: "Beck Lane Garage",
    vat_number: "GB123456789",
    company_number: "01234567",
    bank_sort_code: "20-00-00",
    bank_account_number: "55779911",
    labour_rate: "70.5",
    default_terms_days: 14,
    time_zone: "Europe/London",
  });
  await expect(run(updateGarage, admin, { version: before.version, name: "Late" })).rejects.toMatchObject({
    code: "PRECONDITION_FAILED",
  });
  const [audit] = await sql()<
    { changed: string[] }[]
  >`select changed from audit_log where command = 'settings.update_garage'`;
  expect(audit?.changed).toContain("vat_number");
  expect(audit?.changed).not.toContain("town");
});

test("each wrong field of the profile is named", async () => {
  const { version } = await ask(getGarage, admin, {});
  const wrong = {
    name: null,
    email: "nowhere",
    vat_number: "GB12",
    company_number: "12-AB",
    bank_sort_code: "1",
    bank_account_number: "12",
    time_zone: "Europe/Atlantis",
    default_terms_days: "a week",
    labour_rate: "much",
  };
  const error = await run(updateGarage, admin, { version, ...wrong } as never).catch((e) => e);
  expect(error.details.map(({ field }: { field: string }) => field).sort()).toEqual(
    Object.keys(wrong).sort(),
  );
  await expect(run(updateGarage, admin, { version, surname: "x" } as never)).rejects.toMatchObject({
    details: [{ field: "surname" }],
  });
});

test("only administrators change the profile, remove the demo and read the audit log", async () => {
  for (const role of ROLES.filter((role) => role !== "admin")) {
    const refused = { code: "FORBIDDEN" };
    await expect(run(updateGarage, actorOf(role), { version: 1, name: "Mine" })).rejects.toMatchObject(
      refused,
    );
    await expect(run(removeDemo, actorOf(role), {})).rejects.toMatchObject(refused);
    await expect(ask(listAudit, actorOf(role), {})).rejects.toMatchObject(refused);
  }
});

test("the audit log is filtered and paged, and cannot be changed", async () => {
  const { version } = await ask(getGarage, admin, {});
  await run(updateGarage, admin, { version, name: "Mill Lane Garage" });
  const all = await ask(listAudit, admin, { per_page: 2 });
  expect(all.rows).toHaveLength(2);
  expect(all.rows[0]?.command).toBe("settings.update_garage");
  expect(all.pagination.total).toBeGreaterThan(2);
  const some = await ask(listAudit, admin, { entity: "users", command: "users." });
  expect(some.rows.map(({ command }) => command)).toEqual(["users.create"]);
  expect((await ask(listAudit, admin, { to: "2001-01-01" })).rows).toEqual([]);
  expect((await ask(listAuditChoices, admin, {})).entities).toEqual(["settings", "users"]);
  await expect(sql()`update audit_log set actor_name = 'Nobody'`).rejects.toThrow(/append-only/);
  await expect(sql()`delete from audit_log`).rejects.toThrow(/append-only/);
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
