import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { beginCheck } from "@/lib/inspections/commands/begin-check";
import { finishCheck, reopenCheck, voidCheck } from "@/lib/inspections/commands/check-steps";
import { recordResults } from "@/lib/inspections/commands/record-results";
import {
  activateCheckTemplate,
  archiveCheckTemplate,
  createCheckTemplate,
  restoreCheckTemplate,
  updateCheckTemplate,
} from "@/lib/inspections/commands/templates";
import { getCheck, lastCheck, listChecks } from "@/lib/inspections/queries/checks";
import { getCheckTemplate, listCheckTemplates } from "@/lib/inspections/queries/templates";
import { deleteServicePackage } from "@/lib/packages/commands/packages";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aTemplate, begin, record, SMALL } from "../support/health-checks";
import { aVehicle } from "../support/records";
import { aRow } from "../support/rows";

await testDatabase();
const manager = as("manager");
let next = 1;
const vehicle = () => aVehicle(null, `HT${next++} CDE`);
const without = (...keys: string[]) => ({
  sections: SMALL.sections.map((section) => ({
    ...section,
    items: section.items.filter(({ key }) => !keys.includes(key)),
  })),
});

describe("a template", () => {
  test("is a draft until it is activated, and a new draft after that", async () => {
    const { id, active_number, draft_number } = await run(createCheckTemplate, manager, {
      ...{ name: "Winter check", content: SMALL },
    });
    expect([active_number, draft_number]).toEqual([null, 1]);
    const early = begin(manager, { template_id: id, vehicle_id: await vehicle() });
    await expect(early).rejects.toMatchObject({ details: [{ field: "template_id" }] });
    await run(updateCheckTemplate, manager, { id, content: without("wipers") });
    expect(await run(activateCheckTemplate, manager, { id })).toMatchObject({
      active_number: 1,
      draft_number: null,
    });
    await expect(run(activateCheckTemplate, manager, { id })).rejects.toMatchObject({ code: "CONFLICT" });
    const same = await run(updateCheckTemplate, manager, { id, content: without("wipers") });
    expect(same.draft_number).toBeNull();
    expect(await run(updateCheckTemplate, manager, { id, content: SMALL })).toMatchObject({
      ...{ active_number: 1, draft_number: 2 },
    });
  });

  test("that changes while a check is open leaves the check what it asked", async () => {
    const template_id = await aTemplate();
    const [vehicle_id, other] = [await vehicle(), await vehicle()];
    const before = await begin(manager, { template_id, vehicle_id });
    await run(updateCheckTemplate, manager, { id: template_id, content: without("wipers") });
    const meanwhile = await begin(manager, { template_id, vehicle_id: other });
    await run(activateCheckTemplate, manager, { id: template_id });
    const after = await begin(manager, { template_id, vehicle_id: other });
    const asked = async ({ id }: { id: string }) => {
      const { items, template_number } = await ask(getCheck, manager, { id });
      return [items, template_number];
    };
    expect([await asked(before), await asked(meanwhile), await asked(after)]).toEqual([
      ...[
        [3, 1],
        [3, 1],
        [2, 2],
      ],
    ]);
    const wipers = { item_key: "wipers", revision: 0, state: "green" } as const;
    await record(manager, before.id, wipers);
    await expect(record(manager, after.id, wipers)).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  });

  test("never changes in the database once it was activated, nor is gone from under a check", async () => {
    const template_id = await aTemplate();
    await begin(manager, { template_id, vehicle_id: await vehicle() });
    const refused = { code: "23514" };
    await expect(
      sql()`update inspection_template_versions set content = '{"sections": []}' where template_id = ${template_id}`,
    ).rejects.toMatchObject(refused);
    await expect(
      sql()`update inspection_template_versions set activated_at = null where template_id = ${template_id}`,
    ).rejects.toMatchObject(refused);
    await expect(
      sql()`delete from inspection_template_versions where template_id = ${template_id}`,
    ).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
    const [other] =
      await sql()`select id from inspection_template_versions where template_id <> ${template_id} limit 1`;
    await expect(
      sql()`update inspections set template_version_id = ${other?.id} where template_id = ${template_id}`,
    ).rejects.toMatchObject({ code: "23503" });
  });

  test("is archived and restored, and has its name alone", async () => {
    const id = await aTemplate();
    const { name } = await ask(getCheckTemplate, manager, { id });
    await expect(
      run(createCheckTemplate, manager, { name: name.toUpperCase(), content: SMALL }),
    ).rejects.toMatchObject({ details: [{ field: "name" }] });
    await run(archiveCheckTemplate, manager, { id });
    await expect(begin(manager, { template_id: id, vehicle_id: await vehicle() })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
    });
    expect((await ask(listCheckTemplates, manager, { archived: true })).map((one) => one.id)).toEqual([id]);
    expect((await ask(listCheckTemplates, manager, {})).map((one) => one.id)).not.toContain(id);
    await run(restoreCheckTemplate, manager, { id });
    await begin(manager, { template_id: id, vehicle_id: await vehicle() });
  });

  test("names packages that the garage has; a check leaves out one that is gone since", async () => {
    const saved_job_id = await aRow("saved_jobs", { name: "Wiper blades" });
    const content = (of: string) => ({
      sections: SMALL.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => (item.key === "wipers" ? { ...item, saved_job_id: of } : item)),
      })),
    });
    await expect(aTemplate(content(randomUUID()))).rejects.toMatchObject({
      details: [{ field: "content.sections.1.items.0.saved_job_id" }],
    });
    const template_id = await aTemplate(content(saved_job_id));
    const { id } = await begin(manager, { template_id, vehicle_id: await vehicle() });
    expect((await ask(getCheck, manager, { id })).packages).toEqual([
      { id: saved_job_id, name: "Wiper blades" },
    ]);
    await run(deleteServicePackage, manager, { id: saved_job_id });
    expect((await ask(getCheck, manager, { id })).packages).toEqual([]);
  });
});

