import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { finishCheck } from "@/lib/inspections/commands/check-steps";
import { addShippedTemplates } from "@/lib/inspections/commands/shipped-templates";
import { archiveCheckTemplate } from "@/lib/inspections/commands/templates";
import { listCheckTemplates } from "@/lib/inspections/queries/templates";
import { listMileages } from "@/lib/vehicles/queries/list-mileages";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aTemplate, begin, record, SMALL } from "../support/health-checks";
import { aVehicle } from "../support/records";

await testDatabase();
const manager = as("manager");
const technician = as("technician");

test("a garage without templates begins with the three that come with the program, once", async () => {
  for (const { id, version } of await ask(listCheckTemplates, manager, {}))
    await run(archiveCheckTemplate, manager, { id, version });
  expect((await run(addShippedTemplates, manager, {})).names).toHaveLength(3);
  const templates = await ask(listCheckTemplates, manager, {});
  expect(templates.map(({ active_number }) => active_number)).toEqual([1, 1, 1]);
  expect((await run(addShippedTemplates, manager, {})).names).toEqual([]);
  expect(await ask(listCheckTemplates, manager, {})).toHaveLength(3);
  await expect(run(addShippedTemplates, technician, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("the mileage of a finished check is a reading of the vehicle", async () => {
  const [, outside] = SMALL.sections;
  const template_id = await aTemplate({ sections: outside ? [outside] : [] });
  const vehicle_id = await aVehicle(null, "HM12 CDE");
  const { id } = await begin(technician, { template_id, vehicle_id, mileage: 41_250 });
  await record(
    technician,
    id,
    { item_key: "wipers", revision: 0, state: "green" },
    { item_key: "windscreen", revision: 0, state: "green" },
  );
  expect(await ask(listMileages, manager, { vehicle_id })).toEqual([]);
  await run(finishCheck, technician, { id, key: randomUUID() });
  expect(await ask(listMileages, manager, { vehicle_id })).toMatchObject([
    { mileage: 41_250, source: "health check" },
  ]);
  const [kept] =
    await sql()`select count(*)::int as count from mileage_readings where vehicle_id = ${vehicle_id}`;
  expect(kept?.count).toBe(1);
});
