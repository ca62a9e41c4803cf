import { NextRequest } from "next/server";
import { encode } from "next-auth/jwt";
import { beforeAll, expect, test, vi } from "vitest";
import { connect, disconnect, sql } from "@/db/client";
import { onRequestError } from "@/instrumentation";
import { SESSION_COOKIE } from "@/lib/auth/session-cookie";
import { authSecret } from "@/lib/auth/tokens/secret";
import { withRetryAfter } from "@/lib/http/with-retry-after";
import middleware from "@/middleware";
import { freePort } from "@/tests/bench/served-garage";
import { apiServer } from "../support/api-server";
import { testDatabase } from "../support/database";

const { url } = await testDatabase();

beforeAll(() => {
  vi.stubEnv("NEXT_RUNTIME", "nodejs");
  vi.stubEnv("AUTH_SECRET", "a secret of the tests that is long enough");
});

/** What a query of a page fails with while nobody listens where the database was. */
async function asAway<T>(work: () => Promise<T>): Promise<T> {
  const nowhere = new URL(url);
  nowhere.port = String(await freePort());
  await disconnect();
  connect(nowhere.href, { max: 1 });
  try {
    return await work();
  } finally {
    await disconnect();
    connect(url);
  }
}

const CONTEXT = {
  routerKind: "App Router",
  routePath: "/today",
  routeType: "render",
  renderSource: "react-server-components",
  revalidateReason: undefined,
} as const;

test("a page that failed because the database is away says so and when to come again; any other failure stays one", async () => {
  const away = await asAway(async () => {
    try {
      return await sql()`select 1`;
    } catch (error) {
      return error;
    }
  });
  let fails: unknown;
  const port = await apiServer(
    withRetryAfter(async (_, outgoing) => {
      await onRequestError(fails, { path: "/today", method: "GET", headers: {} }, CONTEXT);
      outgoing.statusCode = 500;
      outgoing.end("It failed");
    }),
  );
  const ask = () => fetch(`http://127.0.0.1:${port}/today`);
  fails = away;
  const answer = await ask();
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("2");
  fails = new Error("A fault of ours");
  expect((await ask()).status).toBe(500);
});

test("whoever comes while the database is away is neither signed out nor told of a fault: a page asks again, a change is refused", async () => {
  const [session] = await sql()<{ id: string }[]>`
    with someone as (insert into users (email, name, role, password_hash) values ('ann@garage.test', 'Ann Lee', 'manager', 'none') returning id)
    insert into sessions (user_id, expires_at) select id, now() + interval '1 hour' from someone returning id`;
  const cookie = await encode({ token: { sessionId: session?.id }, secret: authSecret() });
  const ask = (method: string) =>
    middleware(
      new NextRequest("http://localhost/customers", {
        method,
        headers: { cookie: `${SESSION_COOKIE}=${cookie}` },
      }),
    );
  expect((await ask("GET")).status).toBe(200);
  const [page, change] = await asAway(async () => [await ask("GET"), await ask("POST")] as const);
  for (const answer of [page, change]) {
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("2");
  }
  expect(await page.text()).toContain('http-equiv="refresh"');
  expect(await change.text()).toContain("Nothing was changed");
});
