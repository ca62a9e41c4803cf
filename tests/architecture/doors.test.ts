import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { commands } from "@/lib/core/command";
import { isPermission } from "@/lib/core/permissions";
import { queries } from "@/lib/core/query";
import { apiRoutesSource } from "@/scripts/api-routes";
import { loadWork, sources } from "./sources";

const all = sources();
await loadWork();

test("the table of routes is the folder tree", () => {
  expect(readFileSync("app/api/v1/routes.ts", "utf8").replace(/\s+/g, " ")).toBe(
    apiRoutesSource().replace(/\s+/g, " "),
  );
});

test("every export of the REST surface is made by endpoint", () => {
  for (const [path, module] of routes) {
    for (const [verb, handler] of Object.entries(module)) {
      expect(handler, `${verb} ${path}`).toHaveProperty("operation.work.permission");
      expect(verb).toMatch(/^(GET|POST|PUT|PATCH|DELETE)$/);
    }
  }
});

test("what answers without a token is named here", () => {
  const open = routes.flatMap(([path, module]) =>
    Object.entries(module)
      .filter(([, handler]) => (handler as { operation?: { open?: boolean } }).operation?.open)
      .map(([verb]) => `${verb} ${path}`),
  );
  expect(open.sort()).toEqual([
    "GET /auth/jwks.json",
    "GET /docs",
    "GET /openapi.json",
    "POST /auth/login",
    "POST /auth/refresh",
  ]);
});

test("every other route handler is made by a door of the office", () => {
  const doors =
    /^export const (GET|POST|PUT|PATCH|DELETE) = (officeRoute|csvDownload|publicRoute)(<[^(]+>)?\(/;
  const free = [
    "app/api/health/route.ts",
    "app/api/auth/[...nextauth]/route.ts",
    "app/api/webhooks/paypal/route.ts",
    "app/api/webhooks/resend/route.ts",
    "app/api/webhooks/stripe/route.ts",
    "app/api/webhooks/twilio/inbound/route.ts",
    "app/api/webhooks/twilio/status/route.ts",
  ];
  for (const { path, text } of all.filter(
    (source) =>
      source.path.endsWith("/route.ts") &&
      !source.path.startsWith("app/api/v1/") &&
      !free.includes(source.path),
  )) {
    for (const line of text
      .split("\n")
      .filter((l) => /^export (const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/.test(l))) {
      expect(line, path).toMatch(doors);
    }
  }
});

test("every command and query names a permission of the one table", () => {
  expect(commands.size).toBeGreaterThan(0);
  for (const { name, permission } of [...commands.values(), ...queries.values()]) {
    expect(isPermission(permission), `${name}: ${permission}`).toBe(true);
    expect(name).toMatch(/^[a-z_0-9]+\.[a-z_]+$/);
  }
});

test("nothing but commands, and what they share inside, writes to a table", () => {
  const writes = /\.(insert|update|delete)\(\w|\b(insert into|update \w+ set|delete from)\b/i;
  const allowed =
    /^(lib\/(core|audit|auth|jobs|ga4-import)\/|lib\/(api\/request\/idempotency|lists\/jobs|notifications\/telling\/tell|payments\/providers\/sandbox-(provider|reader)|webhooks\/delivery\/outbox|events\/live\/published)\.ts|db\/|tests\/|scripts\/)/;
  const commandFiles = /\/(commands(\/[\w-]+)*|internal(\/[\w-]+)+|[\w-]+-commands)\.ts$/;
  const others = all.filter(
    ({ path, text }) =>
      writes.test(
        text
          .replace(/create(Hash|Hmac)\([^)]*\)\.update\(/g, "")
          .replace(/\bsum\.update\(/g, "")
          .replace(/\bstripe\.\w+\.update\(/g, "")
          .replace(/\b(map|set|searchParams|params|cookies?|headers|\w+s)\.delete\(/gi, ""),
      ) &&
      !allowed.test(path) &&
      !commandFiles.test(path),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});

test("what commands share inside is taken by commands alone", () => {
  const takers =
    /\/(commands(\/[\w-]+)*|internal(\/[\w-]+)+|[\w-]+-(commands|settings))\.ts$|^(tests|lib\/ga4-import)\/|^lib\/(audit\/change-recorder|notifications\/telling\/tell)\.ts$/;
  const others = all.filter(
    ({ path, text }) =>
      /^import (?!type )[^;]*from "(@\/lib\/\w+|\.{1,2})\/internal\//m.test(text) && !takers.test(path),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});
