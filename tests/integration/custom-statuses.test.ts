import { expect, test } from "vitest";
import { sql } from "@/db/client";
import { run } from "@/lib/core/command";
import { ask } from "@/lib/core/query";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { listGarageStatuses, unlistedStatuses } from "@/lib/documents/queries/custom-statuses";
import { documentChoices } from "@/lib/documents/queries/documents";
import { offeredStatuses } from "@/lib/documents/rules/status-choice";
import { createStatus, deleteStatus, orderStatuses, updateStatus } from "@/lib/statuses/commands";
import { as } from "@/tests/support/actors";
import { rawEntries } from "@/tests/support/audit-words";
import { testDatabase } from "@/tests/support/database";
import { aDraft, aGarage } from "@/tests/support/writing";

await testDatabase();
const admin = as("admin");
const receptionist = as("receptionist");
const manager = as("manager");

const word = (name: string, more: object = {}) =>
  run(createStatus, admin, { applies_to: "document" as const, name, ...more });
const names = async (retired = false) =>
  (await ask(listGarageStatuses, receptionist, { applies_to: "document", retired })).map(({ name }) => name);
const wordOf = async (id: string) =>
  (await sql()<{ user_status: string }[]>`select user_status from documents where id = ${id}`)[0]
    ?.user_status;

test("a list of the garage's own: added at its end, put in order, retired, taken away", async () => {
  const ramp = await word("Waiting for a ramp", { colour: "amber", document_types: ["job_sheet"] });
  const ready = await word("Ready", { document_types: [] });
  const before = await names();
  expect(before.slice(-2)).toEqual(["Waiting for a ramp", "Ready"]);
  await run(orderStatuses, admin, { applies_to: "document", ids: [ready.id, ramp.id] });
  expect(await names()).toEqual(["Ready", "Waiting for a ramp", ...before.slice(0, -2)]);

  const all = await ask(listGarageStatuses, receptionist, { applies_to: "document" });
  expect(all.find(({ id }) => id === ready.id)).toMatchObject({ colour: null, document_types: null });
  expect(offeredStatuses(all, "job_sheet").map(({ name }) => name)).toContain("Waiting for a ramp");
  expect(offeredStatuses(all, "estimate").map(({ name }) => name)).not.toContain("Waiting for a ramp");

  await run(updateStatus, admin, { id: ramp.id, version: 1, active: false });
  expect(await names()).not.toContain("Waiting for a ramp");
  expect(await names(true)).toContain("Waiting for a ramp");
  await run(deleteStatus, admin, { id: ramp.id, version: 2 });
  expect(await names(true)).not.toContain("Waiting for a ramp");
  await word("Waiting for a ramp");
});

test("one name once, whatever its case; an order of what is not in the list is refused", async () => {
  await word("On test");
  await expect(word("on TEST")).rejects.toMatchObject({ details: [{ field: "name" }] });
  const other = await word("Valeting");
  await expect(run(updateStatus, admin, { id: other.id, version: 1, name: "On test" })).rejects.toMatchObject(
    {
      details: [{ field: "name" }],
    },
  );
  const ids = [other.id, crypto.randomUUID()];
  await expect(run(orderStatuses, admin, { applies_to: "document", ids })).rejects.toMatchObject({
    details: [{ field: "ids.1" }],
  });
});

test("a new name is written on what is open; what is over keeps the word of its day", async () => {
  await aGarage();
  const status = await word("Bodyshop");
  const [open, over] = [await aDraft({ type: "estimate" }), await aDraft({ type: "estimate" })];
  await run(changeStatus, manager, { id: open.id, version: 1, user_status: "Bodyshop" });
  await run(changeStatus, manager, { id: over.id, version: 1, status: "declined", user_status: "Bodyshop" });
  await run(updateStatus, admin, { id: status.id, version: 1, name: "At the bodyshop" });
  expect(await wordOf(open.id)).toBe("At the bodyshop");
  expect(await wordOf(over.id)).toBe("Bodyshop");
  expect(await ask(unlistedStatuses, admin, {})).toEqual(["Bodyshop"]);
  const { unlisted, statuses } = await ask(documentChoices, receptionist, {});
  expect(unlisted).toEqual(["Bodyshop"]);
  expect(statuses.map(({ name }) => name)).toContain("At the bodyshop");
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
