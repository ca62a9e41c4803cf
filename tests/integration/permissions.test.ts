import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { sql } from "@/db/client";
import { createApiKey, revokeApiKey } from "@/lib/auth/commands/api-keys";
import { resetPermissions, setPermission } from "@/lib/auth/commands/permissions";
import { listApiKeys } from "@/lib/auth/queries/api-keys";
import { listPermissionOverrides } from "@/lib/auth/queries/permissions";
import { actorOfSession } from "@/lib/auth/session";
import { actorOfApiKey } from "@/lib/auth/tokens/api-keys";
import { run } from "@/lib/core/command";
import { ROLES, type Role } from "@/lib/core/permissions";
import { ask } from "@/lib/core/query";
import { createUser, resetPassword, updateUser } from "@/lib/users/commands/users";
import { rawEntries } from "../support/audit-words";
import { testDatabase } from "../support/database";
import { actorOf, makeUser, signedIn } from "../support/users";

await testDatabase();
const boss = await makeUser("admin");
const admin = await signedIn(boss.email);

test("a permission given or taken counts from the next request on, and is in the audit log", async () => {
  const { email } = await makeUser("receptionist");
  const { sessionId } = await signedIn(email);
  const now = async () => (await actorOfSession(sessionId))?.permissions;
  await run(setPermission, admin, { role: "receptionist", permission: "documents:update", granted: true });
  await run(setPermission, admin, { role: "receptionist", permission: "customers:delete", granted: false });
  expect((await now())?.has("documents:update")).toBe(true);
  expect((await now())?.has("customers:delete")).toBe(false);
  const [audit] =
    await sql()`select before::text as before, after::text as after from audit_log where command = 'permissions.set' order by id limit 1`;
  expect(JSON.parse(audit?.before)).toEqual({ "receptionist documents:update": false });
  expect(JSON.parse(audit?.after)).toEqual({ "receptionist documents:update": true });

  await run(setPermission, admin, { role: "receptionist", permission: "customers:delete", granted: true });
  expect(await ask(listPermissionOverrides, admin, {})).toEqual([
    { role: "receptionist", permission: "documents:update", granted: true },
  ]);
  await run(resetPermissions, admin, {});
  expect((await now())?.has("documents:update")).toBe(false);
  expect(await ask(listPermissionOverrides, admin, {})).toEqual([]);
});

