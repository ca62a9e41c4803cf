import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import {
  createServicePackage,
  deleteServicePackage,
  updateServicePackage,
} from "@/lib/packages/commands/packages";
import { createPreset, deletePreset, updatePreset } from "@/lib/packages/commands/presets";
import { getServicePackage, listPresets, listServicePackages } from "@/lib/packages/queries/packages";
import { as } from "@/tests/support/actors";
import { rawEntries } from "@/tests/support/audit-words";
import { testDatabase } from "@/tests/support/database";
import { aRow } from "@/tests/support/rows";

await testDatabase();
const admin = as("admin");
const receptionist = as("receptionist");

test("a package is kept with its lines, changed upon its version, and taken off the menu", async () => {
  const [item] = await db().execute<{ id: string }>(
    sql`insert into stock_items (part_number, description, cost_net) values ('OF1', 'Filter', 4.2) returning id`,
  );
  const job = await run(createServicePackage, admin, {
    name: " Full service ",
    fixed_price_gross: "199.95",
    lines: [
      { item_type: "labour", description: "Full service", quantity: "1.5", unit_price: "65" },
      { item_type: "part", description: "Filter", part_number: "OF1", stock_item_id: item?.id ?? null },
    ],
  });
  expect(job).toMatchObject({ name: "Full service", fixed_price_gross: "199.95", version: 1 });
  const [seen] = await ask(listServicePackages, admin, {});
  expect(seen?.lines).toMatchObject([
    { item_type: "labour", quantity: "1.500", unit_price: "65.0000" },
    { item_type: "part", quantity: "1.000", unit_price: null, unit_cost: "4.2000", tax_code: "T1" },
  ]);
  const [told] = await ask(listServicePackages, receptionist, {});
  expect(told?.lines[1]).not.toHaveProperty("unit_cost");

  const lines = [{ item_type: "comment" as const, description: "Only this" }];
  await run(updateServicePackage, admin, {
    id: job.id,
    version: 1,
    name: "Service",
    description: null,
    fixed_price_gross: null,
    lines,
  });
  await expect(
    run(updateServicePackage, admin, { id: job.id, version: 1, name: "Late", lines }),
  ).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });
  expect((await ask(listServicePackages, admin, {}))[0]).toMatchObject({
    name: "Service",
    fixed_price_gross: null,
    lines: [{ description: "Only this" }],
  });
  await run(deleteServicePackage, admin, { id: job.id });
  expect(await ask(listServicePackages, admin, {})).toEqual([]);
});

test("what cannot be is named at its field", async () => {
  await expect(
    run(createServicePackage, admin, {
      name: "",
      lines: [{ item_type: "labour", description: "x", unit_price: "-4" }],
    }),
  ).rejects.toMatchObject({ details: [{ field: "name" }, { field: "lines.0.unit_price" }] });
  await expect(
    run(createServicePackage, admin, {
      name: "x",
      lines: [{ item_type: "labour", description: "x", tax_code: "T99" }],
    }),
  ).rejects.toMatchObject({ details: [{ field: "lines.0.tax_code" }] });
});

test("a package sets a reminder, but not an MOT's, one that is off, or one that is not there", async () => {
  const template = (fields: object) => aRow("reminder_templates", { name: "Service", ...fields });
  const made = (reminder_template_id: string) =>
    run(createServicePackage, admin, {
      name: "Oil service",
      reminder_template_id,
      lines: [{ item_type: "labour", description: "Oil service" }],
    });
  for (const id of [
    await template({ kind: "mot" }),
    await template({ active: false }),
    "0197a3a0-0000-7000-8000-000000000000",
  ])
    await expect(made(id)).rejects.toMatchObject({ details: [{ field: "reminder_template_id" }] });
  const service = await template({ kind: "service" });
  const job = await made(service);
  expect(await ask(getServicePackage, receptionist, { id: job.id })).toMatchObject({
    reminder_template_id: service,
  });
  // Switched off since, it does not stand in the way of another change.
  await db().execute(sql`update reminder_templates set active = false where id = ${service}`);
  await run(updateServicePackage, admin, { id: job.id, name: "Oil", reminder_template_id: service });
  await run(updateServicePackage, admin, { id: job.id, reminder_template_id: null });
  await expect(
    run(updateServicePackage, receptionist, { id: job.id, reminder_template_id: null }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  await run(deleteServicePackage, admin, { id: job.id });
});

test("preset descriptions come and go", async () => {
  const preset = await run(createPreset, admin, { name: "MOT", body: "Carried out MOT test." });
  await run(updatePreset, admin, { id: preset.id, name: "MOT done", body: "MOT test carried out." });
  expect(await ask(listPresets, receptionist, {})).toMatchObject([{ name: "MOT done", version: 2 }]);
  await run(deletePreset, admin, { id: preset.id });
  expect(await ask(listPresets, receptionist, {})).toEqual([]);
  await expect(run(createPreset, receptionist, { name: "x", body: "y" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