test("who may do what", () => {
  const may = (permission: string) =>
    ROLES.filter((role) => [...as(role).permissions].some((one) => one === permission));
  const needs = (...works: { permission: string }[]) => [
    ...new Set(works.map(({ permission }) => permission)),
  ];
  expect(needs(getCheck, listChecks, lastCheck, listCheckTemplates, getCheckTemplate)).toEqual([
    "inspections:read",
  ]);
  expect(may("inspections:read")).toEqual([...ROLES]);
  expect(needs(beginCheck)).toEqual(["inspections:create"]);
  expect(may("inspections:create")).toEqual(["admin", "manager", "technician", "receptionist"]);
  expect(needs(recordResults, finishCheck, reopenCheck)).toEqual(["inspections:update"]);
  expect(may("inspections:update")).toEqual(["admin", "manager", "technician"]);
  expect(needs(voidCheck)).toEqual(["inspections:delete"]);
  expect(may("inspections:delete")).toEqual(["admin", "manager"]);
  const changes = [createCheckTemplate, updateCheckTemplate, activateCheckTemplate];
  expect(needs(...changes, archiveCheckTemplate, restoreCheckTemplate)).toEqual(["inspections:templates"]);
  expect(may("inspections:templates")).toEqual(["admin", "manager"]);
});

test("nobody does what their role does not allow", async () => {
  const template_id = await aTemplate();
  const { id } = await begin(as("receptionist"), { template_id, vehicle_id: await vehicle() });
  const refused = { code: "FORBIDDEN" };
  await expect(
    record(as("receptionist"), id, { item_key: "wipers", revision: 0, state: "green" }),
  ).rejects.toMatchObject(refused);
  await expect(
    run(voidCheck, as("technician"), { id, key: randomUUID(), reason: "No" }),
  ).rejects.toMatchObject(refused);
  await expect(run(archiveCheckTemplate, as("technician"), { id: template_id })).rejects.toMatchObject(
    refused,
  );
  await expect(begin(as("accountant"), { template_id, vehicle_id: await vehicle() })).rejects.toMatchObject(
    refused,
  );
  expect(await ask(getCheck, as("accountant"), { id })).toMatchObject({ state: "begun" });
});
