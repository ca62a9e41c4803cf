import { expect, test } from "vitest";
import { may, publicActor } from "@/lib/core/actor";
import { commands, run } from "@/lib/core/command";
import { defaultPermissions, PERMISSIONS, ROLES } from "@/lib/core/permissions";
import { ask, queries } from "@/lib/core/query";
import { loadWork } from "../architecture/sources";
import { as } from "../support/actors";
import { testDatabase } from "../support/database";

await testDatabase();

await loadWork();

//                                 admin manager technician receptionist accountant
const DOCUMENTS: Record<string, string> = {
  "documents.create": "            yes   yes     no         yes          no",
  "documents.update": "            yes   yes     yes        no           no",
  "documents.write_on": "          yes   yes     no         yes          no",
  "documents.change_status": "     yes   yes     yes        no           no",
  "documents.convert": "           yes   yes     no         yes          no",
  "documents.copy": "              yes   yes     no         yes          no",
  "documents.split": "             yes   yes     yes        no           no",
  "documents.raise_excess": "      yes   yes     yes        no           no",
  "documents.delete": "            yes   yes     no         yes          no",
  "documents.answer": "            yes   yes     no         yes          no",
  "documents.issue": "             yes   yes     no         yes          no",
  "documents.ask_to_issue": "      yes   yes     no         yes          no",
  "documents.credit": "            yes   yes     no         no           no",
};

/** What is said to somebody who asks with nothing in hand: FORBIDDEN before anything else, or what is wrong with nothing. */
const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => "done",
    (error: { code?: string }) => error.code ?? "unknown",
  );

test.each(Object.entries(DOCUMENTS))("%s: who may and who may not", async (name, row) => {
  const command = commands.get(name);
  expect(command).toBeDefined();
  if (!command) return;
  const said = await Promise.all(ROLES.map((role) => codeOf(run(command, as(role), {}))));
  expect(said.map((code) => (code === "FORBIDDEN" ? "no" : "yes"))).toEqual(row.trim().split(/\s+/));
});

test.each(ROLES)("every command lets the %s in or turns them away as the table says", async (role) => {
  for (const command of commands.values()) {
    if (defaultPermissions(role).has(command.permission)) continue;
    expect(await codeOf(run(command, as(role), {})), command.name).toBe("FORBIDDEN");
  }
});

test.each(ROLES)("every query lets the %s in or turns them away as the table says", async (role) => {
  for (const query of queries.values()) {
    if (defaultPermissions(role).has(query.permission)) continue;
    expect(await codeOf(ask(query, as(role), {})), query.name).toBe("FORBIDDEN");
  }
});

test("the public, whom open endpoints answer, may nothing at all", async () => {
  expect(PERMISSIONS.filter((permission) => may(publicActor(), permission))).toEqual([]);
  for (const command of commands.values())
    expect(await codeOf(run(command, publicActor(), {})), command.name).toBe("FORBIDDEN");
  for (const query of queries.values())
    expect(await codeOf(ask(query, publicActor(), {})), query.name).toBe("FORBIDDEN");
});
