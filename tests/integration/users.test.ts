import { expect, test } from "vitest";
import { sql } from "@/db/client";
import { actorOfSession } from "@/lib/auth/session";
import { run } from "@/lib/core/command";
import { ROLES } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import {
  activateUser,
  createUser,
  deactivateUser,
  endUserSessions,
  resetPassword,
  updateUser,
} from "@/lib/users/commands/users";
import { listUsers } from "@/lib/users/queries/users";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { actorOf, makeUser, PASSWORD, signedIn } from "../support/users";

await testDatabase();
const admin = actorOf("admin");

test("a user is made with a first password that is answered once and kept nowhere", async () => {
  const made = await run(createUser, admin, {
    name: "Becky Lumb",
    email: "Becky@Example.com",
    role: "technician",
  });
  expect(made).toMatchObject({ email: "becky@example.com", role: "technician" });
  const actor = await signedIn(made.email, made.password);
  expect(actor.mustChangePassword).toBe(true);
  const [trail] = await sql()<
    { all: string }[]
  >`select string_agg(coalesce(after::text, ''), ' ') as all from audit_log`;
  expect(trail?.all).not.toContain(made.password);
  await expect(
    run(createUser, admin, { name: "Other", email: "BECKY@example.com", role: "manager" }),
  ).rejects.toMatchObject({
    code: "VALIDATION_ERROR",
    details: [{ field: "email" }],
  });
});

test("only administrators manage users by default", async () => {
  const { id } = await makeUser("technician");
  for (const role of ROLES.filter((role) => role !== "admin")) {
    const actor = actorOf(role);
    const refused = { code: "FORBIDDEN" };
    await expect(ask(listUsers, actor, {})).rejects.toMatchObject(refused);
    await expect(
      run(createUser, actor, { name: "X", email: "x@example.com", role: "manager" }),
    ).rejects.toMatchObject(refused);
    await expect(run(deactivateUser, actor, { id })).rejects.toMatchObject(refused);
    await expect(run(activateUser, actor, { id })).rejects.toMatchObject(refused);
    await expect(run(resetPassword, actor, { id })).rejects.toMatchObject(refused);
    await expect(run(endUserSessions, actor, { id })).rejects.toMatchObject(refused);
    await expect(run(updateUser, actor, { id, role: "admin" })).rejects.toMatchObject(refused);
  }
});

test("whoever was given the users' rights still makes and touches no administrator", async () => {
  const boss = await makeUser("admin");
  const manager = {
    ...actorOf("manager"),
    permissions: new Set([...actorOf("manager").permissions, ...actorOf("admin").permissions]),
  };
  const refused = { code: "FORBIDDEN" };
  await expect(
    run(createUser, manager, { name: "X", email: "x1@example.com", role: "admin" }),
  ).rejects.toMatchObject(refused);
  await expect(run(resetPassword, manager, { id: boss.id })).rejects.toMatchObject(refused);
  await expect(run(updateUser, manager, { id: boss.id, email: "mine@example.com" })).rejects.toMatchObject(
    refused,
  );
  const helper = await makeUser("receptionist");
  await expect(run(updateUser, manager, { id: helper.id, role: "admin" })).rejects.toMatchObject(refused);
  await expect(run(updateUser, manager, { id: helper.id, role: "accountant" })).resolves.toMatchObject({
    role: "accountant",
  });
});

test("another role and deactivation count at once; a stale version is refused", async () => {
  const user = await makeUser("manager");
  const actor = await signedIn(user.email);
  await run(updateUser, admin, { id: user.id, version: user.version, role: "technician", name: "Sam" });
  expect(await actorOfSession(actor.sessionId)).toMatchObject({ role: "technician", name: "Sam" });
  await expect(
    run(updateUser, admin, { id: user.id, version: user.version, name: "Old" }),
  ).rejects.toMatchObject({ code: "PRECONDITION_FAILED" });

  await run(deactivateUser, admin, { id: user.id });
  expect(await actorOfSession(actor.sessionId)).toBeNull();
  await expect(signedIn(user.email)).rejects.toMatchObject({ code: "INVALID_CREDENTIALS" });
  await run(activateUser, admin, { id: user.id });
  expect(await actorOfSession(actor.sessionId)).toBeNull();
  await expect(signedIn(user.email)).resolves.toBeTruthy();
});

test("a new password ends all sessions and has to be changed", async () => {
  const user = await makeUser("manager");
  const before = await signedIn(user.email);
  const { password } = await run(resetPassword, admin, { id: user.id });
  expect(await actorOfSession(before.sessionId)).toBeNull();
  await expect(signedIn(user.email, PASSWORD)).rejects.toMatchObject({ code: "INVALID_CREDENTIALS" });
  const after = await signedIn(user.email, password);
  expect(after.mustChangePassword).toBe(true);
  expect(await run(endUserSessions, admin, { id: user.id })).toMatchObject({ ended: 1 });
  expect(await actorOfSession(after.sessionId)).toBeNull();
});

test("the last active administrator stays one, even when two try at once", async () => {
  await sql()`update users set active = false where role = 'admin'`;
  const [a, b] = [await makeUser("admin"), await makeUser("admin")];
  const results = await Promise.allSettled([
    run(deactivateUser, admin, { id: a.id }),
    run(updateUser, admin, { id: b.id, role: "manager" }),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(1);
  const [left] = await sql()<{ id: string }[]>`select id from users where role = 'admin' and active`;
  const last = left?.id ?? "";
  if (results.every(({ status }) => status === "rejected"))
    await run(deactivateUser, admin, { id: last === a.id ? b.id : a.id });
  await expect(run(deactivateUser, admin, { id: last })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(run(updateUser, admin, { id: last, role: "manager" })).rejects.toMatchObject({
    code: "CONFLICT",
  });
  await expect(run(updateUser, admin, { id: last, name: "Still here" })).resolves.toMatchObject({
    role: "admin",
  });
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
