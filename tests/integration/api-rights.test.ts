import { randomUUID } from "node:crypto";
import { type CryptoKey, generateKeyPair, SignJWT } from "jose";
import { beforeAll, expect, test } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { sql } from "@/db/client";
import type { Operation } from "@/lib/api/operation";
import { signingKey } from "@/lib/auth/tokens/signing-keys";
import { defaultPermissions, type Permission, ROLES, type Role } from "@/lib/core/permissions";
import { logIn, send, tokenOf } from "../support/api";
import { testDatabase } from "../support/database";
import { makeKey } from "../support/keys";
import { makeUser } from "../support/users";

await testDatabase();

/** Signing out would take the token away that the other rows of the table need. */
const doors = routes.flatMap(([path, module]) =>
  Object.entries(module).flatMap(([method, { operation }]) =>
    path === "/auth/logout" ? [] : [{ method, path, operation }],
  ),
);
const guarded = doors.filter(({ operation }) => !operation.open);
const name = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;

const call = (door: (typeof doors)[number], token: string | null) =>
  send(
    door.method,
    door.path.replace(/\[\w+\]/g, () => randomUUID()),
    {
      token,
      ...(/POST|PUT|PATCH/.test(door.method) && { body: {} }),
    },
  );

const needs = ({ work, parent, alsoNeeds, anyToken }: Operation): Permission[] => [
  ...(anyToken ? [] : [work.permission]),
  ...(alsoNeeds ? [alsoNeeds] : []),
  ...(parent ? [parent.permission] : []),
];

const written = async () =>
  (
    await sql()`select (select count(*) from audit_log)::int as audit, (select count(*) from idempotency_keys)::int as kept`
  )[0];

const tokens = new Map<Role, string>();
beforeAll(async () => {
  for (const role of ROLES) tokens.set(role, await tokenOf(role));
});

test.each(ROLES)("every endpoint lets the %s in or turns them away as the table says", async (role) => {
  const rights = defaultPermissions(role);
  for (const door of guarded) {
    const before = await written();
    const { status, body } = await call(door, tokens.get(role) ?? "");
    const allowed = needs(door.operation).every((permission) => rights.has(permission));
    if (allowed) expect([401, 403, 500], `${name(door)} ${JSON.stringify(body)}`).not.toContain(status);
    else {
      expect([status, body.error?.code], name(door)).toEqual([403, "FORBIDDEN"]);
      expect(await written(), name(door)).toEqual(before);
    }
  }
});

test("without a token nothing but the open doors answers", async () => {
  for (const door of doors) {
    const { status, headers } = await call(door, null);
    if (door.operation.open) expect(status, name(door)).not.toBe(401);
    else expect([status, headers.get("www-authenticate")], name(door)).toEqual([401, "Bearer"]);
  }
});

const sign = async (
  claims: object,
  { alg = "ES256", key }: { alg?: string; key?: CryptoKey | Uint8Array } = {},
  seconds = 60,
) => {
  const signing = await signingKey();
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg, kid: signing.id, typ: "at+jwt" })
    .setIssuer("ga4-garage")
    .setAudience("ga4-garage-api")
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(key ?? signing.key);
};

