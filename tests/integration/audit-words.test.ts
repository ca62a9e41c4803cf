import { expect, test } from "vitest";
import { auditList } from "@/lib/audit/list";
import { auditLog, listAudit } from "@/lib/audit/queries/audit-log";
import { actionOf } from "@/lib/audit/rules/action";
import { actionWords, wordedCommands } from "@/lib/audit/rules/command-words";
import { AuditList } from "@/lib/audit/schema";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { createDocument } from "@/lib/documents/commands/create-document";
import { updateDocument } from "@/lib/documents/commands/update-document";
import { csvAnswer } from "@/lib/lists/csv-answer";
import { chosenColumns } from "@/lib/lists/csv-text";
import { createStockItem } from "@/lib/stock/commands/items";
import { createVehicle } from "@/lib/vehicles/commands/create-vehicle";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";
import { aCustomer } from "../support/writing";

await testDatabase();

test("no two commands are told alike, so that a filter offers each once", () => {
  expect(wordedCommands().length).toBeGreaterThan(100);
  const said = wordedCommands().map((command) => actionWords({ command }));
  expect(said.filter((words, index) => said.indexOf(words) !== index)).toEqual([]);
});

test("no words have a command's name, a placeholder or a column's name in them", () => {
  const changed = ["customer_id", "mot_expiry", "line_items", "house_no", "version"];
  for (const command of wordedCommands())
    expect(actionWords({ command, changed, thing: "job sheet 5992" })).not.toMatch(/[{}_]|\w\.\w/);
});

test.each([
  ["documents.update", ["mileage", "version", "updated_at"], "Changed the mileage of job sheet 5992"],
  ["documents.update", [], "Changed job sheet 5992"],
  ["documents.issue", ["status"], "Issued job sheet 5992"],
  [
    "customers.update",
    ["telephone", "town", "postcode", "notes", "email"],
    "Changed the telephone, the town, the postcode and 2 more fields of job sheet 5992",
  ],
  ["long.gone", ["telephone"], "Changed the telephone of job sheet 5992"],
])("%s of %j", (command, changed, words) =>
  expect(actionWords({ command, changed, thing: "job sheet 5992" })).toBe(words),
);

test("the log names the thing that was changed, as it is called today, and its file says the same", async () => {
  const manager = as("manager");
  const customer_id = await aCustomer();
  const vehicle = await run(createVehicle, manager, { registration: "AB12CDE", customer_id });
  const job = await run(createDocument, manager, {
    type: "job_sheet",
    customer_id,
    vehicle_id: vehicle.id,
    line_items: [],
  });
  await run(updateDocument, manager, { id: job.id, version: job.version, mileage: 46_120 });
  const item = await run(createStockItem, manager, { part_number: "OF-1" });
  const actions = async (entity_id: string) =>
    (await ask(listAudit, as("admin"), AuditList.parse({ entity_id }))).rows.map(actionOf);
  expect(await actions(job.id)).toEqual([
    `Changed the mileage of job sheet ${job.number}`,
    `Created job sheet ${job.number}`,
  ]);
  expect(await actions(vehicle.id)).toContain("Added AB12 CDE");
  expect(await actions(item.id)).toEqual(["Created part OF-1"]);

  const file = await csvAnswer(auditLog, auditList, as("admin"), { entity_id: job.id }, chosenColumns);
  const text = await file.text();
  expect(text).toContain(`The manager,Changed the mileage of job sheet ${job.number},`);
  expect(text).not.toMatch(/documents\.(update|create)/);
});