test("what would lock everybody out is fixed, and only administrators change rights", async () => {
  for (const [role, permission] of [
    ["admin", "users:update"],
    ["admin", "settings:read"],
    ["technician", "account:own"],
    ["technician", "garage:read"],
  ] as const) {
    await expect(run(setPermission, admin, { role, permission, granted: false })).rejects.toMatchObject({
      code: "VALIDATION_ERROR",
    });
  }
  await sql()`insert into role_permissions (role, permission, granted) values ('admin', 'users:update', false), ('admin', 'nonsense', true)`;
  expect((await actorOfSession(admin.sessionId))?.permissions.has("users:update")).toBe(true);
  await sql()`delete from role_permissions`;
  await expect(
    run(setPermission, admin, { role: "manager", permission: "nonsense", granted: true }),
  ).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  const manager = { ...actorOf("manager"), permissions: actorOf("admin").permissions };
  await expect(
    run(setPermission, manager, { role: "manager", permission: "users:create", granted: true }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  for (const role of ROLES.filter((role) => role !== "admin"))
    await expect(run(resetPermissions, actorOf(role), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a key lets a program in with its role's rights, which are those of the moment", async () => {
  const { id, key } = await run(createApiKey, admin, {
    name: "Website",
    role: "receptionist",
    scopes: null,
    expires_in_days: 30,
  });
  expect(key).toMatch(/^ga4_[\w-]{43}$/);
  const [stored] = await sql()<
    { row: string }[]
  >`select to_jsonb(k)::text as row from api_keys k where id = ${id}`;
  expect(stored?.row).not.toContain(key);
  const [trail] = await sql()<
    { all: string }[]
  >`select string_agg(coalesce(after::text, ''), ' ') as all from audit_log`;
  expect(trail?.all).not.toContain(key);

  const actor = await actorOfApiKey(key, { requestId: "r1", ip: "192.0.2.3" });
  expect(actor).toMatchObject({
    kind: "api_key",
    id,
    name: "Website",
    role: "receptionist",
    requestId: "r1",
    ip: "192.0.2.3",
  });
  expect(actor?.permissions.has("customers:create")).toBe(true);
  expect(actor?.permissions.has("account:own")).toBe(false);
  await run(setPermission, admin, { role: "receptionist", permission: "customers:create", granted: false });
  expect((await actorOfApiKey(key))?.permissions.has("customers:create")).toBe(false);
  await run(resetPermissions, admin, { role: "receptionist" });
});

test("scopes narrow a key and never widen it", async () => {
  const { key } = await run(createApiKey, admin, {
    name: "Narrow",
    role: "technician",
    scopes: ["customers:read", "users:read"],
  });
  const actor = await actorOfApiKey(key);
  expect([...(actor?.permissions ?? [])]).toEqual(["customers:read"]);
  await expect(
    run(createApiKey, admin, { name: "Odd", role: "technician", scopes: ["nonsense"] }),
  ).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
  await expect(
    run(createApiKey, admin, { name: "None", role: "technician", scopes: [] }),
  ).rejects.toMatchObject({ code: "VALIDATION_ERROR" });
});

test("a narrowed key comes by nothing more through people or roles", async () => {
  const scopes = ["users:create", "users:update", "settings:update", "api_keys:create"] as const;
  const { key } = await run(createApiKey, admin, { name: "Staff", role: "admin", scopes: [...scopes] });
  const program = await actorOfApiKey(key);
  if (!program) throw new Error("The key is not good");
  const { id } = await makeUser("technician");
  const ways = [
    run(createUser, program, { name: "Me", email: "me@example.com", role: "admin" }),
    run(createUser, program, { name: "Me", email: "me@example.com", role: "technician" }),
    run(updateUser, program, { id, role: "admin" }),
    run(resetPassword, program, { id }),
    run(setPermission, program, { role: "technician", permission: "users:read", granted: true }),
    run(resetPermissions, program, {}),
    run(createApiKey, program, { name: "Wider", role: "admin", scopes: null }),
  ];
  for (const way of await Promise.allSettled(ways))
    expect(way).toMatchObject({ status: "rejected", reason: { code: "FORBIDDEN" } });
});

test("a revoked, expired, unknown or misshapen key opens nothing", async () => {
  const { id, key } = await run(createApiKey, admin, { name: "Short-lived", role: "manager", scopes: null });
  expect(await actorOfApiKey(key)).not.toBeNull();
  await sql()`update api_keys set expires_at = now() where id = ${id}`;
  expect(await actorOfApiKey(key)).toBeNull();
  await sql()`update api_keys set expires_at = null where id = ${id}`;
  await run(revokeApiKey, admin, { id });
  expect(await actorOfApiKey(key)).toBeNull();
  await expect(run(revokeApiKey, admin, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  for (const token of ["", "ga4_", `${key}x`, `ga4_${"A".repeat(43)}`, "' or 1=1 --"])
    expect(await actorOfApiKey(token)).toBeNull();
});

test("its last use is noted at most once a minute", async () => {
  const { id, key } = await run(createApiKey, admin, { name: "Busy", role: "manager", scopes: null });
  const lastUse = async () => (await ask(listApiKeys, admin, {})).find((row) => row.id === id)?.last_used_at;
  expect(await lastUse()).toBeNull();
  await actorOfApiKey(key);
  const first = await lastUse();
  expect(first).toBeTruthy();
  await actorOfApiKey(key);
  expect(await lastUse()).toBe(first);
  await sql()`update api_keys set last_used_at = now() - interval '61 seconds' where id = ${id}`;
  await actorOfApiKey(key);
  expect(await lastUse()).not.toBe(first);
});

test("nobody makes, changes or gives a password to somebody who may do more than oneself", async () => {
  const receptionist = {
    ...actorOf("receptionist"),
    permissions: new Set([...actorOf("receptionist").permissions, "users:create", "users:update"] as const),
  };
  const manager = await makeUser("manager");
  const another = await makeUser("receptionist");
  const person = (role: Role) => ({ name: "New", email: `${randomUUID()}@example.com`, role });
  const above = [
    ...(["admin", "manager", "technician", "accountant"] as const).map((role) =>
      run(createUser, receptionist, person(role)),
    ),
    run(resetPassword, receptionist, { id: manager.id }),
    run(updateUser, receptionist, { id: another.id, role: "manager" }),
  ];
  for (const way of await Promise.allSettled(above))
    expect(way).toMatchObject({ status: "rejected", reason: { code: "FORBIDDEN" } });
  // What the owner gave the role belongs to whoever has the role.
  await run(setPermission, admin, { role: "receptionist", permission: "users:create", granted: true });
  await run(setPermission, admin, { role: "receptionist", permission: "users:update", granted: true });
  await run(createUser, receptionist, person("receptionist"));
  await run(resetPassword, receptionist, { id: another.id });
  await run(resetPermissions, admin, { role: "receptionist" });
});

test("a key ends with its maker", async () => {
  const maker = await makeUser("admin");
  const { key } = await run(
    createApiKey,
    { ...admin, id: maker.id },
    { name: "Theirs", role: "manager", scopes: null },
  );
  expect(await actorOfApiKey(key)).not.toBeNull();
  await sql()`update users set role = 'technician' where id = ${maker.id}`;
  expect(await actorOfApiKey(key)).toBeNull();
  await sql()`update users set role = 'admin', active = false where id = ${maker.id}`;
  expect(await actorOfApiKey(key)).toBeNull();
  await sql()`update users set active = true where id = ${maker.id}`;
  expect(await actorOfApiKey(key)).not.toBeNull();
});

test("keys are made by administrators, no key makes keys, and nobody makes one above himself", async () => {
  for (const role of ROLES.filter((role) => role !== "admin"))
    await expect(run(createApiKey, actorOf(role), { name: "X", role, scopes: null })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  const { key } = await run(createApiKey, admin, { name: "Powerful", role: "admin", scopes: null });
  const program = await actorOfApiKey(key);
  if (!program) throw new Error("The key is not good");
  await expect(
    run(createApiKey, program, { name: "Child", role: "admin", scopes: null }),
  ).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  const manager = { ...actorOf("manager"), permissions: actorOf("admin").permissions };
  await expect(run(createApiKey, manager, { name: "Up", role: "admin", scopes: null })).rejects.toMatchObject(
    {
      code: "FORBIDDEN",
    },
  );
});

test("the log of all this reads in plain words", async () => {
  expect(await rawEntries()).toEqual([]);
});