test("tokens that expired, are foreign, altered or of no session are refused everywhere", async () => {
  const user = await makeUser("admin");
  const { access_token } = await logIn(user.email);
  const [session] = await sql()<{ id: string }[]>`select id from sessions where user_id = ${user.id}`;
  const claims = { sub: user.id, sid: session?.id };
  const foreign = (await generateKeyPair("ES256")).privateKey;
  const [head, payload, signature] = access_token.split(".");
  const altered = Buffer.from(payload ?? "", "base64url")
    .toString()
    .replace(user.id, randomUUID());
  const bad = {
    expired: await sign(claims, {}, -1),
    foreign: await sign(claims, { key: foreign }),
    "signed with the public half": await sign(claims, {
      alg: "HS256",
      key: new TextEncoder().encode("a public key is no secret, whoever has it"),
    }),
    unsigned: `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload}.`,
    altered: [head, Buffer.from(altered).toString("base64url"), signature].join("."),
    "of no session": await sign({ ...claims, sid: randomUUID() }),
    "of another's session": await sign({ ...claims, sub: randomUUID() }),
    nonsense: "x.y.z",
  };
  expect((await send("GET", "/auth/profile", { token: await sign(claims) })).status).toBe(200);
  for (const [what, token] of Object.entries(bad)) {
    const { status, body } = await send("GET", "/auth/profile", { token });
    expect([status, body.error.code], what).toEqual([401, "UNAUTHENTICATED"]);
  }
  for (const door of guarded) {
    for (const token of [bad.expired, bad.foreign])
      expect((await call(door, token)).status, name(door)).toBe(401);
  }
});

test("a key does what its scopes say, and nothing of a person's own", async () => {
  const narrow = await makeKey("admin", ["customers:read", "documents:read"]);
  const whole = await makeKey("admin", null);
  for (const door of guarded) {
    const own = needs(door.operation).includes("account:own");
    const within = needs(door.operation).every((p) => p === "customers:read" || p === "documents:read");
    const { status } = await call(door, narrow);
    if (within) expect([401, 403, 500], name(door)).not.toContain(status);
    else expect(status, name(door)).toBe(403);
    if (own) expect((await call(door, whole)).status, name(door)).toBe(403);
  }
  expect((await send("GET", "/customers", { token: await makeKey("admin", null, "-1 second") })).status).toBe(
    401,
  );
});

test("a key that prints or books reads whose garage it is, and how documents are written here", async () => {
  const read = async (path: string, token: string) => (await send("GET", path, { token })).body;
  const website = await makeKey("receptionist", ["appointments:create", "garage:read"]);
  const printer = await makeKey("technician", ["documents:read"]);
  const whole = await makeKey("accountant", null);
  expect((await read("/settings/garage", website)).data).toMatchObject({
    name: expect.any(String),
    vat_number: null,
  });
  expect((await read("/settings/garage", whole)).data.name).toBeDefined();
  expect((await read("/settings/garage", printer)).error.details).toEqual([
    { field: "permission", message: "garage:read" },
  ]);
  expect((await read("/settings/documents", printer)).data.estimate_valid_days).toBeGreaterThan(0);
  expect((await read("/settings/documents", website)).error.code).toBe("FORBIDDEN");
  for (const role of ROLES)
    expect((await read("/settings/garage", tokens.get(role) ?? "")).success, role).toBe(true);
});

test("a token says whom it stands for and what it may, a key's too", async () => {
  const me = async (token: string) => (await send("GET", "/auth/me", { token })).body.data;
  const key = await makeKey("receptionist", ["customers:read", "users:create"]);
  expect(await me(key)).toEqual({
    kind: "api_key",
    name: "Test",
    role: "receptionist",
    permissions: ["customers:read"],
  });
  expect(await me(tokens.get("technician") ?? "")).toMatchObject({ kind: "user", role: "technician" });
  expect((await me(await makeKey("manager", null))).permissions).toContain("documents:issue_counter");
});

test("another role, a locked user and a revoked session count from the next request on", async () => {
  const { id, email } = await makeUser("manager");
  const { access_token: token } = await logIn(email);
  const status = async (path: string) => (await send("GET", path, { token })).status;
  expect(await status("/users")).toBe(403);
  await sql()`update users set role = 'admin' where id = ${id}`;
  expect(await status("/users")).toBe(200);
  await sql()`update users set active = false where id = ${id}`;
  expect(await status("/customers")).toBe(401);
  await sql()`update users set active = true where id = ${id}`;
  expect(await status("/customers")).toBe(200);
  await sql()`update sessions set revoked_at = now() where user_id = ${id}`;
  expect(await status("/customers")).toBe(401);
});
